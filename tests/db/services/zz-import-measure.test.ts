import { expect, it } from 'vitest';
import { ImportDesk } from '../../../db/services/import.ts';
import { undo, redo } from '../../../db/services/history.ts';
import { newStore, valueOf } from '../../support/store.ts';

const rowsOf = (n: number) => {
  const status = ['Applied', 'Rejected', 'Phone screen', 'Offer', 'Wishlist', 'Interview 2', 'Withdrawn'];
  const lines = ['Date;Company;Sector;Role;Status;Contact person;Notes;CV file;Last updated'];
  for (let i = 0; i < n; i += 1) {
    const d = String((i % 27) + 1).padStart(2, '0');
    lines.push(`${d}/${String((i % 9) + 1).padStart(2, '0')}/2026;Company ${i % 4000};Health;Role number ${i};${status[i % 7]};Person ${i % 3000} (recruiter);Some notes about number ${i}, "quoted" and long enough;cv_v${i % 5}.pdf;28/10/2026`);
  }
  return new TextEncoder().encode(lines.join('\n'));
};
it('measure', async () => {
  const store = newStore();
  const desk = new ImportDesk(store.services);
  const bytes = rowsOf(10_000);
  let last = performance.now();
  let worst = 0;
  const timer = setInterval(() => { const now = performance.now(); worst = Math.max(worst, now - last); last = now; }, 1);
  const t = (name: string, from: number) => console.log(name, Math.round(performance.now() - from), 'ms; worst block', Math.round(worst));
  let from = performance.now();
  const file = valueOf(desk.read('a', 'x.csv', bytes));
  console.log(bytes.length, file.questions.map((q) => q.text));
  t('read', from);
  await new Promise((r) => setTimeout(r, 20)); worst = 0; from = performance.now();
  console.log(valueOf(await desk.plan('a', () => undefined)).counts);
  t('plan', from);
  await new Promise((r) => setTimeout(r, 20)); worst = 0; from = performance.now();
  const done = valueOf(await desk.run('a', () => undefined));
  t('run', from);
  await new Promise((r) => setTimeout(r, 20)); t('run settled', from);
  console.log({ ...done.value, rejected: done.value.rejected.length });
  valueOf(desk.read('b', 'x.csv', bytes));
  worst = 0; from = performance.now();
  const again = valueOf(await desk.plan('b', () => undefined));
  await new Promise((r) => setTimeout(r, 20)); 
  t('plan again', from); console.log(again.counts);
  from = performance.now(); valueOf(undo(store.services, done.step?.id)); t('undo', from);
  from = performance.now(); valueOf(redo(store.services)); t('redo', from);
  clearInterval(timer);
  store.close();
  expect(1).toBe(1);
}, 120000);
