import { Menu, type MenuItemConstructorOptions } from 'electron';

/** For those who work on the app: what is given to people has no tools of developers. */
const DEVELOP: MenuItemConstructorOptions = { label: 'Develop', submenu: [{ role: 'toggleDevTools' }] };

/**
 * macOS wants an application menu for its editing keys; elsewhere the window has none, and its own shortcuts do.
 * `send` hands the id of a command to the window.
 */
export function installMenu(
  { platform, isPackaged }: { platform: NodeJS.Platform; isPackaged: boolean },
  send: (action: string) => void,
): void {
  const develop = isPackaged ? [] : [DEVELOP];
  if (platform !== 'darwin') {
    Menu.setApplicationMenu(isPackaged ? null : Menu.buildFromTemplate(develop));
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
      ...develop,
    ]),
  );
}
