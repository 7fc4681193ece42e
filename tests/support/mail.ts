import type { ElectronApplication } from '@playwright/test';

/** Keeps what would be opened outside instead of opening it; answers how to list it. */
export async function catchLinks(app: ElectronApplication): Promise<() => Promise<string[]>> {
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Reflect.set(globalThis, 'openedOutside', opened);
    shell.openExternal = (url: string) => Promise.resolve(void opened.push(url));
  });
  return () => app.evaluate(() => Reflect.get(globalThis, 'openedOutside') as string[]);
}
