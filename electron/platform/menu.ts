import { Menu, type MenuItemConstructorOptions } from 'electron';

/**
 * macOS wants an application menu for its editing keys; elsewhere the window has none, and its own shortcuts do.
 * `send` hands the id of a command to the window.
 */
export function installMenu(platform: NodeJS.Platform, send: (action: string) => void): void {
  if (platform !== 'darwin') {
    Menu.setApplicationMenu(null);
    return;
  }
  const act = (label: string, accelerator: string, action: string): MenuItemConstructorOptions => ({
    label,
    accelerator,
    click: () => send(action),
  });
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { role: 'appMenu' },
      { label: 'File', submenu: [act('Add opportunity', 'Cmd+N', 'opportunity.add'), { role: 'close' }] },
      {
        label: 'Edit',
        submenu: [
          act('Undo', 'Cmd+Z', 'history.undo'),
          act('Redo', 'Shift+Cmd+Z', 'history.redo'),
          { type: 'separator' },
          { role: 'cut' },
          { role: 'copy' },
          { role: 'paste' },
          { role: 'selectAll' },
        ],
      },
      { role: 'windowMenu' },
    ]),
  );
}
