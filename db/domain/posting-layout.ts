import { isLabel } from './posting-lines.ts';
import { isContract, isNoise, isPlace, isRole, isSentence, withoutMode, workModeIn } from './posting-words.ts';
import type { WorkMode } from './vocabulary.ts';

/** Where the well-known job sites put role, company and place when no label says so. */

/** The head of a posting: further down the same words are prose. */
const HEAD = 20;

/** The role: the first line of the head with a role's word, else the first that says anything. */
export function titleIn(lines: readonly string[]): string {
  const head = lines.slice(0, HEAD).filter((line) => !isNoise(line) && !isLabel(line));
  const likely = head.filter((line) => !isSentence(line) && line.length <= 140 && !LOGO.test(line));
  return likely.find((line) => isRole(line) && partsOf(line).length < 2) ?? likely[0] ?? head[0] ?? '';
}

const LOGO = /^(?:logo (?:of|for|von) (.{1,80})|(.{1,80}?)(?: company)? (?:logo|home page))$/iu;
const AT_LINE = /^(?:at|bei) ([^,.]{1,60}?)\s*(?:\((?:view all jobs|alle jobs)\))?$/iu;
const ABOUT = /^(?:[Aa]bout|[Üü]ber|[Ww]ho is|[Ww]hy|[Ll]ife at|[Jj]oin|[Ww]ir sind) ([\p{Lu}\d].{0,60}?)\??$/u;
const ABOUT_NOBODY = /^(?:the|us|you|this|your|our|team|uns|dich|sie|die|das|den|me|job|role|it)\b/iu;
const NAME = "([\\p{Lu}\\d][\\p{L}\\p{N}&.'’+-]{0,40}(?: (?:[\\p{Lu}\\d&][\\p{L}\\p{N}&.'’+-]{0,40})){0,3})";
const SAID: readonly RegExp[] = [
  new RegExp(`(?:^|[.!?] )(?:At|Bei) ${NAME},? (?:we|you|our|wir|du|arbeitest|erwartet|gestalten)`, 'u'),
  new RegExp(
    `\\b(?:join|working at|work at|work for|the team at|opportunity at|role at|position at|on behalf of) (?:the )?${NAME}(?: team)?\\b`,
    'u',
  ),
  new RegExp(
    `^${NAME} (?:is (?:looking|hiring|seeking|searching|building|on a mission|an? |the )|are |sucht |ist (?:ein|der|die|das)|builds |helps |makes )`,
    'u',
  ),
];
const NOBODY =
  /^(?:this|the|we|our|it|you|your|what|as|in|remote|hybrid|location|salary|there|he|she|they|who|if|dies\w*|das|wir|senior|lead|product)\b/iu;

/** The parts of a line such as `Acme · Berlin, Germany (Hybrid) · 2 weeks ago · 87 applicants`. */
const partsOf = (line: string) => line.split(/\s+[·•|]\s+/u);

/** A line of dots with a company or a place in it: its parts that say something. */
function dotted(lines: readonly string[]): string[] {
  for (const line of lines.slice(0, 15)) {
    const parts = partsOf(line);
    const said = parts.filter((part) => !isNoise(part) && !isContract(part) && part.length <= 100);
    const isFacts = parts.length >= 2 && (said.length < parts.length || said.some((part) => isPlace(part)));
    if (isFacts && said.length > 0) return said;
  }
  return [];
}

/** Whether a line can be nothing but a name: short, no place, no label, no prose. */
function isName(line: string | undefined): line is string {
  if (line === undefined || line.length > 60 || line.split(' ').length > 5) return false;
  if (isNoise(line) || isLabel(line) || isPlace(line) || isSentence(line) || isRole(line)) return false;
  return /^[\p{L}\d]/u.test(line) && withoutMode(line) !== '' && !/[/|·•,]|\s-\s|[€$£]|:/.test(line);
}

const firstMatch = (lines: readonly string[], pattern: RegExp, but = /^$/): string => {
  for (const line of lines) {
    const match = pattern.exec(line);
    const name = (match?.[1] ?? match?.[2] ?? '').trim();
    if (name !== '' && !but.test(name)) return name;
  }
  return '';
};

function saidIn(lines: readonly string[]): string {
  for (const pattern of SAID) {
    const name = firstMatch(lines.slice(0, 200), pattern, NOBODY);
    if (name !== '') return name.replace(/[.,'’]+$|['’]s$/u, '');
  }
  return '';
}

/** The company by where it stands: beside its logo, before the place, under *About*, next to the role, or in a sentence. */
export function companyIn(lines: readonly string[], title: string): string {
  const head = lines.slice(0, HEAD);
  const [first, second] = dotted(lines);
  const fromDots =
    first !== undefined && !isPlace(first) && !isRole(first) && (second === undefined || isPlace(second)) ? first : '';
  const at = head.findIndex((line) => line === title);
  const after = at === -1 ? undefined : head[at + 1];
  const before = head[at - 1];
  return (
    firstMatch(
      lines.filter((line) => line.length <= 100),
      LOGO,
    ) ||
    firstMatch(head, AT_LINE) ||
    fromDots ||
    firstMatch(
      lines.filter((line) => line.length <= 80 && !isRole(line)),
      ABOUT,
      ABOUT_NOBODY,
    ) ||
    (isName(after) ? after : '') ||
    (isName(before) ? before : '') ||
    saidIn(lines)
  );
}

/** The place by where it stands: in a line of dots or slashes, or a line of its own in the head. */
export function placeIn(lines: readonly string[], company: string): string {
  const fromDots = dotted(lines).find((part) => part !== company && isPlace(part));
  if (fromDots !== undefined) return fromDots;
  const parts = lines
    .slice(0, HEAD)
    .flatMap((line) => (line.length <= 120 ? [line, ...line.split(/ \/ | [·•|] | – /u).slice(0, 6)] : []));
  return parts.find((part) => part !== company && !isNoise(part) && !isLabel(part) && isPlace(part)) ?? '';
}

const SAYS_MODE =
  /\b(?:fully|100 ?%|completely|this is an?|(?:is|are) an?|work|working|role is|position is|offer|bieten|wir arbeiten|days?|tage?)\b[^.\n]{0,40}\b(?:remote|hybrid\w*|on[- ]?site|home ?office|in[- ]office|in[- ]person|office|büro)\b|\bremote[- ]first\b|\b(?:no|not a?) ?remote\b/iu;

/** How one works, said by a short line of the head or in plain words further down. */
export function workModeOfLines(lines: readonly string[]): WorkMode | null {
  for (const line of lines.slice(0, 30)) {
    const mode = line.length <= 80 && !isSentence(line) ? workModeIn(line) : null;
    if (mode !== null) return mode;
  }
  for (const line of lines) {
    const mode = SAYS_MODE.test(line) ? workModeIn(line) : null;
    if (mode !== null) return mode;
  }
  return null;
}
