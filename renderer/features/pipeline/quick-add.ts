import * as z from 'zod';
import { LINE_MAX, isoDate } from '../../../db/domain/fields.ts';
import type { IsoDate } from '../../../db/domain/fields.ts';
import { type PostingFacts, isPosting, readPosting } from '../../../db/domain/posting.ts';
import { opportunitySource, workMode } from '../../../db/domain/vocabulary.ts';
import type { OpportunitySource, WorkMode } from '../../../db/domain/vocabulary.ts';
import { moneyRange } from '../../lib/money.ts';
import { type SalaryText, salaryText, usualCurrency } from '../../lib/salary.ts';

const typed = z.string().nullable().default(null);
const orNone = <T extends z.ZodType>(schema: T) =>
  z
    .union([schema, z.literal('')])
    .nullable()
    .default(null);

/**
 * What was typed, and the person's own corrections of how it was read. Of every correction null means as it was read, and an
 * empty text that the person took it away.
 */
export const quickForm = z.object({
  text: z.string(),
  company: typed,
  title: typed,
  via: typed,
  postingUrl: typed,
  location: typed,
  workMode: orNone(workMode),
  salary: z.object({ from: z.string(), to: z.string(), currency: z.string() }).nullable().default(null),
  level: typed,
  deadline: orNone(isoDate),
  source: opportunitySource.nullable().default(null),
  /** Skills of the posting that become evidence. */
  skills: z.array(z.string()).default([]),
});
export type QuickForm = z.infer<typeof quickForm>;
export const EMPTY_FORM: QuickForm = quickForm.parse({ text: '' });

/** What will be stored, as the fields show it. */
export interface Understood {
  company: string;
  title: string;
  via: string;
  postingUrl: string;
  /** The whole of what was pasted, as it was, when it is more than one line. */
  postingText: string;
  location: string;
  workMode: WorkMode | null;
  salary: SalaryText;
  level: string;
  deadline: IsoDate | null;
  source: OpportunitySource | null;
  /** Pay that is not per year, in words: it is shown and never made into a year's. */
  otherPay: string;
}

const line = (text: string) => text.slice(0, LINE_MAX);
const orNull = <T>(corrected: T | '' | null, read: T | null): T | null =>
  corrected === '' ? null : (corrected ?? read);

function salaryRead({ pay }: PostingFacts, zone: string): SalaryText {
  const usual = usualCurrency(zone);
  if (pay === null || pay.per !== 'year') return { from: '', to: '', currency: usual };
  return salaryText({ salaryMin: pay.min, salaryMax: pay.max, salaryCurrency: pay.currency }, usual);
}

function otherPay({ pay }: PostingFacts): string {
  if (pay === null || pay.per === 'year') return '';
  return `${moneyRange(pay.min, pay.max, pay.currency ?? 'EUR')} per ${pay.per}`;
}

/** How the text is read, where nothing was corrected. */
export function readForm(text: string, today: IsoDate): PostingFacts {
  return readPosting(text, today);
}

/** What will be stored: as it was read, and as it was corrected. */
export function understand(form: QuickForm, facts: PostingFacts, zone: string): Understood {
  return {
    company: form.company ?? line(facts.company),
    title: form.title ?? line(facts.title),
    via: form.via ?? line(facts.via ?? ''),
    postingUrl: form.postingUrl ?? facts.url,
    postingText: isPosting(form.text) ? form.text : '',
    location: form.location ?? line(facts.location),
    workMode: orNull(form.workMode, facts.workMode),
    salary: form.salary ?? salaryRead(facts, zone),
    level: form.level ?? facts.level,
    deadline: orNull(form.deadline, facts.deadline),
    source: form.source ?? facts.source,
    otherPay: otherPay(facts),
  };
}

export type ExtraField = 'via' | 'location' | 'workMode' | 'salary' | 'level' | 'deadline' | 'source' | 'postingUrl';
const EXTRA: readonly ExtraField[] = [
  'location',
  'workMode',
  'salary',
  'level',
  'deadline',
  'source',
  'via',
  'postingUrl',
];

function isSaid(field: ExtraField, understood: Understood): boolean {
  if (field === 'salary') return understood.salary.from !== '' || understood.salary.to !== '';
  return understood[field] !== null && understood[field] !== '';
}

/** Fields beside company and role that are shown: all of them for a posting, else what was read or corrected. */
export function shownFields(form: QuickForm, understood: Understood, isOpen: boolean): ReadonlySet<ExtraField> {
  const isAll = isOpen || understood.postingText !== '';
  return new Set(EXTRA.filter((field) => isAll || form[field] !== null || isSaid(field, understood)));
}
