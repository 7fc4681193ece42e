import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type Page } from '@playwright/test';
import { argumentsFor, electronPath } from '../support/app.ts';
import { dayFromNow, followUpOn } from '../support/ask.ts';
import { expect, test } from '../support/e2e.ts';
import {
  chooseInTray,
  clickNotice,
  keepNotices,
  panelIn,
  readTray,
  shownNotices,
  watchTray,
} from '../support/notices.ts';
import { goTo, messages, runCommand } from '../support/screens.ts';

const switchOf = (page: Page, name: string) => page.getByRole('checkbox', { name });
const card = (page: Page, name: string) => page.getByRole('region', { name });

test('a round is announced once, a click opens its sheet, and a second start says nothing again', async ({ start }) => {
  const first = await start();
  await keepNotices(first.app);
  await panelIn(first.page, 'Copperstack', 10);
  await expect.poll(() => shownNotices(first.app)).toMatchObject([{ title: 'Panel at Copperstack in 10 minutes' }]);
  expect((await shownNotices(first.app))[0]?.body).toContain('Room 4');

  await clickNotice(first.app, 'Panel at Copperstack');
  await expect(first.page.getByRole('heading', { name: /Copperstack/ }).first()).toBeVisible();
  await expect(first.page.getByRole('button', { name: /print/i }).first()).toBeVisible();
  await first.close();

  const second = await start();
  await keepNotices(second.app);
  await panelIn(second.page, 'Lumenhealth', 5);
  // What was due before would have come before it.
  await expect.poll(() => shownNotices(second.app)).toHaveLength(1);
  expect((await shownNotices(second.app))[0]?.title).toBe('Panel at Lumenhealth in 5 minutes');
  await expect(messages(second.page).getByText('Copperstack')).toHaveCount(0);
});

test('where the system shows no notices they are said in the window', async ({ start }) => {
  const { app, page } = await start();
  await app.evaluate(({ Notification }) => {
    Notification.isSupported = () => false;
  });
  await panelIn(page, 'Copperstack', 10);
  const message = messages(page).getByText('Panel at Copperstack in 10 minutes');
  await expect(message).toBeVisible();
  await messages(page).getByRole('button', { name: 'Open' }).click();
  await expect(page.getByRole('button', { name: /print/i }).first()).toBeVisible();
});

test('the settings say when and of what to be told, and refuse what cannot be', async ({ start }) => {
  const { app, page } = await start();
  await keepNotices(app);
  await runCommand(page, 'Notification settings');
  const notices = card(page, 'Notifications');
  await expect(notices).toBeInViewport();

  await test.step('a lead time of nothing is refused, and stays typed', async () => {
    const lead = notices.getByRole('textbox', { name: 'Minutes before a round' });
    await lead.fill('0');
    await lead.press('Enter');
    await expect(notices.getByText('Choose 1 minute or more.')).toBeVisible();
    await lead.fill('45');
    await lead.press('Enter');
    await expect(notices.getByText('Choose 1 minute or more.')).toBeHidden();
  });
  await test.step('quiet hours end at another time than they begin', async () => {
    await notices.getByText(/^Quiet hours/).click();
    const until = notices.getByRole('textbox', { name: 'Quiet until' });
    await until.fill('9pm');
    await until.press('Enter');
    await expect(notices.getByText('Quiet hours end at another time than they begin.')).toBeVisible();
    await until.fill('tonight');
    await until.press('Enter');
    await expect(notices.getByText('Type a time such as 8:30.')).toBeVisible();
    await until.fill('7');
    await until.press('Enter');
    await expect(until).toHaveValue('07:00');
  });
  await test.step('what is chosen counts at once', async () => {
    await panelIn(page, 'Copperstack', 40);
    await expect.poll(() => shownNotices(app)).toMatchObject([{ title: 'Panel at Copperstack in 40 minutes' }]);
  });
  await test.step('a test notice comes the same way', async () => {
    await notices.getByRole('button', { name: 'Show a test notice' }).click();
    await expect.poll(() => shownNotices(app)).toMatchObject([{}, { title: 'Notices work' }]);
  });
  await test.step('off is off, from the palette as well', async () => {
    await runCommand(page, 'Turn notifications off');
    await expect(messages(page).getByText('Notifications are off.')).toBeVisible();
    await expect(switchOf(page, 'Notify me')).not.toBeChecked();
  });
});

test('with the icon in the tray the app outlives its last window, and ends from the icon', async ({
  start,
  dataDir,
}) => {
  const { app, page } = await start();
  await watchTray(app);
  await followUpOn(page, 'Call Rosa & Tomás', await dayFromNow(page, 0));
  await goTo(page, 'Settings');
  await card(page, 'While the window is closed').getByText('Stay in the tray').click();
  await expect
    .poll(() => readTray(app))
    .toEqual({
      says: 'Proffer: 1 follow-up due',
      entries: ['1 follow-up due', 'Call Rosa && Tomás', 'Open Proffer', 'Add follow-up', 'Quit'],
    });

  await test.step('a notice comes with no window, and a click opens one at its thing', async () => {
    await keepNotices(app);
    await panelIn(page, 'Copperstack', 10);
    await page.close();
    await expect.poll(() => shownNotices(app)).toMatchObject([{ title: 'Panel at Copperstack in 10 minutes' }]);
    const opening = app.waitForEvent('window', { timeout: 0 });
    await clickNotice(app, 'Panel at Copperstack');
    const opened = await opening;
    await expect(opened.getByRole('button', { name: /print/i }).first()).toBeVisible();
    await opened.close();
  });
  await test.step('a thing in the menu opens, in a new window', async () => {
    const opening = app.waitForEvent('window', { timeout: 0 });
    await chooseInTray(app, 'Call Rosa && Tomás');
    const opened = await opening;
    await expect(card(opened, 'Call Rosa & Tomás')).toBeVisible();
    await opened.close();
  });
  await test.step('a new follow-up is begun, in a new window', async () => {
    const opening = app.waitForEvent('window', { timeout: 0 });
    await chooseInTray(app, 'Add follow-up');
    const opened = await opening;
    await expect(opened.getByRole('dialog', { name: 'New follow-up' })).toBeVisible();
    await opened.close();
  });
  await test.step('a second start brings the window back', async () => {
    const opening = app.waitForEvent('window', { timeout: 0 });
    await promisify(execFile)(electronPath(), argumentsFor({ dataDir }));
    const opened = await opening;
    await expect(opened.getByRole('navigation', { name: 'Main' })).toBeVisible();
    await opened.close();
  });
  const ended = app.waitForEvent('close', { timeout: 0 });
  await chooseInTray(app, 'Quit').catch(() => undefined);
  await ended;
});

test('the sample says nothing, and back in the own data it is said', async ({ start }) => {
  const { app, page } = await start({ flags: ['--sample'] });
  await keepNotices(app);
  await panelIn(page, 'Copperstack', 10);
  await goTo(page, 'Settings');
  await card(page, 'Notifications').getByRole('button', { name: 'Show a test notice' }).click();
  await expect.poll(() => shownNotices(app)).toHaveLength(1);
  await card(page, 'Sample data').getByRole('button', { name: 'Back to my data' }).click();
  await expect(page.getByRole('heading', { name: 'How would you like to begin?' })).toBeVisible();
  await panelIn(page, 'Lumenhealth', 5);
  await expect
    .poll(() => shownNotices(app))
    .toMatchObject([{ title: 'Notices work' }, { title: 'Panel at Lumenhealth in 5 minutes' }]);
});
