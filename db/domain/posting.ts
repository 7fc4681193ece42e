import type { IsoDate } from './fields.ts';
import { readDeadline } from './posting-deadline.ts';
import { companyIn, placeIn, titleIn, workModeOfLines } from './posting-layout.ts';
import { labelled, linesOf } from './posting-lines.ts';
import { type ReadLine, readDashes, readHeadline, readLine } from './posting-line.ts';
import { type Pay, readPay } from './posting-salary.ts';
import { isSameCompany } from './same-name.ts';
import { companyInUrl, levelOf, levelOfLabel, sourceOf, withoutMode, workModeIn } from './posting-words.ts';
import type { OpportunitySource, WorkMode } from './vocabulary.ts';

/** What a typed line or a pasted posting says; empty or null: it does not say. A proposal, always shown before it is kept. */
export type PostingFacts = {
  title: string;
  company: string;
  /** Through whom. */
  via: string | null;
  location: string;
  workMode: WorkMode | null;
  pay: Pay | null;
  url: string;
  deadline: IsoDate | null;
  /** A rung of the default ladder, or ''. */
  level: string;
  source: OpportunitySource | null;
};

/** How much of a text is read, in UTF-16 code units: what matters stands before. Keeps reading quick while typing. */
const READ_MAX = 50_000;
/** A single line longer than this is a posting without line breaks. */
const LINE_READ = 1000;
/** Longer than a person types in one go about a role. */
const ONE_LINE_MAX = 300;

const LINK = /https?:\/\/[^\s<>"]{1,3990}/gi;
const JOB_LINK =
  /\/(?:jobs?|careers?|positions?|viewjob|stellen\w*|o)\b|greenhouse|lever\.co|ashbyhq|myworkdayjobs|linkedin\.com\/jobs/i;

/** The link to the posting: the first that looks like one, else the first of all; without the full stop behind it. */
function linkIn(text: string): string {
  const links = (text.match(LINK) ?? []).slice(0, 50).map((link) => link.replace(/[).,;:!?'\]]{1,10}$/, ''));
  return links.find((link) => JOB_LINK.test(link)) ?? links[0] ?? '';
}

/** Whether the text is more than the one line about a role, and is kept as its posting. */
export function isPosting(text: string): boolean {
  if (text.length > ONE_LINE_MAX && text.trim().length > ONE_LINE_MAX) return true;
  return /[\r\n]/.test(text.trim().replace(/^https?:\/\/\S+\s+|\s+https?:\/\/\S+$/gi, ''));
}

/**
 * Reads what a person typed or pasted. Pure, never throws, takes time linear in the text and changes nothing of it.
 * `today` is an ISO date and decides the year of a deadline without one.
 */
export function readPosting(typed: string, today: IsoDate): PostingFacts {
  const text = typed.slice(0, READ_MAX);
  const url = linkIn(text);
  const bare = text.replace(LINK, ' ');
  const pay = readPay(bare);
  const read = isPosting(text) ? readLines(bare, url) : readOneLine(bare, pay);
  const level = read.level === '' ? levelOf(read.title) : read.level;
  return { ...read, level, pay, url, deadline: readDeadline(bare, today), source: sourceOf(url) ?? read.source };
}

type Read = Pick<PostingFacts, 'title' | 'company' | 'via' | 'location' | 'workMode' | 'level' | 'source'>;

function readOneLine(typed: string, pay: Pay | null): Read {
  const line = (pay === null ? typed : typed.replace(pay.words, ' ')).replace(/\s+/g, ' ').trim().slice(0, LINE_READ);
  const read = readLine(line);
  const none = { title: line, company: '', via: null, location: '', workMode: null };
  return { ...none, ...read, level: '', source: null };
}

const firstRead = <T>(lines: readonly string[], read: (line: string) => T | null): T | null =>
  lines
    .slice(0, 8)
    .map(read)
    .find((found) => found !== null) ?? null;

/** A role with dashes is split only where nothing else names the company, or the same company is named elsewhere. */
function titleAndCompany(lines: readonly string[], headline: ReadLine | null, url: string): [string, string] {
  const title = labelled(lines, 'title') || headline?.title || titleIn(lines);
  const company = labelled(lines, 'company') || headline?.company || companyIn(lines, title) || companyInUrl(url);
  const dashes = headline === null ? firstRead(lines, readDashes) : null;
  if (dashes === null || (company !== '' && !isSameCompany(dashes.company, company))) return [title, company];
  return [dashes.title, company || dashes.company];
}

function readLines(text: string, url: string): Read {
  const lines = linesOf(text);
  const headline = firstRead(lines, readHeadline);
  const [title, company] = titleAndCompany(lines, headline, url);
  const place = labelled(lines, 'place') || headline?.location || placeIn(lines, company);
  const mode = workModeIn(labelled(lines, 'mode')) ?? workModeIn(place) ?? headline?.workMode ?? workModeOfLines(lines);
  const level = levelOf(title) || levelOfLabel(labelled(lines, 'level'));
  const isNetwork = lines.slice(0, 15).some((line) => /\b(?:applicants|linkedin)\b/i.test(line));
  const source = isNetwork ? 'professional_network' : null;
  return { title, company, via: null, location: withoutMode(place), workMode: mode, level, source };
}
