import type { OpportunitySource, WorkMode } from './vocabulary.ts';
import { isLegalForm } from './same-name.ts';

/** What single lines of a posting look like: a role, a place, a way of working, or nothing of interest. */

const ROLE =
  /\b(?:manager(?:in)?|product|produkt\w*|owner|engineer(?:ing)?|developer|designer(?:in)?|director|lead|head of|analyst(?:in)?|scientist|architect|architekt(?:in)?|consultant|officer|vp|svp|evp|president|chief|strategist|researcher|marketer|marketing|specialist|coordinator|administrator|accountant|recruiter|writer|editor|nurse|teacher|assistant|intern|internship|trainee|associate|principal|leiter(?:in)?|leitung|entwickler(?:in)?|berater(?:in)?|referent(?:in)?|sachbearbeiter(?:in)?|kauf(?:frau|mann)|projektleit\w*|teamleit\w*|geschäftsführ\w*|werkstudent(?:in)?|praktikant(?:in)?|spezialist(?:in)?|fachkraft|pm|po|gpm|apm|tpm|cpo|cto|ceo|coo|cfo|swe)\b/iu;
export const isRole = (line: string): boolean => line.length <= 140 && ROLE.test(line);

const COUNTRIES =
  'germany|deutschland|austria|österreich|switzerland|schweiz|france|frankreich|spain|spanien|portugal|italy|italien|netherlands|niederlande|belgium|belgien|denmark|dänemark|sweden|schweden|norway|norwegen|finland|finnland|poland|polen|czechia|czech republic|ireland|irland|united kingdom|uk|england|scotland|wales|united states|usa|u\\.s\\.|us|canada|kanada|australia|india|singapore|japan|brazil|mexico|israel|estonia|latvia|lithuania|romania|hungary|greece|turkey|europe|europa|eu|emea|dach|apac|latam|worldwide|anywhere';
const CITIES =
  'berlin|münchen|munich|hamburg|köln|cologne|frankfurt(?: am main)?|stuttgart|düsseldorf|leipzig|dresden|hannover|nürnberg|karlsruhe|mannheim|bonn|vienna|wien|graz|zürich|zurich|basel|bern|geneva|paris|lyon|madrid|barcelona|valencia|lisbon|lisboa|porto|milan|milano|rome|roma|amsterdam|rotterdam|utrecht|eindhoven|brussels|antwerp|copenhagen|stockholm|gothenburg|oslo|helsinki|warsaw|kraków|krakow|prague|budapest|bucharest|athens|dublin|london|manchester|bristol|edinburgh|cambridge|oxford|new york(?: city)?|nyc|san francisco|sf bay area|bay area|los angeles|seattle|boston|chicago|austin|denver|atlanta|miami|washington|toronto|vancouver|montreal|sydney|melbourne|bangalore|bengaluru|tokyo|tel aviv|tallinn|riga|vilnius|são paulo';
const KNOWN_PLACE = new RegExp(`(?:^|[\\s,;/(|-])(?:${COUNTRIES}|${CITIES})(?=$|[\\s,;/)|.-])`, 'iu');
/** `Lisbon, Portugal`, `Austin, TX`, `10115 Berlin`. */
const TWO_NAMES =
  /^(?:[A-Z]{1,2}-)?(?:\d{4,5} )?\p{Lu}[\p{L}.'’ -]{1,40}, ?\p{Lu}[\p{L}.'’ -]{1,40}(?:, ?\p{Lu}[\p{L}.'’ -]{1,40})?$/u;

const CONTRACT =
  /\b(?:unbefristet|befristet|vollzeit|teilzeit|full[- ]?time|part[- ]?time|permanent|contract|temporary|freelance)\b/iu;
/** Words of the contract: full time, permanent. */
export const isContract = (text: string): boolean => CONTRACT.test(text);

/** Whether this reads as a place and nothing else. */
export function isPlace(text: string): boolean {
  const bare = withoutMode(text);
  if (bare === '') return false;
  if (bare.length > 100 || ROLE.test(bare) || isContract(bare) || isSentence(bare)) return false;
  if (/^\d{5} \p{Lu}/u.test(bare)) return true;
  if (TWO_NAMES.test(bare))
    return !bare
      .split(',')
      .slice(1)
      .some((part) => isLegalForm(part));
  return (
    KNOWN_PLACE.test(bare) &&
    bare.split(/[\s,;/]+/).length <= 8 &&
    !/\b(?:gmbh|ag|inc|ltd|llc|se|kg|plc)\b/iu.test(bare)
  );
}

const REMOTE =
  /\b(?:remote(?:ly)?(?:[ -]first)?|home[ -]?office|work from (?:home|anywhere)|wfh|mobiles arbeiten|telecommute)\b/iu;
const HYBRID =
  /\bhybrid\w*\b|\b\d (?:days?|tage?)(?: (?:a|per|pro|in der|je) (?:week|woche))? (?:in|at|from|im|vor)(?: the| our)? (?:office|büro|ort)\b/iu;
const ON_SITE = /\b(?:on[- ]?site|in[- ]office|in[- ]person|vor ort|präsenz|office[- ]based)\b/iu;
const NOT_REMOTE =
  /\b(?:not (?:a )?(?:fully )?remote|no remote|remote (?:work )?is not|kein (?:remote|home ?office))\b/iu;

/** How one works, as far as a few words say it. A word for both remote and office is hybrid. */
export function workModeIn(words: string): WorkMode | null {
  if (NOT_REMOTE.test(words)) return HYBRID.test(words) ? 'hybrid' : 'on_site';
  if (HYBRID.test(words)) return 'hybrid';
  if (REMOTE.test(words)) return 'remote';
  return ON_SITE.test(words) ? 'on_site' : null;
}

const MODE_WORDS =
  /\(?\b(?:100 ?% ?)?(?:fully |full |temporarily )?(?:hybrid\w*|remote(?:-first)?|home[ -]?office|on[- ]?site|in[- ]office|vor ort|work from home)(?: (?:position|role|work|working|possible|möglich))?(?![\p{L}-])/giu;

/** A place without the way of working that stands beside it: `Berlin (Hybrid)` is `Berlin`, `Remote (Germany)` `Germany`. */
export function withoutMode(place: string): string {
  let left = place
    .replace(MODE_WORDS, ' ')
    .replace(/\(\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  left = left.replace(/^(?:[\s,;/·•|:–—-]|in\b)+|[\s,;/·•|:–—-]+$/gu, '');
  const inBrackets = /^\(([^()]*)\)$/.exec(left)?.[1];
  if (inBrackets !== undefined) return inBrackets.trim();
  const opens = left.split('(').length - left.split(')').length;
  return (opens > 0 ? `${left})` : opens < 0 ? left.replace(')', '') : left).trim();
}

const NOISE =
  /^(?:apply(?: now| for this job| to this job| here| on company site)?|easy apply|jetzt bewerben|bewerben|saved?|speichern|share|teilen|report(?: job)?|show (?:more|all|match)\b.*|back to (?:jobs?|all jobs|search)\b.*|view (?:all )?jobs?|see (?:all|who)\b.*|sign in|log ?in|join now|follow|new|promoted\b.*|reposted\b.*|posted\b.*|full[ -]?time(?: *[,/·-].*)?|part[ -]?time|vollzeit|teilzeit|contract|permanent|festanstellung|unbefristet|.{0,40}\b(?:\d+|an?) (?:minutes?|hours?|days?|weeks?|months?) ago\b.*|vor \d+ .*|(?:over |more than |über )?\d[\d.,+ ]* ?(?:applicants?|people|views?|stars?|reviews?|employees|bewerber).*|[\d.,]+|.{0,20} out of 5 stars|job (?:description|details|type)s?|full job description|stellenbeschreibung|overview|application|description|be an early applicant|actively (?:recruiting|hiring)|responses managed off linkedin|no response insights.*|skip to .*|menu|jobs?|careers?|karriere|home|about|verified|profile insights.*|search|logo)$/iu;
export const isNoise = (line: string): boolean => line.length <= 160 && NOISE.test(line.replace(/[.:!]+$/, ''));

const OPENERS =
  /^(?:hi|hello|dear|hey|we|i|i['’]m|our|you|your|as|this|in this|are you|do you|at|join|hallo|liebe|guten|wir|ich|als|du|sie|bist|unser)\b/iu;
/** Whether a line is prose rather than a heading or a fact. */
export function isSentence(line: string): boolean {
  if (/[.!?:]$/.test(line) && !/\b(?:inc|ltd|co|corp|llc|e\.v|u\.s|sr|jr)\.$/i.test(line)) return true;
  return line.split(/\s+/).length > 14 || OPENERS.test(line);
}

const LEVELS: readonly (readonly [string, RegExp])[] = [
  ['vp', /\b(?:s?vp|evp|vice president|chief|c[a-z]o(?! )|cpo|cto|ceo|coo|cfo|geschäftsführ\w*)\b/iu],
  ['director', /\b(?:director|head of|head|leitung|bereichsleit\w*|abteilungsleit\w*|direktor(?:in)?)\b/iu],
  ['lead', /\b(?:lead(?! gen)|principal|staff|group|gpm|team ?leit\w*|teamlead)\b/iu],
  ['senior', /\b(?:senior|sr|snr)\b/iu],
  [
    'associate',
    /\b(?:associate|junior|jr|apm|graduate|entry[ -]level|trainee|intern(?:ship)?|werkstudent(?:in)?|praktik\w*)\b/iu,
  ],
  ['product_manager', /\b(?:product manager(?:in)?|produktmanager(?:in)?|product owner(?:in)?|pm|po)\b/iu],
];
/** The rung of the ladder a title names, or ''. */
export const levelOf = (title: string): string => LEVELS.find(([, words]) => words.test(title))?.[0] ?? '';

const SENIORITY: readonly (readonly [RegExp, string])[] = [
  [/^(?:entry level|associate|internship|berufseinsteiger|junior)/i, 'associate'],
  [/^(?:executive|vp|c-level)/i, 'vp'],
  [/^director/i, 'director'],
  [/^(?:lead|principal|staff)/i, 'lead'],
  [/^senior/i, 'senior'],
];
/** What a label `Seniority level` says; `Mid-Senior level` says nothing that could be kept. */
export const levelOfLabel = (words: string): string => SENIORITY.find(([said]) => said.test(words.trim()))?.[1] ?? '';

const HOSTS: readonly (readonly [RegExp, OpportunitySource])[] = [
  [/(?:^|\.)(?:linkedin\.com|lnkd\.in|xing\.com)$/i, 'professional_network'],
  [
    /(?:^|\.)(?:indeed\.[a-z.]+|glassdoor\.[a-z.]+|stepstone\.[a-z.]+|monster\.[a-z.]+|ziprecruiter\.com|wellfound\.com|angel\.co|otta\.com|welcometothejungle\.com|dice\.com|reed\.co\.uk|totaljobs\.com|arbeitsagentur\.de)$/i,
    'job_board',
  ],
  [
    /(?:^|\.)(?:greenhouse\.io|lever\.co|ashbyhq\.com|myworkdayjobs\.com|personio\.(?:de|com)|recruitee\.com|workable\.com|smartrecruiters\.com|bamboohr\.com|teamtailor\.com)$/i,
    'company_site',
  ],
  [/^(?:jobs?|careers?|karriere|work)\./i, 'company_site'],
];
/** Where a link says the role was found; null when it says nothing. */
export function sourceOf(url: string): OpportunitySource | null {
  const host = /^https?:\/\/([^/?#:\s]{1,253})/i.exec(url)?.[1] ?? '';
  return HOSTS.find(([known]) => known.test(host))?.[1] ?? null;
}

const SLUGS = [
  /^https?:\/\/(?:jobs\.(?:eu\.)?lever\.co|(?:job-)?boards\.(?:eu\.)?greenhouse\.io|jobs\.ashbyhq\.com|apply\.workable\.com|jobs\.smartrecruiters\.com)\/([\w-]{2,60})/i,
  /^https?:\/\/([\w-]{2,60})\.(?:wd\d{1,3}\.myworkdayjobs\.com|recruitee\.com|jobs\.personio\.(?:de|com)|bamboohr\.com|teamtailor\.com)/i,
];
/** The employer's name in the address of a posting (`jobs.lever.co/acme-labs`: `Acme Labs`), or ''. */
export function companyInUrl(url: string): string {
  const slug = SLUGS.map((pattern) => pattern.exec(url)?.[1]).find((one) => one !== undefined) ?? '';
  return slug
    .split(/[-_]/)
    .filter((word) => word !== '')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(' ');
}
