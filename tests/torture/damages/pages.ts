import { statSync } from 'node:fs';
import { type Damage, PAGE, overwrite, pagesOf, remake, rootOf, rubbish } from './damage.ts';

/** A field of the header, at its place, with bytes that cannot be or are not true. */
const header = (name: string, at: number, bytes: readonly number[]): Damage => ({
  name: `header: ${name}`,
  spoil: (path) => overwrite(path, at, bytes),
});

const HEADER: readonly Damage[] = [
  header('a letter of the signature', 3, [0x58]),
  header('a page size of nothing', 16, [0, 0]),
  header('a page size of 512', 16, [2, 0]),
  header('a page size of 65,536', 16, [0, 1]),
  header('a page size of 1,000', 16, [3, 0xe8]),
  header('a version of writing to come', 18, [9]),
  header('a version of reading to come', 19, [9]),
  header('reserved room at the end of pages', 20, [200]),
  header('an impossible payload fraction', 21, [3]),
  header('another count of changes', 24, [0x7f, 0, 0, 1]),
  header('a count of pages too small', 28, [0, 0, 0, 2]),
  header('a count of pages too great', 28, [0, 0x7f, 0, 0]),
  header('a list of free pages that begins in a table', 32, [0, 0, 0, 3, 0, 0, 0, 5]),
  header('a list of free pages beyond the end', 32, [0x7f, 0, 0, 0, 0, 0, 0, 5]),
  header('another version of the definitions', 40, [0, 0, 0x70, 0]),
  header('a form of the definitions to come', 44, [0, 0, 0, 9]),
  header('a text encoding of UTF-16', 56, [0, 0, 0, 2]),
  header('an unknown text encoding', 56, [0, 0, 0, 7]),
  { name: 'header: zeros', spoil: (path) => overwrite(path, 0, Buffer.alloc(100)) },
];

const pageAt = (page: number) => (page - 1) * PAGE;
const zeroed = (path: string, page: number) => overwrite(path, pageAt(page), Buffer.alloc(PAGE));
const middleOf = (path: string, table: string) => {
  const pages = pagesOf(path, table);
  return pages[Math.floor(pages.length / 2)] ?? 1;
};

const atRoot = (name: string, what: string): Damage => ({
  name: `zeros in the first page of ${what}`,
  spoil: (path) => zeroed(path, rootOf(path, name)),
});

const WHOLE_PAGES: readonly Damage[] = [
  { name: 'zeros in the first page', spoil: (path) => zeroed(path, 1) },
  { name: 'rubbish behind the header', spoil: (path) => overwrite(path, 100, rubbish(PAGE - 100)) },
  atRoot('opportunity', 'the opportunities'),
  atRoot('stage', 'the stages'),
  atRoot('setting', 'the settings'),
  atRoot('opportunity_stage', 'an index'),
  atRoot('__drizzle_migrations', 'the versions'),
  { name: 'zeros in the last page', spoil: (path) => zeroed(path, statSync(path).size / PAGE) },
  {
    name: 'zeros in every tenth page',
    spoil: (path) => {
      for (let page = 10; page <= statSync(path).size / PAGE; page += 10) zeroed(path, page);
    },
  },
  {
    name: 'rubbish in a leaf of the opportunities',
    spoil: (path) => overwrite(path, pageAt(middleOf(path, 'opportunity')), rubbish(PAGE)),
  },
  {
    name: 'two first pages swapped',
    spoil: (path) => swapped(path, rootOf(path, 'opportunity'), rootOf(path, 'person')),
  },
  {
    name: 'two leaves of one table swapped',
    spoil: (path) => swapped(path, middleOf(path, 'change'), pagesOf(path, 'change').at(-1) ?? 2),
  },
  {
    name: 'one page a copy of another',
    spoil: (path) =>
      remake(path, (whole) => {
        const [from, to] = [pageAt(middleOf(path, 'evidence')), pageAt(middleOf(path, 'opportunity'))];
        whole.copy(whole, to, from, from + PAGE);
        return whole;
      }),
  },
];

function swapped(path: string, a: number, b: number): void {
  remake(path, (whole) => {
    const page = Buffer.from(whole.subarray(pageAt(a), pageAt(a) + PAGE));
    whole.copy(whole, pageAt(a), pageAt(b), pageAt(b) + PAGE);
    page.copy(whole, pageAt(b));
    return whole;
  });
}

/** Single bits turned over, at a part of a page of a table. */
const bit = (table: string, part: number): Damage => ({
  name: `one bit of ${table}, ${Math.round(part * 100)} % into a page`,
  spoil: (path) => {
    const at = pageAt(middleOf(path, table)) + Math.floor(part * (PAGE - 1));
    remake(path, (whole) => {
      whole[at] = (whole[at] ?? 0) ^ 0x10;
      return whole;
    });
  },
});

const BITS: readonly Damage[] = [
  bit('sqlite_schema', 0.03),
  bit('sqlite_schema', 0.5),
  bit('opportunity', 0),
  bit('opportunity', 0.01),
  bit('opportunity', 0.9),
  bit('change', 0.002),
  bit('search_index_data', 0.6),
];

export const PAGE_DAMAGES: readonly Damage[] = [...HEADER, ...WHOLE_PAGES, ...BITS];
