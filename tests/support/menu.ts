/** What the app's menu has for developers. It runs in the main process: it refers to nothing around it. */
export const toolsInMenu = ({ Menu }: typeof import('electron')): string[] =>
  (Menu.getApplicationMenu()?.items ?? [])
    .flatMap(({ submenu }) => submenu?.items ?? [])
    .flatMap(({ role }) => (role?.toLowerCase().includes('devtools') === true ? [role] : []));
