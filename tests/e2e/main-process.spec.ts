import { expect, test } from '../support/e2e.ts';

test('the main process answers a test also in the middle of other work', async ({ start }) => {
  const { app } = await start();
  await app.evaluate(() => {
    const work = (rounds: number) => {
      // Enough that what nobody holds is collected several times.
      for (let step = 0; step < 3_000_000; step += 1) Reflect.set(globalThis, 'made', { step, more: [step] });
      if (rounds > 0) setTimeout(work, 1, rounds - 1);
    };
    setTimeout(work, 1, 20);
  });
  for (let asked = 0; asked < 40; asked += 1) expect(await app.evaluate((_, given) => given, asked)).toBe(asked);
  await expect(app.evaluate(() => Promise.reject(new Error('No')))).rejects.toThrow('No');
  await expect(
    app.evaluate(() => {
      throw new Error('Never');
    }),
  ).rejects.toThrow('Never');
});
