import { readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { type Damage, PAGE, remake, rubbish } from './damage.ts';

const cutTo = (name: string, size: (whole: number) => number): Damage => ({
  name: `cut to ${name}`,
  spoil: (path) => truncateSync(path, Math.floor(size(statSync(path).size))),
});

const CUT: readonly Damage[] = [
  cutTo('nothing', () => 0),
  cutTo('one byte', () => 1),
  cutTo('half a signature', () => 8),
  cutTo('the signature', () => 16),
  cutTo('one byte less than the header', () => 99),
  cutTo('the header', () => 100),
  cutTo('one page', () => PAGE),
  cutTo('three pages', () => 3 * PAGE),
  cutTo('a tenth', (whole) => whole / 10),
  cutTo('a half', (whole) => whole / 2),
  cutTo('nine tenths', (whole) => whole * 0.9),
  cutTo('one page less', (whole) => whole - PAGE),
  cutTo('one sector less', (whole) => whole - 512),
  cutTo('one byte less', (whole) => whole - 1),
];

const APPENDED: readonly Damage[] = [
  { name: 'one byte appended', spoil: (path) => remake(path, (whole) => Buffer.concat([whole, rubbish(1)])) },
  {
    name: 'a page of rubbish appended',
    spoil: (path) => remake(path, (whole) => Buffer.concat([whole, rubbish(PAGE)])),
  },
  {
    name: 'a page of zeros appended',
    spoil: (path) => remake(path, (whole) => Buffer.concat([whole, Buffer.alloc(PAGE)])),
  },
  { name: 'the file twice', spoil: (path) => remake(path, (whole) => Buffer.concat([whole, whole])) },
  { name: 'one byte put before it', spoil: (path) => remake(path, (whole) => Buffer.concat([rubbish(1), whole])) },
];

const foreign = (name: string, make: (path: string) => Buffer): Damage => ({
  name: `in its place ${name}`,
  spoil: (path) => writeFileSync(path, make(path)),
});

/** The database of another program, written elsewhere and read. */
function otherDatabase(path: string, sql: string): Buffer {
  const other = `${path}.other`;
  const sqlite = new Database(other);
  sqlite.exec(sql);
  sqlite.close();
  return readFileSync(other);
}

const FOREIGN: readonly Damage[] = [
  foreign('zeros', (path) => Buffer.alloc(statSync(path).size)),
  foreign('rubbish', (path) => rubbish(statSync(path).size)),
  foreign('a letter', () => Buffer.from('Dear Sir or Madam, '.repeat(500))),
  foreign('its own compression', (path) => gzipSync(readFileSync(path))),
  foreign('the signature and rubbish', () => Buffer.concat([Buffer.from('SQLite format 3\u0000'), rubbish(8 * PAGE)])),
  foreign('an empty database', (path) => otherDatabase(path, 'CREATE TABLE a (b); DROP TABLE a')),
  foreign('the database of another program', (path) => otherDatabase(path, 'CREATE TABLE cookie (name TEXT)')),
  foreign('a database that imitates the migrations', (path) =>
    otherDatabase(path, 'CREATE TABLE __drizzle_migrations (created_at); INSERT INTO __drizzle_migrations VALUES (1)'),
  ),
];

export const FILE_DAMAGES: readonly Damage[] = [...CUT, ...APPENDED, ...FOREIGN];
