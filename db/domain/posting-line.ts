import { isLegalForm } from './same-name.ts';
import { isNoise, isPlace, isRole, isSentence, withoutMode, workModeIn } from './posting-words.ts';
import type { WorkMode } from './vocabulary.ts';

/** What one line says about a role. Empty or null: nothing. */
export type ReadLine = {
  title: string;
  company: string;
  via: string | null;
  location: string;
  workMode: WorkMode | null;
};

/** Sites that put their own name behind the title of the page. */
const SITE =
  /\s+[-–—|·]\s+(?:linkedin|indeed(?:\.com)?|glassdoor|stepstone|xing(?: jobs)?|greenhouse|lever|ashby|workday|wellfound|monster)\s*$/i;
const PREFIX = /^(?:(?:subject|betreff|re|fwd?|aw|wg)\s*:\s*)+/i;
const VIA = /\s+(?:via|through)\s+(\S.*)$/iu;
const AT = /^(.+?)\s+(?:at|bei)\s+(.+)$/iu;
const HIRING = /^(.+?)\s+(?:is\s+)?(?:hiring|sucht)\s+(?:an?\s+)?(.+?)(?:\s+in\s+(\S.*))?$/iu;
const FOR = /^job application for\s+(.+?)\s+at\s+(.+)$/iu;
const BETWEEN = /\s+[-–—|·•]\s+/u;

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** `Acme, Berlin (remote)`: the name, and what stands behind it. A legal form or a partner's name belongs to the name. */
function readCompany(text: string): Pick<ReadLine, 'company' | 'location' | 'workMode'> {
  const bracket = /\s*\(([^()]*)\)\s*$/.exec(text);
  const inside = bracket?.[1] ?? '';
  const isBeside = bracket !== null && (workModeIn(inside) !== null || isPlace(inside));
  const [name = '', ...rest] = (isBeside ? text.slice(0, bracket.index) : text).split(/,\s+|,$/);
  const belongs = rest.findIndex((part) => !isLegalForm(part) && !/(?:&|\band\b|\bund\b)/i.test(part));
  const own = belongs === -1 ? rest : rest.slice(0, belongs);
  const behind = [...(belongs === -1 ? [] : rest.slice(belongs)), ...(isBeside ? [inside] : [])];
  return {
    company: tidy([name, ...own].join(', ')),
    location: behind
      .map((part) => withoutMode(part))
      .filter((part) => part !== '')
      .join(', '),
    workMode: workModeIn(behind.join(' ')),
  };
}

const lineOf = (title: string, company: string, via: string | null): ReadLine => {
  const mode = /\s*[([](remote|hybrid|on-?site)[)\]]\s*$/i.exec(title);
  const bare = tidy(mode === null ? title : title.slice(0, mode.index));
  const read = readCompany(company);
  return { title: bare, via, ...read, workMode: read.workMode ?? (mode === null ? null : workModeIn(mode[0])) };
};

/** `Acme - Senior PM`, `Senior PM | Acme | Berlin`: the part with a role's word is the role, the next that is no place the company. */
function readParts(line: string, via: string | null): ReadLine | null {
  const parts = line
    .split(BETWEEN)
    .map(tidy)
    .filter((part) => part !== '' && !isNoise(part));
  if (parts.length < 2) return null;
  const role = Math.max(
    0,
    parts.findIndex((part) => isRole(part)),
  );
  const isKnown = parts.some((part) => isRole(part));
  const title = parts[isKnown ? role : 1] ?? '';
  const others = parts.filter((part) => part !== title);
  const company = others.find((part) => !isPlace(part) && withoutMode(part) !== '') ?? '';
  const places = others.filter((part) => part !== company);
  return {
    title,
    company,
    via,
    location: places
      .map((part) => withoutMode(part))
      .filter((part) => part !== '')
      .join(', '),
    workMode: workModeIn(places.join(' ')),
  };
}

/** Through whom, and the line without it. */
function splitVia(line: string): [string, string | null] {
  const via = VIA.exec(line);
  return via === null ? [line, null] : [line.slice(0, via.index), via[1] ?? null];
}

const bareLine = (typed: string) => tidy(typed).replace(PREFIX, '').replace(SITE, '');

/** A line whose words say which is the role and which the company: `@`, `at`, `bei`, `hiring`, `Job Application for`. */
function readWords(line: string): ReadLine | null {
  const [rest, through] = splitVia(line);
  const applied = FOR.exec(rest);
  if (applied?.[1] && applied[2]) return lineOf(applied[1], applied[2], through);
  const at = rest.lastIndexOf('@');
  if (at > 0 && rest.slice(at + 1).trim() !== '') return lineOf(rest.slice(0, at), rest.slice(at + 1).trim(), through);
  const hiring = HIRING.exec(rest);
  if (hiring?.[1] && hiring[2] && isRole(hiring[2])) {
    const place = hiring[3] ?? '';
    const read = lineOf(hiring[2], hiring[1], through);
    return { ...read, location: withoutMode(place), workMode: workModeIn(place) };
  }
  const atWord = AT.exec(rest);
  return atWord?.[1] && atWord[2] ? lineOf(atWord[1], atWord[2], through) : null;
}

/**
 * Reads a line that names a role and a company: `Senior PM @ Acme via Dana`, `Senior PM at Acme, Berlin`, `Acme - Senior PM`,
 * `Job Application for Senior PM at Acme`, `Acme hiring Senior PM in Berlin | LinkedIn`. Null when no company can be told.
 * Words are kept as typed; for lines of at most a thousand characters.
 */
export function readLine(typed: string): ReadLine | null {
  const line = bareLine(typed);
  return readWords(line) ?? readParts(...splitVia(line));
}

const isHeadline = (read: ReadLine | null): read is ReadLine =>
  read !== null && isRole(read.title) && read.company !== '' && read.company.split(' ').length <= 6;

/** The same inside a posting, where a line may just as well be prose. */
export function readHeadline(line: string): ReadLine | null {
  const read = line.length > 160 || isSentence(line) ? null : readWords(bareLine(line));
  return isHeadline(read) ? read : null;
}

/** `Senior PM - Acme` inside a posting; the second part may just as well be a team (`Product Manager - Data Platform`). */
export function readDashes(line: string): ReadLine | null {
  const read = line.length > 160 || isSentence(line) ? null : readParts(bareLine(line), null);
  return isHeadline(read) ? read : null;
}
