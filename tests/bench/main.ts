import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openStoreAt } from '../../db/services/store.ts';
import { appFigures } from './app.ts';
import { everythingFigures } from './everything.ts';
import { table } from './figures.ts';
import { importFigures } from './import.ts';
import { storeFigures } from './store.ts';

/**
 * Measures what the product promises, as ratios against floors of the same run. Prints a table; `--out=FILE` writes the
 * figures as JSON. A figure over its limit is reported, not thrown: the run ends with 0 either way.
 */
const out = process.argv.find((arg) => arg.startsWith('--out='))?.slice('--out='.length);
const OPPORTUNITIES = 5000;
const root = resolve(import.meta.dirname, '..', '..');
const dataDir = mkdtempSync(join(tmpdir(), 'proffer-bench-'));

try {
  console.log(`Writing a store of ${OPPORTUNITIES} opportunities…`);
  const clock = { now: () => Date.now(), zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone };
  const open = () => {
    const opened = openStoreAt(
      {
        folder: join(dataDir, 'sample'),
        migrations: join(root, 'db', 'migrations'),
        sample: { opportunities: OPPORTUNITIES },
      },
      clock,
      () => {},
    );
    if (!opened.ok) throw new Error(opened.error.message);
    return opened.value;
  };
  open().store.close();
  // The app first: what the services save, they would take from what it is to be measured with.
  console.log('Measuring the app…');
  const ofApp = await appFigures(dataDir);
  console.log('Measuring the services…');
  const services = open();
  // The store as it is, before the services write in it.
  const ofEverything = await everythingFigures(services);
  const ofStore = storeFigures(services);
  console.log('Measuring imports…');
  const figures = [...ofApp, ...ofStore, ...ofEverything, ...(await importFigures())];
  services.store.close();
  console.log(`\n${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}\n`);
  console.log(table(figures));
  if (out !== undefined) writeFileSync(out, `${JSON.stringify(figures, null, 2)}\n`);
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}
