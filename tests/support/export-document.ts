import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { meaningOf } from '../../db/importers/everything/values.ts';
import { WHOLE_TABLES, type WholeColumn, type WholeRole, type WholeTable } from '../../db/repositories/whole-store.ts';

/**
 * The part of the document of the export format that lists every table and field, made from the schema and what is
 * written there about each. `node tests/support/export-document.ts` writes it anew.
 */

const root = resolve(import.meta.dirname, '..', '..');
export const DOCUMENT = join(root, 'docs', 'export-format.md');
const MARK = '<!-- made from the schema: node tests/support/export-document.ts -->';

const EVERYWHERE: Readonly<Record<string, string>> = {
  id: 'What the row is called by others; it never changes.',
  created_at: 'When the row came to be.',
  updated_at: 'When the row was last changed.',
  trashed_at: 'When it was put into the trash; `null` when it is not there.',
};

const SECTIONS: readonly [WholeRole, string, string][] = [
  ['content', 'What a person wrote', 'Taken when everything is replaced and when what is missing is added.'],
  ['own', 'What belongs to one place', 'Taken only when everything is replaced.'],
  [
    'history',
    'The history of changes',
    'There only when it was chosen, and taken only when everything is replaced. The order of the rows is the order of the changes.',
  ],
];

/** What the schema says in words: of a table under its name, of a field under `table.field`. */
function remarks(): Map<string, string> {
  const found = new Map<string, string>();
  const folder = join(root, 'db', 'schema');
  for (const file of readdirSync(folder)) {
    const source = readFileSync(join(folder, file), 'utf8');
    let table = '';
    const pattern =
      /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*)?(?:export const \w+ = sqliteTable\(\s*'(\w+)'|\b\w+: \w+(?:<[^>]*>)?\('(\w+)')/g;
    for (const [, remark, named, column] of source.matchAll(pattern)) {
      if (named !== undefined) table = named;
      const words = remark?.replaceAll(/\s*\n\s*\*?\s*/g, ' ').trim();
      if (words !== undefined && words !== '') found.set(named ?? `${table}.${column ?? ''}`, words);
    }
  }
  return found;
}

const inWords = (name: string) => {
  const text = name.replaceAll('_', ' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};

/** What a field may hold: its kind, what it means beyond it, and whether it may be nothing. */
function typeOf(table: WholeTable, column: WholeColumn): string {
  const meaning = meaningOf(table, column).says;
  const kind = { text: 'text', integer: 'whole number', real: 'number', boolean: 'true or false', json: 'any JSON' }[
    column.kind
  ];
  const what =
    column.kind === 'json' && meaning !== '' ? meaning : [kind, meaning].filter((one) => one !== '').join(', ');
  const words = column.words === null ? '' : `: ${column.words.map((word) => `\`${word}\``).join(' ')}`;
  const refers = column.refersTo === null ? '' : ` of a row of \`${column.refersTo}\``;
  return `${what}${refers}${words}${column.nullable ? ', or `null`' : ''}`;
}

/** The list of all tables and fields as it must stand in the document. */
export function tablesInWords(): string {
  const said = remarks();
  const lines = [MARK];
  for (const [role, title, about] of SECTIONS) {
    lines.push('', `## ${title}`, '', about);
    for (const table of WHOLE_TABLES.filter((one) => one.role === role).toSorted((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      lines.push('', `### \`${table.name}\``, '');
      const remark = said.get(table.name);
      if (remark !== undefined) lines.push(remark, '');
      const once = table.uniques.map((columns) => columns.map((name) => `\`${name}\``).join(' and '));
      if (once.length > 0) lines.push(`No two rows have the same ${once.join(', nor the same ')}.`, '');
      lines.push('| field | holds | says |', '| --- | --- | --- |');
      for (const column of table.columns) {
        const words = said.get(`${table.name}.${column.name}`) ?? EVERYWHERE[column.name] ?? inWords(column.name);
        lines.push(`| \`${column.name}\` | ${typeOf(table, column)} | ${words.replaceAll('|', '\\|')} |`);
      }
    }
  }
  return `${lines.join('\n')}\n`;
}

if (process.argv[1] === import.meta.filename) {
  const text = readFileSync(DOCUMENT, 'utf8');
  writeFileSync(DOCUMENT, text.slice(0, text.indexOf(MARK)) + tablesInWords());
}
