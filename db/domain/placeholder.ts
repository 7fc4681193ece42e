/**
 * Placeholders of templates: `{their_pain}` stands for what is written in the app about the person and the opportunity
 * that a message is about. What is not known yet is never invented: it stands in [brackets] where it belongs.
 */

export interface Placeholder {
  /** As it is typed between braces. */
  name: string;
  /** What stands there once it is filled in. */
  means: string;
  /** Where it is taken from. */
  from: string;
  /** What stands in [brackets] while nothing is known; null for words that the app finds in any case. */
  absent: string | null;
}

const fact = <Name extends string>(name: Name, means: string, from: string, absent: string) => ({
  name,
  means,
  from,
  absent,
});
const words = <Name extends string>(name: Name, means: string, from: string) => ({ name, means, from, absent: null });

export const PLACEHOLDERS = [
  words('greeting', 'Hello Ines, or Hello, when it goes to nobody in particular', 'The person of the follow-up'),
  fact('first_name', 'Their first name', 'The person of the follow-up', 'first name'),
  fact('name', 'Their whole name', 'The person of the follow-up', 'name'),
  fact('role', 'The title of the role', 'The opportunity', 'the role'),
  fact('company', 'The company', 'The opportunity, else the person', 'the company'),
  words('the_role', 'The Group PM role at Lumenhealth, as far as it is known', 'The opportunity'),
  words('topic', 'Group PM, Lumenhealth: good as a subject', 'The opportunity'),
  fact(
    'their_pain',
    'Their problem in their words: their own first, then the worst one of the team',
    'The pains on the hiring brief',
    'their problem, in their words',
  ),
  words(
    'about_pain',
    'What you said: “their problem”, or a problem I heard on your team: “…”',
    'The pains on the hiring brief',
  ),
  fact('my_answer', 'My answer to that problem, as a sentence', 'The same pain on the hiring brief', 'my answer to it'),
  fact('my_number', 'The number of a story of mine that fits', 'The stories told in their rounds', 'a number of mine'),
  fact('round_kind', 'What the round was: panel, technical interview', 'The round', 'round'),
  fact('round_date', 'The day of the round', 'The round', 'day of the round'),
  fact('next_step', 'The next step they named', 'The debrief', 'the next step'),
  words('next_step_words', 'The next step they named and a question for its day, or for both', 'The debrief'),
  fact('promised_date', 'The day by which they promised to answer', 'The debrief', 'the day they promised'),
  fact('doubt', 'The reservation that is still open', 'The debrief', 'their doubt'),
  fact(
    'my_answer_to_doubt',
    'My answer to that reservation',
    'Yours to write: nothing in the app holds it',
    'my answer to the doubt',
  ),
  words('doubt_words', 'The reservation that is open and my answer, else a question for one', 'The debrief'),
  fact('answer_by', 'The day by which the offer wants its answer', 'The offer', 'the day they want an answer'),
  fact('applied_on', 'The day I applied', 'The opportunity', 'the day I applied'),
  fact('material', 'The materials used on this opportunity', 'The materials of the opportunity', 'what I send'),
  fact('last_spoke', 'The day of the last message, call or round with them', 'The person', 'when we last spoke'),
] as const satisfies readonly Placeholder[];

export type PlaceholderName = (typeof PLACEHOLDERS)[number]['name'];
/** What is known, by placeholder; one that is left out is not known. */
export type PlaceholderValues = Readonly<Partial<Record<PlaceholderName, string>>>;

const BY_NAME: ReadonlyMap<string, Placeholder & { name: PlaceholderName }> = new Map(
  PLACEHOLDERS.map((one) => [one.name, one]),
);
export const isPlaceholder = (name: string): name is PlaceholderName => BY_NAME.has(name);

/** What stands for a fact that is not known: `[their problem, in their words]`. */
export const bracketOf = (name: PlaceholderName): string => `[${BY_NAME.get(name)?.absent ?? name}]`;

/** A brace doubled is a brace; `{First name}` is read as `{first_name}`. Anything else in braces is not one line of words. */
const TOKEN = /\{\{|\}\}|\{([^{}\r\n]{1,60})\}/g;
const nameIn = (typed: string) =>
  typed
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');

export interface UnknownPlaceholder {
  /** With its braces, as it was typed. */
  typed: string;
  /** The known one that is closest, or null when none is close. */
  nearest: PlaceholderName | null;
}
export interface Filled {
  text: string;
  /** Each placeholder that stands in the template, once. */
  used: PlaceholderName[];
  /** Facts that stand in the text in brackets, in the order of the list of placeholders. */
  missing: PlaceholderName[];
  /** Left in the text as they were typed. */
  unknown: UnknownPlaceholder[];
}

/**
 * Fills a template. Every other letter stays as it was typed, and what is filled in is not looked at again: braces in a
 * value stay braces. A line of placeholders that have nothing to say goes, with the empty line after it.
 */
export function fillTemplate(template: string, values: PlaceholderValues): Filled {
  const used = new Set<PlaceholderName>();
  const unknown = new Map<string, UnknownPlaceholder>();
  const fillLine = (line: string) => {
    let isAsked = false;
    const text = line.replaceAll(TOKEN, (whole, typed?: string) => {
      if (typed === undefined) return whole.charAt(0);
      const name = nameIn(typed);
      if (!isPlaceholder(name)) {
        unknown.set(whole, { typed: whole, nearest: nearestTo(name) });
        return whole;
      }
      used.add(name);
      isAsked = true;
      return values[name] ?? bracketOf(name);
    });
    return { text, isGone: isAsked && text.trim() === '' };
  };
  const text = joinLines(linesOf(template).map(({ line, end }) => ({ ...fillLine(line), end })));
  return { text, used: [...used], missing: missingIn(text, values), unknown: [...unknown.values()] };
}

/** Facts that are not known and stand in a text in brackets, whether it was filled or typed. */
export function missingIn(text: string, values: PlaceholderValues): PlaceholderName[] {
  return PLACEHOLDERS.filter(
    ({ name, absent }) => absent !== null && values[name] === undefined && text.includes(bracketOf(name)),
  ).map(({ name }) => name);
}

/** What stands in a text for something still to be written: [brackets], and braces that the app knows nothing about. */
export function gapsIn(text: string): string[] {
  return [...new Set(text.match(/\[[^[\]\r\n]+\]|\{[^{}\r\n]{1,60}\}/g) ?? [])];
}

/** Braces of a text that is to stay as it is inside a template. */
export const escapeBraces = (text: string): string => text.replaceAll(/[{}]/g, (brace) => brace + brace);

type Line = { line: string; end: string };

function linesOf(text: string): Line[] {
  const parts = text.split(/(\r\n|\r|\n)/);
  const lines: Line[] = [];
  for (let at = 0; at < parts.length; at += 2) lines.push({ line: parts[at] ?? '', end: parts[at + 1] ?? '' });
  return lines;
}

function joinLines(lines: readonly { text: string; end: string; isGone: boolean }[]): string {
  const isGap = (at: number) => lines[at]?.isGone === false && lines[at].text.trim() === '' && lines[at - 1]?.isGone;
  return lines.map(({ text, end, isGone }, at) => (isGone || isGap(at) ? '' : text + end)).join('');
}

/** The placeholder that was probably meant: at most a third of its letters are different. */
export function nearestTo(typed: string): PlaceholderName | null {
  const ranked = PLACEHOLDERS.map(({ name }) => ({ name, away: distance(typed, name) })).toSorted(
    (a, b) => a.away - b.away,
  );
  const [best] = ranked;
  if (best === undefined) return null;
  if (best.away <= Math.max(2, best.name.length / 3)) return best.name;
  const part = PLACEHOLDERS.find(({ name }) => typed.length >= 3 && name.split('_').includes(typed));
  return part?.name ?? null;
}

/** Letters to change, add or take away to get from one word to the other. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
