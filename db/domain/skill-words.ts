/** The words a skill goes by in what other people write. */

/** Words at the end of a skill's name that postings leave away. */
const REST = /\s+(?:basics|fundamentals|skills?|knowledge|practices?|methods?)$/i;
/** Halves of a double name that say nothing by themselves. */
const TOO_WIDE = new Set(['goals', 'integrations', 'methods', 'basics', 'tools', 'systems', 'process', 'processes']);

/** What seeded skills are called in postings, English and German; a skill with one of these names gets the rest. */
const SYNONYMS: readonly (readonly string[])[] = [
  ['Executive storytelling', 'storytelling', 'executive communication'],
  ['Written communication', 'written and verbal communication', 'writing skills', 'schriftliche Kommunikation'],
  ['Presenting', 'presentation', 'presentation skills', 'Präsentation'],
  ['Facilitation', 'facilitate workshops', 'workshop facilitation', 'Moderation'],
  ['Negotiation', 'Verhandlung', 'Verhandlungsgeschick'],
  ['Listening', 'active listening'],
  ['Product strategy', 'Produktstrategie', 'product vision and strategy'],
  ['Prioritisation', 'Priorisierung', 'backlog prioritisation'],
  ['Market sizing', 'market analysis', 'Marktanalyse'],
  ['Competitive analysis', 'competitor analysis', 'Wettbewerbsanalyse'],
  ['Business modelling', 'business model', 'business case', 'Geschäftsmodell'],
  ['Vision', 'product vision', 'Produktvision'],
  ['System design', 'systems design', 'software architecture', 'Systemarchitektur'],
  ['APIs and integrations', 'API', 'Schnittstellen'],
  ['Machine learning basics', 'machine learning', 'ML', 'artificial intelligence', 'maschinelles Lernen'],
  ['Security and privacy', 'GDPR', 'data protection', 'DSGVO', 'Datenschutz'],
  ['Platform thinking', 'platform product', 'platform strategy'],
  ['Prototyping', 'prototype', 'Prototyp'],
  ['Delivery planning', 'release planning', 'project planning'],
  ['Risk management', 'Risikomanagement'],
  [
    'Stakeholder management',
    'manage stakeholders',
    'stakeholder communication',
    'stakeholder alignment',
    'Stakeholdermanagement',
  ],
  ['Roadmap negotiation', 'roadmap', 'product roadmap', 'roadmapping'],
  ['Agile practice', 'agile', 'Scrum', 'Kanban'],
  ['Launch management', 'product launch', 'go-to-market', 'GTM', 'Markteinführung'],
  [
    'Customer interviews',
    'user interviews',
    'customer discovery',
    'user research',
    'customer research',
    'Nutzerinterviews',
  ],
  ['Survey design', 'survey'],
  ['Usability testing', 'usability test', 'user testing', 'Usability-Tests'],
  ['Segmentation', 'customer segments', 'Segmentierung'],
  ['Jobs to be done', 'JTBD', 'jobs-to-be-done'],
  [
    'Influence without authority',
    'lead without authority',
    'influence without direct authority',
    'leading through influence',
  ],
  ['Coaching', 'mentoring'],
  ['Hiring', 'recruit and develop', 'build a team'],
  ['Decision making', 'make decisions', 'Entscheidungsfindung'],
  ['Experiment design', 'A/B testing', 'A/B tests', 'experimentation', 'hypothesis testing'],
  ['SQL and data modelling', 'SQL', 'data modelling', 'Datenmodellierung'],
  ['Product analytics', 'data analysis', 'data-driven', 'Amplitude', 'Mixpanel', 'Datenanalyse'],
  ['Metrics and goals', 'KPIs', 'OKRs', 'KPI', 'OKR', 'success metrics', 'Kennzahlen'],
  ['Forecasting', 'forecast'],
];
const synonymsOf = new Map(SYNONYMS.map((words) => [words[0]?.toLowerCase() ?? '', words.slice(1)]));

/** A line of a skill's notes that lists what else it is called: `Also: SQL, Postgres`. */
const ALSO = /^\s*(?:also(?: called| known as)?|alias(?:es)?|aka|auch)\s*:\s*(.+)$/i;
/** A skill of a person has a handful of names, never hundreds. */
const MOST_NAMES = 50;

/**
 * What else a skill is called: the halves of a double name (`SQL and data modelling`), its name without a filling word,
 * words that are known to mean it, and what its notes list after `Also:`.
 */
export function aliasesOf(name: string, notes: string): string[] {
  const halves = name.length > 100 ? [] : name.split(/\s+(?:and|und)\s+|\s+&\s+|\s*,\s+/i);
  const parts = halves.length > 1 ? halves.filter((half) => !TOO_WIDE.has(half.toLowerCase())) : [];
  const noted = notes
    .slice(0, 10_000)
    .split(/\r\n|\r|\n/)
    .flatMap((line) => (line.length > 500 ? [] : (ALSO.exec(line)?.[1]?.split(/[,;]/) ?? [])))
    .map((word) => word.trim().replace(/\.$/, ''));
  const all = [...parts, name.replace(REST, ''), ...(synonymsOf.get(name.toLowerCase()) ?? []), ...noted];
  return [...new Set(all.filter((word) => word !== '' && word !== name))].slice(0, MOST_NAMES);
}

/** Endings that do not change what is meant, the longest first; what is left of a word must have three letters. */
const ENDINGS = [
  'isation',
  'ising',
  'ised',
  'ise',
  'isiert',
  'isierung',
  'ungen',
  'ung',
  'ing',
  'ion',
  'ed',
  'e',
] as const;
const KEEPS: Readonly<Record<string, string>> = {
  isation: 'is',
  ising: 'is',
  ised: 'is',
  ise: 'is',
  isiert: 'is',
  isierung: 'is',
};

/** The same for every form of a word: `prioritise`, `Prioritization`; `APIs`, `api`; `modelling`, `modeling`. */
export function stemOf(word: string): string {
  let stem = singular(
    word
      .toLowerCase()
      .normalize('NFKC')
      .replace(/['’]s$/, ''),
  ).replace(/iz(?=e|ation|ing)/, 'is');
  if (!/^\p{L}{5,}$/u.test(stem)) return stem;
  const ending = ENDINGS.find((one) => stem.endsWith(one) && stem.length - one.length >= 3);
  if (ending !== undefined) stem = stem.slice(0, -ending.length) + (KEEPS[ending] ?? '');
  return stem.replace(/([bdglmnprt])\1$/, '$1');
}

function singular(word: string): string {
  if (word.length < 4) return word.length === 3 && word.endsWith('s') ? word : word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

export type Token = { text: string; stem: string; from: number; to: number };

/** Words with their places. `C++`, `C#` and `Node.js` are one word each. */
export function tokensOf(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}]+(?:[.'’][\p{L}\p{N}]+)*(?:\+\+|#)?/gu)) {
    const word = match[0];
    found.push({
      text: word,
      stem: word.length > 60 ? word : stemOf(word),
      from: match.index,
      to: match.index + word.length,
    });
  }
  return found;
}
