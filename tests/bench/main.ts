import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Services } from '../../db/services/core.ts';
import { openStoreAt } from '../../db/services/store.ts';
import { OWED } from './actions.ts';
import { appFigures } from './app.ts';
import { everythingFigures } from './everything.ts';
import { type Figure, table } from './figures.ts';
import { importFigures } from './import.ts';
import { root } from './page.ts';
import { storeFigures } from './store.ts';

/**
 * Measures what the product promises, as ratios against floors of the same run. Prints a table; `--out=FILE` writes the
 * figures as JSON, `--only=start,screens` measures parts. A figure over its limit is reported, not thrown: the run ends
 * with 0 either way.
 */
const { out, only } = parseArgs({ options: { out: { type: 'string' }, only: { type: 'string' } } }).values;
const wanted = only?.split(',') ?? null;
const isWanted = (part: string) => wanted === null || wanted.includes(part);

const OPPORTUNITIES = 5000;
const dataDir = mkdtempSync(join(tmpdir(), 'proffer-bench-'));

function open(): Services {
  const clock = { now: () => Date.now(), zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone };
  const place = {
    folder: join(dataDir, 'sample'),
    migrations: join(root, 'db', 'migrations'),
    sample: { opportunities: OPPORTUNITIES },
  };
  const opened = openStoreAt(place, clock, () => {});
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

/** Rounds of the days before, of which nobody has written yet how they went: more than a search has, as many as are saved. */
function oweDebriefs({ store, clock }: Services): void {
  const { changes } = store.sqlite
    .prepare(
      `UPDATE round SET status = 'scheduled', starts_at = @from + (rowid % 24) * 3600000 WHERE id IN (
         SELECT r.id FROM round r JOIN opportunity o ON o.id = r.opportunity_id JOIN stage s ON s.id = o.stage_id
         WHERE s.kind <> 'closed' AND o.trashed_at IS NULL AND r.trashed_at IS NULL
           AND NOT EXISTS (SELECT 1 FROM debrief d WHERE d.round_id = r.id) LIMIT @most)`,
    )
    .run({ from: clock.now() - 3 * 86_400_000, most: OWED });
  if (changes < OWED) throw new Error(`Only ${changes} rounds could be left without a debrief.`);
}

try {
  console.log(`Writing a store of ${OPPORTUNITIES} opportunities…`);
  const written = open();
  oweDebriefs(written);
  written.store.close();
  const figures: Figure[] = [];
  // The app first: what the services save, they would take from what it is to be measured with.
  if (['start', 'screens', 'actions'].some(isWanted)) {
    console.log('Measuring the app…');
    figures.push(...(await appFigures(dataDir, isWanted)));
  }
  if (isWanted('services')) {
    console.log('Measuring the services…');
    const services = open();
    // The store as it is, before the services write in it.
    const ofEverything = await everythingFigures(services);
    figures.push(...storeFigures(services), ...ofEverything);
    services.store.close();
  }
  if (isWanted('imports')) {
    console.log('Measuring imports…');
    figures.push(...(await importFigures()));
  }
  console.log(`\n${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}\n`);
  console.log(table(figures));
  if (out !== undefined) writeFileSync(out, `${JSON.stringify(figures, null, 2)}\n`);
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}
