import type Database from 'better-sqlite3';
import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

/**
 * Which cards of the board changed, numbered upwards, so that a window that has read the board reads again only what is
 * different. Kept by temporary triggers: what is rolled back is not in it, undo and imports are, and it goes with the
 * connection. A row without a card stands for what every card may show.
 */
export function installBoardChanges(sqlite: Database.Database): void {
  const note = (card: string) => `INSERT INTO board_change (opportunity_id) VALUES (${card});`;
  const trigger = (name: string, event: string, card: string) =>
    `CREATE TEMP TRIGGER "board_${name}" AFTER ${event} BEGIN ${note(card)} END;`;
  const ofCard = (table: string, column: string) => [
    trigger(`${table}_i`, `INSERT ON main."${table}"`, `new."${column}"`),
    trigger(`${table}_u`, `UPDATE ON main."${table}"`, `new."${column}"`),
    trigger(`${table}_d`, `DELETE ON main."${table}"`, `old."${column}"`),
  ];
  const ofAll = (table: string) =>
    ['INSERT', 'UPDATE', 'DELETE'].map((event) =>
      trigger(`${table}_${event.toLowerCase()}`, `${event} ON main."${table}"`, 'NULL'),
    );
  const setting = (row: 'new' | 'old') => `WHEN ${row}.id IN ('levels', 'timeZone', 'constants')`;
  sqlite.exec(
    [
      'CREATE TEMP TABLE board_change (seq INTEGER PRIMARY KEY, opportunity_id TEXT);',
      ...ofCard('opportunity', 'id'),
      ...ofCard('card_fact', 'opportunity_id'),
      ...ofCard('offer', 'opportunity_id'),
      ...['stage', 'tag', 'tagging'].flatMap(ofAll),
      trigger('company_name', 'UPDATE OF name ON main.company', 'NULL'),
      trigger('setting_i', `INSERT ON main.setting ${setting('new')}`, 'NULL'),
      trigger('setting_u', `UPDATE ON main.setting ${setting('new')}`, 'NULL'),
      // Undo of the first change of a setting takes its row away.
      trigger('setting_d', `DELETE ON main.setting ${setting('old')}`, 'NULL'),
    ].join('\n'),
  );
}

/** The number of the newest change; 0 before the first of this connection. */
export const boardRevision = ({ sqlite }: Store): number => newestOf(sqlite);

function newestOf(sqlite: Database.Database): number {
  return prepared<[], number>(sqlite, 'SELECT coalesce(max(seq), 0) FROM temp.board_change').pluck().get() as number;
}

/** Changes that are kept: whoever is further behind reads the whole board. */
const KEPT = 5000;

/**
 * The ids of the cards that changed after a revision, `most` at most; null when that is not known card by card.
 */
export function cardsChangedSince({ sqlite }: Store, revision: number, most: number): string[] | null {
  const newest = newestOf(sqlite);
  if (revision > newest || revision < newest - KEPT) return null;
  const ids = prepared<[number, number], string | null>(
    sqlite,
    'SELECT DISTINCT opportunity_id FROM temp.board_change WHERE seq > ? LIMIT ?',
  )
    .pluck()
    .all(revision, most + 1) as (string | null)[];
  if (ids.length > most) return null;
  const known = ids.filter((id) => id !== null);
  return known.length === ids.length ? known : null;
}

/** Forgets changes so old that nobody is told of them one by one. */
export function forgetBoardChanges({ sqlite }: Store): void {
  prepared<[number]>(
    sqlite,
    'DELETE FROM temp.board_change WHERE seq <= (SELECT max(seq) FROM temp.board_change) - ?',
  ).run(KEPT);
}
