import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from 'vite';
import { STORE_FILE } from '../../db/services/store.ts';
import { MIGRATIONS, newStore } from '../support/store.ts';
import { expectSound } from '../support/tables.ts';

const KILLS = 50;
const HERE = fileURLToPath(new URL('.', import.meta.url));
/** Below the repository, so that the bundled writer finds the driver. */
const place = mkdtempSync(join(tmpdir(), 'proffer-kill-'));
const bundle = join(HERE, '..', '..', 'node_modules', '.cache', `proffer-kill-${process.pid}`);
const folder = join(place, 'store');

/** One file starts in a fraction of the time of two hundred: fifty starts are most of this test. */
beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: join(HERE, 'kill', 'writer.ts'),
      outDir: bundle,
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: 'writer.mjs' } },
    },
  });
});
afterAll(() => {
  for (const made of [place, bundle]) rmSync(made, { recursive: true, force: true });
});

/** Lets the writer work and kills it a random time (0–60 ms) after its first acknowledged change; answers them all. */
function writeAndKill(first: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(bundle, 'writer.mjs'), folder, MIGRATIONS, String(first)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let complaint = '';
    let doomed = false;
    child.stderr.on('data', (data: Buffer) => (complaint += data.toString()));
    child.stdout.on('data', (data: Buffer) => {
      output += data.toString();
      if (doomed) return;
      doomed = true;
      setTimeout(() => child.kill('SIGKILL'), Math.random() * 60);
    });
    child.on('error', reject);
    child.on('close', (_code, signal) => {
      if (signal === 'SIGKILL') resolve(output.split('\n').slice(0, -1));
      else reject(new Error(`The writer ended by itself: ${complaint}`));
    });
  });
}

/** How to see each acknowledged change in the store: the query finds one row when it is there whole. */
const WHOLE: Record<string, string> = {
  opportunity: `SELECT 1 FROM opportunity WHERE title = 'Number ' || @n`,
  round: `SELECT 1 FROM round WHERE place = 'Number ' || @n`,
  debrief: `SELECT 1 FROM debrief WHERE notes = 'Number ' || @n`,
  note: `SELECT 1 FROM note WHERE body = 'Number ' || @n`,
  undone: `SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM note WHERE body = 'Undone ' || @n)`,
  thanks: `SELECT 1 FROM follow_up f JOIN opportunity o ON o.id = f.opportunity_id
    WHERE o.title = 'Number ' || @n AND f.kind = 'thank_you' AND f.state = 'done'`,
  moved: `SELECT 1 FROM stage_change x JOIN opportunity o ON o.id = x.opportunity_id JOIN stage s ON s.id = x.to_stage_id
    WHERE o.title = 'Number ' || @n AND s.kind = 'final'`,
  closed: `SELECT 1 FROM close_out WHERE feedback = 'Number ' || @n`,
};

/** What half a change would look like: none of these may find a row. */
const HALF = {
  'an opportunity without its first stage change':
    'SELECT 1 FROM opportunity o WHERE NOT EXISTS (SELECT 1 FROM stage_change x WHERE x.opportunity_id = o.id AND x.from_stage_id IS NULL)',
  'an opportunity without the person it came through':
    'SELECT 1 FROM opportunity o WHERE NOT EXISTS (SELECT 1 FROM participation p WHERE p.opportunity_id = o.id)',
  'an opportunity without its card':
    'SELECT 1 FROM opportunity o WHERE NOT EXISTS (SELECT 1 FROM card_fact f WHERE f.opportunity_id = o.id)',
  'an opportunity in a stage its history does not end in': `SELECT 1 FROM opportunity o WHERE o.stage_id <>
    (SELECT x.to_stage_id FROM stage_change x WHERE x.opportunity_id = o.id ORDER BY x.rowid DESC LIMIT 1)`,
  'a company without its opportunity':
    'SELECT 1 FROM company c WHERE NOT EXISTS (SELECT 1 FROM opportunity o WHERE o.company_id = c.id)',
  'a round without its interviewer':
    'SELECT 1 FROM round r WHERE NOT EXISTS (SELECT 1 FROM interviewer i WHERE i.round_id = r.id)',
  'a round done without its debrief':
    "SELECT 1 FROM round r WHERE r.status = 'done' AND NOT EXISTS (SELECT 1 FROM debrief d WHERE d.round_id = r.id)",
  'a debrief of a round that is not done':
    "SELECT 1 FROM debrief d JOIN round r ON r.id = d.round_id WHERE r.status <> 'done'",
  'a debrief without its evidence':
    'SELECT 1 FROM debrief d WHERE NOT EXISTS (SELECT 1 FROM evidence e WHERE e.round_id = d.round_id)',
  'a debrief without its pain':
    'SELECT 1 FROM debrief d WHERE NOT EXISTS (SELECT 1 FROM pain p WHERE p.round_id = d.round_id)',
  'a debrief without its follow-up':
    'SELECT 1 FROM debrief d WHERE NOT EXISTS (SELECT 1 FROM follow_up f WHERE f.round_id = d.round_id)',
  'thanks that were not logged': `SELECT 1 FROM follow_up f WHERE f.state = 'done'
    AND NOT EXISTS (SELECT 1 FROM interaction i WHERE i.person_id = f.person_id AND i.opportunity_id = f.opportunity_id)`,
  'a close-out without its evidence':
    'SELECT 1 FROM close_out c WHERE NOT EXISTS (SELECT 1 FROM evidence e WHERE e.close_out_id = c.id)',
  'a close-out of an open opportunity': `SELECT 1 FROM close_out c JOIN opportunity o ON o.id = c.opportunity_id
    JOIN stage s ON s.id = o.stage_id WHERE s.kind <> 'closed'`,
  'a change without its activity':
    'SELECT 1 FROM change c WHERE NOT EXISTS (SELECT 1 FROM activity a WHERE a.id = c.activity_id)',
  'an activity that changed nothing':
    'SELECT 1 FROM activity a WHERE a.undone_at IS NULL AND NOT EXISTS (SELECT 1 FROM change c WHERE c.activity_id = a.id)',
  'an activity without words': "SELECT 1 FROM activity WHERE label = ''",
};

describe(`a program killed in the middle of writing, ${KILLS} times on one store`, () => {
  it(
    'loses no acknowledged change, leaves no half of one, and the store stays sound',
    { timeout: 120_000 },
    async () => {
      newStore({ folder }).shut();
      let acknowledged = 0;
      for (let kill = 0; kill < KILLS; kill += 1) {
        const lines = await writeAndKill(kill * 10_000);
        // The very next opening is as the person's would be, through another connection that recovers what was left.
        const sqlite = new Database(join(folder, STORE_FILE));
        try {
          for (const line of lines) {
            const [number, what = ''] = line.split(' ');
            expect(sqlite.prepare(WHOLE[what] ?? '').get({ n: number }), `${line} after kill ${kill}`).toBeDefined();
          }
          for (const [name, query] of Object.entries(HALF)) expect(sqlite.prepare(query).get(), name).toBeUndefined();
          expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
          expect(sqlite.pragma('foreign_key_check')).toEqual([]);
          sqlite.prepare("INSERT INTO search_index(search_index, rank) VALUES ('integrity-check', 1)").run();
        } finally {
          sqlite.close();
        }
        acknowledged += lines.length;
      }
      expect(acknowledged).toBeGreaterThan(KILLS);
      const store = newStore({ folder });
      expectSound(store.services.store);
      store.shut();
    },
  );
});
