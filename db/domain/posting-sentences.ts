/** The sentences of a posting, and how much each says that something is wanted. Guesses about words, no rule of the user's. */

export type Sentence = {
  from: number;
  to: number;
  /** What the last heading above says of everything under it; null: not about what they want. */
  weight: number | null;
};

/**
 * Weights 1–5 as on every piece of evidence. Whoever writes "must" means 5, "strong" or a heading of requirements 4, what is
 * merely named (a task, a tool) 3, "nice to have" 2. What they offer (benefits, learning budget) asks for nothing.
 */
const MUST = 5;
const STRONG = 4;
const NAMED = 3;
const NICE = 2;

const NICE_WORDS =
  /\b(?:nice[ -]to[ -]haves?|bonus(?: points)?|a (?:big |real |strong )?plus|plus(?:punkte?)?$|preferred|preferably|ideally|desirable|desired|advantage(?:ous)?|not required|optional|von vorteil|w[üu]nschenswert|idealerweise|vorteilhaft|pluspunkt)\b/iu;
const MUST_WORDS =
  /\b(?:must(?:[ -]haves?)?|required?|requires|requirement|essential|mandatory|need to have|you need|minimum|zwingend|erforderlich|voraussetzung(?:en)?|vorausgesetzt|unbedingt|muss|musst)\b/iu;
const STRONG_WORDS =
  /\b(?:strong|proven|deep|expert(?:ise)?|extensive|excellent|outstanding|track record|fluent|years(?: of)?|fundierte?[rns]?|sehr gute?[rns]?|nachweislich\w*|mehrj[äa]hrige?[rns]?|ausgepr[äa]gte?[rns]?)\b/iu;

const HEADINGS: readonly (readonly [RegExp, number | null])[] = [
  [
    /\b(?:benefits?|perks|what we offer|we offer|our offer|why join|why us|what you(?:'|’)?(?:ll)? get|wir bieten|das bieten wir|benefits?|unser angebot|warum wir|about us|über uns|ueber uns|who we are|wer wir sind|equal opportunit\w+|how to apply|interview process|bewerbungsprozess)\b/iu,
    null,
  ],
  [
    /\b(?:nice[ -]to[ -]haves?|bonus(?: points)?|preferred qualifications|preferred|desirable|a plus|wünschenswert|von vorteil)\b/iu,
    NICE,
  ],
  [
    /\b(?:must[ -]haves?|minimum qualifications|basic qualifications|essential|muss-?kriterien|voraussetzungen)\b/iu,
    MUST,
  ],
  [
    /\b(?:requirements?|qualifications?|what you(?:'|’)?(?:ll)? (?:bring|need)|you bring|who you are|about you|your (?:profile|skills|experience)|you have|what we(?:'|’)?re looking for|skills|dein profil|ihr profil|das bringst du mit|anforderungen|qualifikation\w*|was du mitbringst)\b/iu,
    STRONG,
  ],
  [
    /\b(?:responsibilit\w+|what you(?:'|’)?(?:ll| will) (?:do|own|be doing)|the role|about the (?:role|job|position)|your (?:tasks|role|mission)|deine aufgaben|ihre aufgaben|aufgaben|das erwartet dich|stellenbeschreibung|job description|full job description)\b/iu,
    NAMED,
  ],
];
/** What may stand before the word that makes a heading, unless a colon says that it is one. */
const OPENS_HEADING =
  /^(?:minimum|basic|key|our|your|the|job|core|technical|main|preferred|required|deine|ihre|unsere|and|&|\W|\s)+$/iu;
/** A heading is a short line without the end of a sentence. */
const LONGEST_HEADING = 60;
/** Longest stretch that is looked at as one sentence, in UTF-16 code units. */
const LONGEST_SENTENCE = 600;

function headingWeight(line: string): number | null | undefined {
  const bare = line.replace(/^[\s#*•▪◦·–—-]+|[\s:*]+$/g, '');
  if (bare === '' || bare.length > LONGEST_HEADING || /[.!;,]$/.test(bare)) return undefined;
  if (/^\s*[*•▪◦·–—-]\s/.test(line) && !/:\s*\**\s*$/.test(line)) return undefined;
  if (bare.split(/\s+/).length > 7) return undefined;
  const isNamed = /:\s*\**\s*$/.test(line);
  return HEADINGS.find(([words]) => {
    const match = words.exec(bare);
    return match !== null && (isNamed || match.index === 0 || OPENS_HEADING.test(bare.slice(0, match.index)));
  })?.[1];
}

/** The sentences in order; a line break always ends one. Headings themselves ask for nothing. */
export function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = [];
  let weight: number | null = NAMED;
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const heading = line[0].length > LONGEST_HEADING * 2 ? undefined : headingWeight(line[0]);
    if (heading !== undefined) weight = heading;
    for (const part of line[0].matchAll(/(?:[^.!?;]|[.!?;](?!\s|$)){1,600}[.!?;]*\s*/gu))
      found.push({
        from: line.index + part.index,
        to: line.index + part.index + part[0].length,
        weight: heading === undefined ? weight : null,
      });
  }
  return found;
}

/** How much a sentence wants what is named at `at` (an offset into the sentence): the words near it say more than the heading. */
export function weightOf(sentence: string, at: number, heading: number): number {
  const from =
    Math.max(sentence.lastIndexOf(',', at), sentence.lastIndexOf(';', at), sentence.lastIndexOf(' but ', at)) + 1;
  const ends = [sentence.indexOf(',', at), sentence.indexOf(';', at), sentence.indexOf(' but ', at)].filter(
    (end) => end !== -1,
  );
  const clause = sentence.slice(from, ends.length === 0 ? LONGEST_SENTENCE : Math.min(...ends));
  return said(clause) ?? said(sentence) ?? heading;
}

function said(words: string): number | null {
  if (NICE_WORDS.test(words)) return NICE;
  if (MUST_WORDS.test(words)) return MUST;
  return STRONG_WORDS.test(words) ? STRONG : null;
}
