import type { CadenceRule, FollowUpKind } from '../../db/domain/vocabulary.ts';

/** What a follow-up is about, as far as it is known. */
export interface DraftAbout {
  kind: FollowUpKind;
  /** Full name, or null. */
  person: string | null;
  company: string | null;
  /** The role. */
  title: string | null;
  /** The rule that proposed it, or null. */
  rule: CadenceRule | null;
}

export interface DraftText {
  subject: string;
  body: string;
}

const firstName = (name: string | null) => name?.trim().split(/\s+/)[0] ?? '';
const place = ({ title, company }: DraftAbout) =>
  title && company
    ? `the ${title} role at ${company}`
    : company
      ? `the role at ${company}`
      : title
        ? `the ${title} role`
        : 'the role';
const topic = ({ title, company }: DraftAbout) => [title, company].filter(Boolean).join(', ');

const BODIES: Record<FollowUpKind, (about: DraftAbout) => string[]> = {
  thank_you: (about) => [
    `thank you for your time and for what you told me about ${about.company ?? 'the team'}.`,
    'What stayed with me most: [what they said]. I have worked on something close to it: [what I did, with its number].',
    `I would like to do this work. Is there anything about ${place(about)} that I can answer or send before your next step?`,
  ],
  status_check: (about) => [
    `I am still very interested in ${place(about)} and wanted to ask how things stand.`,
    'Is there anything you need from me, and when do you expect to decide on the next step?',
  ],
  closing_note: (about) => [
    'after our conversation I kept thinking about the problem you described: [their problem, in their words].',
    'I would take it on like this: [how]. The last time, this came of it: [my result].',
    'If there is a doubt about me that I have not answered, I would rather hear it and answer it now.',
    `I want ${place(about)}. What would be a good next step, and by when?`,
  ],
  send_material: () => ['here is what I promised to send: [what].', 'Tell me if you would like to see more of it.'],
  keep_warm: () => [
    'it has been a while, and I wanted to hear how you are doing.',
    'News from me: [one sentence]. What is keeping you busy at the moment?',
  ],
  negotiate: (about) => [
    `thank you for the offer. I would like to say yes to ${place(about)}.`,
    'There is one point I would like to talk about first: [the point].',
    'Could we speak about it this week?',
  ],
  decide: (about) => [
    `thank you again for the offer for ${place(about)}.`,
    'I have thought it over: [yes, no, or what I still need to know].',
  ],
  reengage: (about) => [
    `some time ago we spoke about ${place(about)}.`,
    'Since then I have [what is new]. Is there something now where that would help you?',
  ],
  other: (about) => (about.rule === 'rejected_feedback' ? afterNo(about) : ['[what I want to say]']),
};

function afterNo(about: DraftAbout): string[] {
  return [
    `thank you for letting me know about ${place(about)}, and for the time you gave me.`,
    'It would help me to know the one thing that I could have shown more strongly. A sentence is enough.',
  ];
}

const SUBJECTS: Record<FollowUpKind, (about: DraftAbout) => string> = {
  thank_you: () => 'Thank you',
  status_check: (about) => topic(about) || 'Next step',
  closing_note: (about) => topic(about) || 'After our conversation',
  send_material: () => 'As promised',
  keep_warm: () => 'How are you doing?',
  negotiate: (about) => `The offer${about.company ? ` from ${about.company}` : ''}`,
  decide: (about) => `The offer${about.company ? ` from ${about.company}` : ''}`,
  reengage: (about) => topic(about) || 'Since we last spoke',
  other: (about) => topic(about) || 'A short question',
};

/** A first text for a follow-up: whole sentences, with [brackets] where only the person knows. Shown, never stored by itself. */
export function draftFor(about: DraftAbout): DraftText {
  const name = firstName(about.person);
  const greeting = name === '' ? 'Hello,' : `Hello ${name},`;
  return { subject: SUBJECTS[about.kind](about), body: [greeting, ...BODIES[about.kind](about)].join('\n\n') };
}

/** A link that opens the mail program with everything filled in; lines end as mail wants them. */
export function mailtoUrl(address: string, { subject, body }: DraftText): string {
  const to = address
    .trim()
    .split(/[,;\s]+/)
    .map(encodeURIComponent)
    .join(',')
    .replaceAll('%40', '@');
  const text = body.replaceAll(/\r\n|\r|\n/g, '\r\n');
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
}
