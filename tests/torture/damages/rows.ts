import { type Damage, bySql, byHand } from './damage.ts';

const dropped = (what: string, name: string): Damage =>
  bySql(`without the ${what} ${name}`, `DROP ${what.toUpperCase()} "${name}"`);

const DEFINITIONS: readonly Damage[] = [
  dropped('table', 'opportunity'),
  dropped('table', 'stage'),
  dropped('table', 'setting'),
  dropped('table', 'change'),
  dropped('table', 'card_fact'),
  dropped('table', 'search_index'),
  dropped('table', '__drizzle_migrations'),
  dropped('index', 'opportunity_stage'),
  dropped('trigger', 'search_note_added'),
  bySql('a column less', 'ALTER TABLE note DROP COLUMN body'),
  bySql('a view in place of a table', 'DROP TABLE tag; CREATE VIEW tag AS SELECT 1 AS id'),
  bySql(
    'definitions nobody can read',
    "UPDATE sqlite_schema SET sql = 'CREATE TABLE opportunity (' WHERE name = 'opportunity'",
  ),
  bySql('a table whose pages are another’s', "UPDATE sqlite_schema SET rootpage = 3 WHERE name = 'round'"),
  bySql('a table whose pages are beyond the end', "UPDATE sqlite_schema SET rootpage = 99999 WHERE name = 'person'"),
  bySql('no version', 'DELETE FROM __drizzle_migrations'),
  bySql('a version that never was', 'UPDATE __drizzle_migrations SET created_at = created_at + 1'),
];

const REFERENCES: readonly Damage[] = [
  bySql('notes of what is not there', "UPDATE note SET opportunity_id = 'gone'"),
  bySql('no companies', 'DELETE FROM company'),
  bySql('no stages', 'DELETE FROM stage'),
  bySql('a person who is not there', "UPDATE follow_up SET person_id = 'gone' WHERE person_id IS NOT NULL"),
];

const derived = (name: string, sql: string) => bySql(`derived: ${name}`, sql);
const DERIVED: readonly Damage[] = [
  derived('an index out of step', `DELETE FROM sqlite_schema WHERE name = 'opportunity_stage'`),
  derived('no cards', 'DELETE FROM card_fact'),
  derived('the full text without its words', 'DELETE FROM search_index_data WHERE id > 10'),
  derived('the full text without its index', 'DELETE FROM search_index_idx'),
  derived('the full text without its sizes', 'DELETE FROM search_index_docsize'),
  derived('the full text without its settings', 'DELETE FROM search_index_config'),
  derived('rubbish in the full text', "UPDATE search_index_data SET block = x'DEADBEEF'"),
];

/** A value of a column that no form would write. */
const value = (table: string, column: string, sql: string): Damage =>
  bySql(`${table}.${column} = ${sql}`, `UPDATE "${table}" SET "${column}" = ${sql}`);

const VALUES: readonly Damage[] = [
  value('draft', 'body', `'{"half'`),
  value('setting', 'value', `'{"half'`),
  value('setting', 'value', `'[]'`),
  value('saved_view', 'definition', `'{"half'`),
  value('story', 'challenges', `'["half'`),
  value('story', 'challenges', `'"text"'`),
  value('story', 'challenges', `'null'`),
  value('close_out', 'reasons', `'not json'`),
  value('material', 'bullets', `'{'`),
  value('opportunity', 'dismissed_skill_ids', `''`),
  value('opportunity', 'rules_off', `'[1,2'`),
  value('closing_answer', 'checks', `'[[['`),
  value('stage', 'kind', `'nonsense'`),
  value('opportunity', 'source', `'nonsense'`),
  value('round', 'status', `'nonsense'`),
  value('round', 'kind', `''`),
  value('follow_up', 'kind', `'nonsense'`),
  value('evidence', 'source', `'nonsense'`),
  value('close_out', 'outcome', `'nonsense'`),
  value('round', 'time_zone', `'Mars/Olympus'`),
  value('round', 'starts_at', '-62135596800000000'),
  value('round', 'starts_at', `'yesterday'`),
  value('follow_up', 'due_on', `'0000-00-00'`),
  value('follow_up', 'due_on', '-1'),
  value('opportunity', 'applied_on', `'yesterday'`),
  value('opportunity', 'position', `'first'`),
  value('skill', 'current', '99'),
  value('opportunity', 'title', `x'FF00FE'`),
];

const notNull = (table: string, column: string): Damage => ({
  name: `${table}.${column} is nothing, where something must be`,
  spoil: (path) => {
    byHand(path, (sqlite) => {
      const sql = sqlite.prepare<[string], string>('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(table);
      const write = (text: string) =>
        sqlite.prepare('UPDATE sqlite_schema SET sql = ? WHERE name = ?').run(text, table);
      write((sql ?? '').replace(new RegExp(`(\`${column}\` \\w+[^,]*?) NOT NULL`), '$1'));
      sqlite.pragma(`schema_version = ${Number(sqlite.pragma('schema_version', { simple: true })) + 1}`);
    });
    byHand(path, (sqlite) => {
      sqlite.exec(`UPDATE "${table}" SET "${column}" = NULL`);
    });
  },
});

export const ROW_DAMAGES: readonly Damage[] = [
  ...DEFINITIONS,
  ...REFERENCES,
  ...DERIVED,
  ...VALUES,
  notNull('opportunity', 'title'),
  notNull('skill', 'name'),
];
