import type {
  CadenceRule,
  CloseOutReason,
  Need,
  OpportunitySource,
  Outcome,
  WorkMode,
} from '../../../domain/vocabulary.ts';

/**
 * The opportunities of the sample in short. Days count backwards from today. `path`: a letter per stage (Lead, Applied,
 * Screen, Interview, Final, Offer) and the day it was entered. `rounds`: kind and day, then after a colon the rating of
 * its debrief, or x cancelled, m missed by them, i missed by me, w waived; `cN` gives each interviewer N close checks; a
 * negative day lies ahead; `@` is a time of day.
 */
export type Case = {
  company: string;
  title: string;
  level: string;
  source: OpportunitySource;
  need: Need;
  excitement: number;
  mode: WorkMode;
  /** Thousands of euros per year. */
  salary: readonly [number, number];
  path: string;
  rounds?: string;
  /** Who referred me, from the network. */
  via?: string;
  /** The agency's recruiter runs it. */
  agency?: true;
  /** Days from today. */
  deadlineIn?: number;
  /** The zone its rounds are chosen in, when it is not mine. */
  zone?: string;
  /** Day of the last message that came in, and what it said. */
  lastWord?: readonly [number, string];
  /** Days by which the last debrief's promised answer passed; null when none was promised. */
  promised?: number;
  /** Rules whose follow-ups of the last two weeks stay open. */
  leave?: readonly CadenceRule[];
  /** A round of three people that ended a little while ago. */
  owed?: true;
  /** Its first round comes later today, where the day allows. */
  laterToday?: true;
  end?: End;
  /** The day it was opened again. */
  reopened?: readonly [number, string];
  offer?: OfferText;
};
export type End = {
  outcome: Outcome;
  day: number;
  reasons: readonly CloseOutReason[];
  feedback?: string;
  lessons?: string;
  skills?: readonly (readonly [string, number])[];
  /** Days from today. */
  comeBackIn?: number;
};
/** Amounts in thousands of euros. */
export type OfferText = {
  day: number;
  base: number;
  bonusPercent: number;
  equity: number;
  signOn: number;
  benefits: number;
  daysOff: number;
  terms: string;
};

type Line = [
  company: string,
  title: string,
  level: string,
  source: OpportunitySource,
  need: Need,
  excitement: number,
  mode: WorkMode,
  salary: readonly [number, number],
  path: string,
  rounds?: string,
];
const of = (line: Line, rest: Partial<Case> = {}): Case => {
  const [company, title, level, source, need, excitement, mode, salary, path, rounds] = line;
  return {
    company,
    title,
    level,
    source,
    need,
    excitement,
    mode,
    salary,
    path,
    ...(rounds === undefined ? {} : { rounds }),
    ...rest,
  };
};

const OPEN: readonly Case[] = [
  of(['Brindlewick', 'Senior PM, Growth', 'senior', 'job_board', 'unknown', 3, 'remote', [78, 92], 'L2'], {
    deadlineIn: 4,
  }),
  of(['Marlpoint', 'Product Manager', 'product_manager', 'job_board', 'unknown', 2, 'hybrid', [60, 72], 'L21']),
  of(['Vesperloom', 'Lead PM, Supply', 'lead', 'referral', 'unknown', 4, 'hybrid', [80, 95], 'L4'], {
    via: 'Inês Carvalhal',
  }),
  of(['Plinthworks', 'Senior PM', 'senior', 'professional_network', 'unknown', 3, 'remote', [75, 90], 'L6']),
  of(['Wickermark', 'PM, Loyalty', 'product_manager', 'job_board', 'unknown', 2, 'remote', [62, 74], 'L8']),
  of(['Lanternhook', 'Senior PM, Retention', 'senior', 'company_site', 'unknown', 4, 'remote', [80, 96], 'L9'], {
    deadlineIn: 9,
  }),
  of(['Wrenfold', 'Product Manager', 'product_manager', 'community', 'unknown', 3, 'remote', [58, 70], 'L19']),
  of(['Bellowstream', 'Group PM', 'lead', 'event', 'unknown', 4, 'remote', [88, 104], 'L12']),
  of(['Cobaltree', 'PM, Evidence', 'product_manager', 'recruiter_inbound', 'unknown', 4, 'remote', [70, 84], 'L1']),
  of(['Granarywell', 'Senior PM', 'senior', 'event', 'unknown', 5, 'remote', [72, 86], 'L3']),
  of(['Saltbarrow', 'Senior PM, Activation', 'senior', 'job_board', 'bandwidth', 4, 'hybrid', [74, 88], 'L8 A3']),
  of(
    ['Thimbleware', 'PM, Onboarding', 'product_manager', 'company_site', 'unknown', 3, 'remote', [66, 80], 'L20 A16'],
    { leave: ['applied_silent'] },
  ),
  of(['Hazelferry', 'Senior PM', 'senior', 'agency', 'unknown', 3, 'remote', [76, 90], 'L9 A7'], { agency: true }),
  of(['Cindervale', 'PM, Live events', 'product_manager', 'job_board', 'unknown', 2, 'remote', [68, 82], 'L12 A9']),
  of(['Umbralane', 'Product Owner', 'product_manager', 'job_board', 'unknown', 2, 'remote', [64, 76], 'L14 A11']),
  of(['Pemberlight', 'PM, Access', 'product_manager', 'community', 'unknown', 3, 'remote', [60, 72], 'L6 A4']),
  of(['Crofterly', 'Senior PM', 'senior', 'professional_network', 'expertise', 3, 'remote', [70, 82], 'L7 A5']),
  of(
    [
      'Fablegrid',
      'Senior PM, Tariffs',
      'senior',
      'recruiter_inbound',
      'bandwidth',
      4,
      'hybrid',
      [80, 96],
      'L16 A12 S2',
      'rs0@15:30',
    ],
    { laterToday: true },
  ),
  of([
    'Dovetask',
    'PM, Integrations',
    'product_manager',
    'company_site',
    'unknown',
    3,
    'remote',
    [70, 84],
    'L15 A11 S5',
    'rs-3@10:00',
  ]),
  of(['Loomharbor', 'Lead PM', 'lead', 'job_board', 'unknown', 3, 'hybrid', [84, 98], 'L24 A19 S13', 'rs10:4'], {
    leave: ['round_done_promised'],
    promised: 5,
  }),
  of(
    [
      'Zephyrmint',
      'PM, Self-employed',
      'product_manager',
      'agency',
      'unknown',
      4,
      'remote',
      [72, 86],
      'L18 A14 S6',
      'rs4:4',
    ],
    { agency: true },
  ),
  of(
    [
      'Velloquay',
      'Senior PM, Platform',
      'senior',
      'referral',
      'expertise',
      5,
      'hybrid',
      [86, 104],
      'L27 A20 S17 I8',
      'rs13:5c5 hm6:4c4 pa-1@14:00',
    ],
    {
      via: 'Inês Carvalhal',
      lastWord: [3, 'Wrote: “they want you in front of the panel, she keeps quoting the removed feature”.'],
    },
  ),
  of(
    [
      'Duskmere',
      'Group PM, Pricing',
      'lead',
      'professional_network',
      'expertise',
      5,
      'on_site',
      [90, 108],
      'L33 A28 S22 I13',
      'rs20:4 hm10:4c4',
    ],
    { owed: true },
  ),
  of([
    'Gantrywise',
    'PM, Customs',
    'product_manager',
    'job_board',
    'bandwidth',
    3,
    'remote',
    [72, 88],
    'L38 A33 S25 I14',
    'rs23:3 hm11:4c4 cs-2@11:00',
  ]),
  of(
    [
      'Yarrowdesk',
      'Senior PM',
      'senior',
      'referral',
      'expertise',
      4,
      'remote',
      [80, 94],
      'L30 A26 S19 I11',
      'rs17:4 hm8:4c4 cf1:3c2',
    ],
    { via: 'Tobias Renngard' },
  ),
  of(
    [
      'Nettlepath',
      'Senior PM, Outcomes',
      'senior',
      'community',
      'expertise',
      4,
      'remote',
      [76, 92],
      'L75 A71 S63 I55',
      'rs61:4 hm53:4c4 cf-4@15:00',
    ],
    {
      end: {
        outcome: 'ghosted',
        day: 20,
        reasons: ['timing'],
        lessons: 'I let five weeks pass. Ask for a date next time.',
      },
      reopened: [6, 'Apologised for the silence: the budget is approved now, can we pick up where we stopped?'],
    },
  ),
  of(
    [
      'Orrinvale',
      'Lead PM, Claims',
      'lead',
      'agency',
      'bandwidth',
      4,
      'hybrid',
      [98, 118],
      'L45 A40 S31 I19',
      'rs29:4 hm15:5c5 an8:3c2 be2:m',
    ],
    {
      agency: true,
      zone: 'Europe/Zurich',
      leave: ['round_missed_by_them'],
      lastWord: [4, 'Says they liked the claims flow and have one conversation left.'],
    },
  ),
  of(
    [
      'Quernstone',
      'Senior PM, Data',
      'senior',
      'job_board',
      'expertise',
      4,
      'remote',
      [86, 102],
      'L58 A54 S46 I38 F18',
      'rs44:4c5 hm36:5c5 an28:3c3 ex16:3c1',
    ],
    {
      leave: ['limbo_closing_note'],
      lastWord: [11, 'Wrote that they will speak about it in the planning week and be in touch.'],
    },
  ),
  of(
    [
      'Sundrypost',
      'Lead PM, Network',
      'lead',
      'referral',
      'bandwidth',
      5,
      'hybrid',
      [88, 104],
      'L44 A39 S32 I24 F5',
      'rs30:4 hm22:5c5 cf14:4c3 ex-3@09:00',
    ],
    {
      via: 'Inês Carvalhal',
      lastWord: [4, 'Named the date with the chief executive and said I am one of two.'],
    },
  ),
  of(
    [
      'Ferrowell',
      'Senior PM, Partners',
      'senior',
      'recruiter_inbound',
      'expertise',
      4,
      'remote',
      [88, 106],
      'L70 A66 S57 I47 F26 O4',
      'rs55:4c5 hm45:5c5 te37:4c4 cf30:4c4 ex19:5c5',
    ],
    {
      lastWord: [4, 'Called with the offer. They hope to hear by Friday.'],
      offer: {
        day: 4,
        base: 98,
        bonusPercent: 10,
        equity: 60,
        signOn: 6,
        benefits: 4.8,
        daysOff: 27,
        terms:
          'Remote with four weeks a year on site. Six months’ notice after the second year. Asked for a review of the base after half a year.',
      },
    },
  ),
];

const CLOSED: readonly Case[] = [
  of(
    [
      'Tallowgate',
      'Senior PM, Risk',
      'senior',
      'job_board',
      'expertise',
      4,
      'hybrid',
      [80, 94],
      'L98 A94 S86 I77',
      'rs84:4 hm74:3 an66:2',
    ],
    {
      end: {
        outcome: 'rejected',
        day: 58,
        reasons: ['skill_gap'],
        feedback:
          'Strong on customers. They needed somebody who has designed tests for risk rules and did not hear it.',
        lessons: 'Tell the price test as an experiment, with size and stop rule.',
        skills: [
          ['Experiment design', 5],
          ['SQL and data modelling', 3],
        ],
      },
    },
  ),
  of(
    [
      'Astralode',
      'Product Manager',
      'product_manager',
      'company_site',
      'unknown',
      3,
      'on_site',
      [62, 76],
      'L120 A116 S108',
      'rs104:2',
    ],
    {
      end: {
        outcome: 'rejected',
        day: 97,
        reasons: ['domain'],
        feedback: 'They want somebody who has worked with pictures from orbit.',
        lessons: 'Ask about the field in the first message.',
      },
    },
  ),
  of(
    [
      'Kestrelane',
      'Group PM, Charging',
      'lead',
      'agency',
      'bandwidth',
      5,
      'hybrid',
      [92, 110],
      'L130 A126 S117 I108 F92',
      'rs115:4 hm106:4 te99:3 ex88:3c2',
    ],
    {
      agency: true,
      end: {
        outcome: 'rejected',
        day: 80,
        reasons: ['not_closed', 'internal_candidate'],
        feedback: 'The chief executive was not sure that I wanted it, and had somebody inside.',
        lessons: 'Say that I want the job. In words.',
        skills: [['Executive storytelling', 4]],
        comeBackIn: 20,
      },
    },
  ),
  of(['Harrowfin', 'Senior PM, Credit', 'senior', 'job_board', 'unknown', 3, 'hybrid', [76, 90], 'L88 A84'], {
    end: { outcome: 'rejected', day: 70, reasons: ['experience_level'], feedback: 'A form letter.' },
  }),
  of(
    [
      'Mossgauge',
      'Lead PM',
      'lead',
      'community',
      'expertise',
      4,
      'remote',
      [78, 92],
      'L110 A105 S97 I90',
      'rs95:4 hm87:3c3',
    ],
    {
      end: {
        outcome: 'no_fit',
        day: 82,
        reasons: ['domain'],
        lessons: 'They need a scientist who learns product, not the reverse. We agreed on it over tea.',
      },
    },
  ),
  of(
    [
      'Rookwardly',
      'Product Manager',
      'product_manager',
      'event',
      'bandwidth',
      3,
      'on_site',
      [56, 66],
      'L66 A62 S55',
      'rs52:3',
    ],
    {
      end: {
        outcome: 'no_fit',
        day: 48,
        reasons: ['location', 'compensation'],
        lessons: 'Five days on site and a third less. Said so in the first call, parted as friends.',
      },
    },
  ),
  of(
    [
      'Oxbowly',
      'Senior PM',
      'senior',
      'professional_network',
      'expertise',
      3,
      'hybrid',
      [74, 88],
      'L125 A121 S110 I101',
      'rs108:4 hm99:4 cf92:3',
    ],
    {
      end: {
        outcome: 'ghosted',
        day: 58,
        reasons: ['not_closed'],
        lessons: 'Nobody had named a next step, and I had not asked for one.',
      },
    },
  ),
  of(['Tannerlux', 'PM, App', 'product_manager', 'job_board', 'unknown', 2, 'hybrid', [68, 80], 'L140 A136'], {
    end: {
      outcome: 'ghosted',
      day: 100,
      reasons: [],
      lessons: 'Applied cold. A word with somebody inside would have cost an hour.',
    },
  }),
  of(
    [
      'Foxgloam',
      'Senior PM, Supply',
      'senior',
      'recruiter_inbound',
      'unknown',
      3,
      'remote',
      [90, 106],
      'L82 A78 S70',
      'rs66:4',
    ],
    {
      end: {
        outcome: 'ghosted',
        day: 33,
        reasons: ['timing'],
        lessons: 'The recruiter left the company; I should have had a second contact.',
      },
    },
  ),
  of(
    [
      'Pebblecourt',
      'Head of Product',
      'director',
      'professional_network',
      'expertise',
      3,
      'remote',
      [96, 116],
      'L104 A100 S92 I83',
      'rs90:4 hm81:2 be78:x',
    ],
    {
      end: {
        outcome: 'withdrew',
        day: 76,
        reasons: ['culture'],
        lessons: 'Three people in a row told me about weekends. I believed the third.',
      },
    },
  ),
  of(
    [
      'Siltmarine',
      'PM, Charts',
      'product_manager',
      'job_board',
      'unknown',
      2,
      'on_site',
      [60, 72],
      'L60 A56 S47',
      'rs44:3',
    ],
    { end: { outcome: 'withdrew', day: 41, reasons: ['location'], lessons: 'Remote meant two days a month.' } },
  ),
  of(
    [
      'Embergate',
      'Senior PM, Records',
      'senior',
      'referral',
      'bandwidth',
      3,
      'remote',
      [70, 82],
      'L135 A131 S122 I113 F98 O86',
      'rs120:4 hm111:4c4 cf104:4 ex95:4c4',
    ],
    {
      via: 'Tobias Renngard',
      offer: {
        day: 86,
        base: 71,
        bonusPercent: 5,
        equity: 0,
        signOn: 0,
        benefits: 3.2,
        daysOff: 25,
        terms: 'Fixed hours, no equity.',
      },
      end: {
        outcome: 'declined',
        day: 79,
        reasons: ['compensation'],
        feedback: 'They could not move on the base.',
        lessons: 'My floor holds. It felt worse than it was.',
      },
    },
  ),
  of(
    [
      'Tidewicket',
      'Senior PM, Memberships',
      'senior',
      'professional_network',
      'bandwidth',
      4,
      'remote',
      [78, 92],
      'L72 A68 S58 I50',
      'rs55:4 hm47:4 ps44:w',
    ],
    {
      end: {
        outcome: 'cancelled',
        day: 39,
        reasons: ['role_changed'],
        feedback: 'The role is frozen until the season starts. They asked me to write again.',
        lessons: 'Nothing to learn here but patience.',
        comeBackIn: 3,
      },
    },
  ),
  of(
    [
      'Sundrypost',
      'Interim PM, Lockers',
      'senior',
      'referral',
      'bandwidth',
      4,
      'hybrid',
      [84, 84],
      'L146 A144 S140 I137 O128',
      'rs139:4 hm134:5c5',
    ],
    {
      via: 'Inês Carvalhal',
      offer: {
        day: 128,
        base: 84,
        bonusPercent: 0,
        equity: 0,
        signOn: 0,
        benefits: 0,
        daysOff: 22,
        terms: 'Twelve weeks, two days a week.',
      },
      end: {
        outcome: 'accepted',
        day: 124,
        reasons: [],
        lessons: 'A contract beside the search pays the rent and gives a fresh story.',
      },
    },
  ),
  of(
    [
      'Harrowfin',
      'Lead PM, Underwriting',
      'lead',
      'recruiter_inbound',
      'expertise',
      4,
      'hybrid',
      [88, 104],
      'L41 A37 S28 I21',
      'rs26:4 hm18:4 an10:2c1',
    ],
    {
      end: { outcome: 'rejected', day: 3, reasons: ['skill_gap'], skills: [['Experiment design', 4]] },
    },
  ),
  of(['Hazelferry', 'PM, Partners', 'product_manager', 'company_site', 'unknown', 3, 'remote', [64, 78], 'L118 A114'], {
    end: {
      outcome: 'rejected',
      day: 101,
      reasons: ['experience_level', 'timing'],
      feedback: 'Filled before I applied.',
      lessons: 'Look at the date of the posting.',
    },
  }),
];

export const CASES: readonly Case[] = [...OPEN, ...CLOSED];
