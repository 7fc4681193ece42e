import type { IsoDate } from './fields.ts';
import { addDays } from './dates.ts';
import { isSameCompany, titleKeyOf, urlKeyOf } from './same-name.ts';
import type { Outcome } from './vocabulary.ts';

/** For how many days a rejection is worth a word when another role of the same company is added. */
const RECENT_DAYS = 365;

/** What is being added; any part may be empty as long as it is not typed. */
export type Wanted = { company: string; title: string; url: string };

/** Query fields that say where a click came from, never which posting it is. */
const TRACKING =
  /^(?:utm_\w*|trk\w*|refid|trackingid|ref|referrer|source|src|from|gclid|fbclid|msclkid|mc_cid|mc_eid|gh_src|lever-\w+|ebp|origin|position|pagenum|sid|campaign|cid|hl)$/i;

/** Which posting a link leads to: the same for every copy of it. Empty for no link. */
export function postingKeyOf(url: string): string {
  const [path = '', search = ''] = urlKeyOf(url).split('?', 2);
  const linkedIn = /^(?:\w+\.)?linkedin\.com\/jobs/i.test(path) ? /currentJobId=(\d+)/i.exec(search)?.[1] : undefined;
  if (linkedIn !== undefined) return `linkedin.com/jobs/view/${linkedIn}`;
  const kept = search.split('&').filter((pair) => pair !== '' && !TRACKING.test(pair.split('=', 1)[0] ?? ''));
  const bare = path
    .replace(/\/$/, '')
    .replace(/^(?:\w+\.)?linkedin\.com\/jobs\/view\/(?:.*-)?(\d+)$/i, 'linkedin.com/jobs/view/$1');
  return kept.length === 0 ? bare : `${bare}?${kept.sort().join('&')}`;
}

const SHORT: Readonly<Record<string, string>> = {
  pm: 'product manager',
  gpm: 'group product manager',
  apm: 'associate product manager',
  po: 'product owner',
  tpm: 'technical program manager',
  sr: 'senior',
  snr: 'senior',
  jr: 'junior',
  eng: 'engineer',
  mgr: 'manager',
  dev: 'developer',
  swe: 'software engineer',
  vp: 'vice president',
  hr: 'human resources',
  programme: 'program',
  managerin: 'manager',
  entwicklerin: 'entwickler',
  leiterin: 'leiter',
};
/** What a title says beside the work itself: rank, gender marks, contract, and small words. */
const BESIDE = new Set(
  'senior junior lead principal staff associate intern m w d f x all genders gn divers remote hybrid the of and a an for und für der die das i ii iii iv'.split(
    ' ',
  ),
);

function wordsOf(title: string): Set<string> {
  const all = titleKeyOf(title)
    .split(' ')
    .flatMap((word) => (SHORT[word] ?? word).split(' '));
  const work = all.filter((word) => !BESIDE.has(word));
  return new Set(work.length === 0 ? all : work);
}

/** Of the words of the longer title, how many both must have for one role, when neither holds the other whole. */
const SHARED = 0.75;

/**
 * Whether two titles at one company are likely the same role: spelling, abbreviations and rank do not count, and one may
 * say more than the other (`PM` and `Senior Product Manager, Growth`); two that each name something of their own differ.
 */
export function isSimilarTitle(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  if (shared === 0) return false;
  return shared === Math.min(a.size, b.size) || shared / Math.max(a.size, b.size) >= SHARED;
}

/** One stored opportunity as far as a comparison needs it. */
export type Known = { opportunityId: string; company: string; title: string; url: string };
export type KnownClosed = Known & {
  outcome: Outcome | null;
  closedOn: IsoDate | null;
  comeBackOn: IsoDate | null;
  lessons: string;
};

/** Whether this one stands behind the same link, or is the same role at the same company; null: neither. */
export function samenessOf(wanted: Wanted, known: Known): 'link' | 'role' | null {
  if (wanted.url !== '' && known.url !== '' && postingKeyOf(wanted.url) === postingKeyOf(known.url)) return 'link';
  const isCompany = wanted.company.trim() !== '' && isSameCompany(wanted.company, known.company);
  return isCompany && wanted.title.trim() !== '' && isSimilarTitle(wanted.title, known.title) ? 'role' : null;
}

/**
 * Whether an earlier end at the same company is worth a word: they went silent, said no within a year, a date to come back
 * lies ahead, or something was learnt.
 */
export function isWorthAWord(
  { outcome, closedOn, comeBackOn, lessons }: Omit<KnownClosed, keyof Known>,
  today: IsoDate,
): boolean {
  if (outcome === null || closedOn === null) return false;
  if (outcome === 'ghosted' || lessons.trim() !== '') return true;
  if (comeBackOn !== null && comeBackOn > today) return true;
  return outcome === 'rejected' && closedOn >= addDays(today, -RECENT_DAYS);
}
