import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attachFile } from '../../../db/services/material-file.ts';
import { redo, undo } from '../../../db/services/history.ts';
import { openOpportunity } from '../../../db/services/detail.ts';
import { trashCompanies } from '../../../db/services/trash.ts';
import { newOpportunity } from '../../support/builders.ts';
import { anyCommand, doCommand } from '../../support/commands.ts';
import { ADD, exportTo, newFolder, take, wholeDump } from '../../support/everything.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';
import { tellStory } from '../../support/story.ts';
import { expectSound } from '../../support/tables.ts';
import { runs } from '../../support/seed.ts';

async function copyOf(from: TestStore): Promise<TestStore> {
  const { path } = await exportTo(from.services, newFolder());
  const to = newStore({ now: from.clock.now() });
  valueOf(await take(to.services, path));
  return to;
}

describe('an export taken into an empty store', () => {
  it('gives the same store, row for row, of any sequence of changes, and undo goes on where it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyCommand, { minLength: 1, maxLength: 25 }), async (sequence) => {
        const from = newStore();
        try {
          for (const command of sequence) {
            from.clock.advance({ minutes: 1 });
            doCommand(from.services, command);
          }
          const to = await copyOf(from);
          try {
            expect(wholeDump(to.services.store)).toEqual(wholeDump(from.services.store));
            expectSound(to.services.store);
            expect(undo(to.services)).toEqual(undo(from.services));
            expect(wholeDump(to.services.store)).toEqual(wholeDump(from.services.store));
            expect(redo(to.services)).toEqual(redo(from.services));
            expect(wholeDump(to.services.store)).toEqual(wholeDump(from.services.store));
          } finally {
            to.close();
          }
        } finally {
          from.close();
        }
      }),
      { numRuns: runs(25) },
    );
  });

  it('gives the same store where something lies in the trash, and undo brings both back alike', async () => {
    const from = newStore();
    newOpportunity(from.services, { company: 'Lumenhealth' });
    const [company = ''] = from.services.store.sqlite.prepare<[], string>('SELECT id FROM company').pluck().all();
    valueOf(trashCompanies(from.services, [company]));
    const to = await copyOf(from);
    try {
      expect(wholeDump(to.services.store)).toEqual(wholeDump(from.services.store));
      valueOf(undo(from.services));
      valueOf(undo(to.services));
      expect(wholeDump(to.services.store)).toEqual(wholeDump(from.services.store));
      expect(wholeDump(to.services.store)['card_fact']).toHaveLength(1);
    } finally {
      from.close();
      to.close();
    }
  });

  it('gives the sample again, row for row', async () => {
    const from = newStore({ sample: { opportunities: null } });
    const to = await copyOf(from);
    try {
      expect(wholeDump(to.services.store)).toEqual(wholeDump(from.services.store));
      expectSound(to.services.store);
    } finally {
      from.close();
      to.close();
    }
  });

  it('brings the attached files along, byte for byte, and the trash', async () => {
    const from = newStore();
    const ids = tellStory(from);
    const bytes = Buffer.alloc(700_001, 'ten years of it ');
    const source = join(newFolder(), 'cv.pdf');
    writeFileSync(source, bytes);
    valueOf(await attachFile(from.services, ids.materialId, source));
    const to = await copyOf(from);
    try {
      const [copy = ''] = readdirSync(join(to.folder, 'files'));
      expect(readFileSync(join(to.folder, 'files', copy)).equals(bytes)).toBe(true);
      expect(wholeDump(to.services.store)).toEqual(wholeDump(from.services.store));
    } finally {
      from.close();
      to.close();
    }
  });

  it('leaves out an attached file that is gone, and says so', async () => {
    const from = newStore();
    const ids = tellStory(from);
    const source = join(newFolder(), 'cv.pdf');
    writeFileSync(source, 'ten years');
    valueOf(await attachFile(from.services, ids.materialId, source));
    const folder = join(from.folder, 'files');
    for (const name of readdirSync(folder)) writeFileSync(join(folder, name), 'something else');
    expect(await exportTo(from.services, newFolder())).toMatchObject({ files: 0, lost: 1 });
    from.close();
  });

  it('leaves the history out where that is chosen', async () => {
    const from = newStore();
    tellStory(from);
    const { path } = await exportTo(from.services, newFolder(), { history: false, files: false });
    const to = newStore();
    valueOf(await take(to.services, path));
    const { activity, change, ...rest } = wholeDump(to.services.store);
    expect([activity, change]).toEqual([[], []]);
    expect(rest).toEqual({ ...wholeDump(from.services.store), activity: undefined, change: undefined });
    from.close();
    to.close();
  });
});

describe('an export taken into a store with data', () => {
  it('replaces all of it after a backup was made, and keeps where the calendar file of this computer is', async () => {
    const from = newStore();
    tellStory(from);
    const { path } = await exportTo(from.services, newFolder());
    const to = newStore({ sample: { opportunities: null } });
    const kept =
      "INSERT INTO setting (id, created_at, updated_at, value) VALUES ('calendarPath', 1, 1, '\"/here.ics\"')";
    to.services.store.sqlite.exec(kept);
    const backups: string[] = [];
    valueOf(await take(to.services, path, undefined, backups));
    expect(backups).toEqual([path]);
    const { setting, ...rest } = wholeDump(to.services.store);
    const { setting: before, ...expected } = wholeDump(from.services.store);
    expect(rest).toEqual(expected);
    expect(setting).toEqual(
      expect.arrayContaining([
        ...(before ?? []),
        { id: 'calendarPath', created_at: 1, updated_at: 1, value: '"/here.ics"' },
      ]),
    );
    expectSound(to.services.store);
    from.close();
    to.close();
  });

  it('never exports where the calendar file of this computer is', async () => {
    const from = newStore();
    const secret =
      "INSERT INTO setting (id, created_at, updated_at, value) VALUES ('calendarPath', 1, 1, '\"/home/canary\"')";
    from.services.store.sqlite.exec(secret);
    const { path } = await exportTo(from.services, newFolder());
    expect(readFileSync(path, 'utf8')).not.toContain('canary');
    from.close();
  });

  it('adds what is not there as one step of undo, joins stages and skills of the same name, and adds nothing twice', async () => {
    const from = newStore();
    const ids = tellStory(from);
    const { path } = await exportTo(from.services, newFolder());
    const to = newStore();
    newOpportunity(to.services);
    const count = (table: string) => to.services.store.sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
    const [stages, skills] = [count('stage'), count('skill')];
    const before = wholeDump(to.services.store);
    const done = valueOf(await take(to.services, path, ADD));
    expect(done.step).not.toBeNull();
    expect(openOpportunity(to.services, ids.opportunityId).ok).toBe(true);
    expect(count('stage')).toBe(stages);
    expect(count('skill')).toBeLessThan(Number(skills) * 2);
    expectSound(to.services.store);
    const after = wholeDump(to.services.store);
    const again = valueOf(await take(to.services, path, ADD));
    expect(again.value).toMatchObject({ added: 0, changed: 0 });
    expect({ ...wholeDump(to.services.store), change: [], activity: [] }).toEqual({
      ...after,
      change: [],
      activity: [],
    });
    valueOf(undo(to.services));
    const undone = wholeDump(to.services.store);
    for (const table of ['opportunity', 'company', 'person', 'round', 'stage', 'skill', 'material', 'follow_up'])
      expect(undone[table], table).toEqual(before[table]);
    from.close();
    to.close();
  });
});

it('is written into a folder that is there, and nowhere else', async () => {
  const from = newStore();
  const folder = newFolder();
  mkdirSync(join(folder, 'in'));
  await exportTo(from.services, join(folder, 'in'));
  expect(readdirSync(join(folder, 'in'))).toEqual(['everything.proffer']);
  from.close();
});
