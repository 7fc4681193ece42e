import { type App, dialog } from 'electron';
import type { Log } from './log.ts';
import { type AskPerson, watchTrouble } from './trouble.ts';

const ask: AskPerson = async ({ message, detail, buttons, signal }) => {
  const { response } = await dialog.showMessageBox({
    type: 'warning',
    title: 'Proffer',
    message,
    detail,
    buttons,
    defaultId: 0,
    // Closing the question is its first answer: go on, wait, open again.
    cancelId: 0,
    noLink: true,
    ...(signal ? { signal } : {}),
  });
  return response;
};

/** What fails beside the page is written down, and the person is offered a way to go on. */
export function keepGoing(app: App, log: Log): void {
  const trouble = watchTrouble({
    ask: async (question) => {
      await app.whenReady();
      return ask(question);
    },
    bug: log.bug,
    note: log.note,
    quit: () => app.quit(),
    restart: () => {
      app.relaunch();
      app.quit();
    },
  });
  process.on('uncaughtException', (error) => void trouble.unexpected('main', error));
  process.on('unhandledRejection', (error) => void trouble.unexpected('main, promise', error));
  app.on('web-contents-created', (_event, contents) => {
    if (contents.getType() === 'window') trouble.watch(contents);
  });
}
