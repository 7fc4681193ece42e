import type { Template } from './template.ts';

/**
 * The templates that the app brings. Each keeps its id for ever: a row with the same id holds the person's own wording
 * of it, and taking that row away brings this text back.
 */

const builtIn = (
  number: number,
  kind: Template['kind'],
  name: string,
  subject: string,
  ...body: string[]
): Template => ({
  id: `01930000-0000-7000-8000-${String(number).padStart(12, '0')}`,
  kind,
  name,
  subject,
  body: body.join('\n\n'),
});

export const THANK_YOU = builtIn(
  1,
  'thank_you',
  'Thank you',
  'Thank you',
  '{greeting}',
  'thank you for your time, and for what you told me about {company}.',
  'I kept thinking about {about_pain}.',
  'I would take it on like this: {my_answer}',
  'I would like to do this work. {next_step_words}',
);
const THANK_YOU_SHORT = builtIn(
  2,
  'thank_you',
  'Thank you, short',
  'Thank you',
  '{greeting}',
  'thank you for the {round_kind} on {round_date}. I enjoyed it, and I would like to go on.',
  'If anything about me is still open on your side, I am glad to answer it.',
);
export const STATUS_CHECK = builtIn(
  3,
  'status_check',
  'Status check',
  '{topic}',
  '{greeting}',
  'I am still very interested in {the_role} and wanted to ask how things stand.',
  'Is there anything you need from me, and when do you expect to decide on the next step?',
);
export const PROMISED_DAY_PASSED = builtIn(
  4,
  'status_check',
  'The promised day has passed',
  '{topic}',
  '{greeting}',
  'you had planned to answer by {promised_date}, so I wanted to ask how things stand with {the_role}.',
  'I am still very interested. Is there anything you need from me in the meantime?',
);
export const APPLIED_AND_SILENT = builtIn(
  5,
  'status_check',
  'After applying',
  '{topic}',
  '{greeting}',
  'I applied for {the_role} on {applied_on} and wanted to ask whether my application has reached you.',
  'I am very interested. Is there anything else you would like to see from me?',
);
export const NEW_TIMES = builtIn(
  6,
  'new_times',
  'New times',
  'New times for the {round_kind}',
  '{greeting}',
  'we missed each other for the {round_kind} on {round_date}. I hope all is well.',
  'I would still like to talk about {the_role}. These times suit me: [two or three times].',
  'If none of them suits you, name one that does.',
);
export const CLOSING_NOTE = builtIn(
  7,
  'closing_note',
  'Closing note',
  '{topic}',
  '{greeting}',
  'after our conversation I kept thinking about {about_pain}.',
  'I would take it on like this: {my_answer}',
  '{doubt_words}',
  'I want {the_role}, and I would like to start on this with you.',
  '{next_step_words}',
);
const SEND_MATERIAL = builtIn(
  8,
  'send_material',
  'Send material',
  'As promised',
  '{greeting}',
  'here is what I promised to send: {material}.',
  'Tell me if you would like to see more of it.',
);
const KEEP_WARM = builtIn(
  9,
  'keep_warm',
  'Keep warm',
  'How are you doing?',
  '{greeting}',
  'we last spoke on {last_spoke}, and I wanted to hear how you are doing.',
  'News from me: [one sentence]. What is keeping you busy at the moment?',
);
const NEGOTIATE = builtIn(
  10,
  'negotiate',
  'Negotiate',
  'The offer from {company}',
  '{greeting}',
  'thank you for the offer. I would like to say yes to {the_role}.',
  'There is one point I would like to talk about first: [the point].',
  'Could we speak about it before {answer_by}?',
);
const DECIDE = builtIn(
  11,
  'decide',
  'Answer the offer',
  'The offer from {company}',
  '{greeting}',
  'thank you again for the offer for {the_role}. You asked for an answer by {answer_by}.',
  'I have thought it over: [yes, no, or what I still need to know].',
);
const DECLINE = builtIn(
  12,
  'decline',
  'Decline the offer',
  '{topic}',
  '{greeting}',
  'thank you for the offer for {the_role}, and for the time you gave me.',
  'I have decided not to take it: [the reason, in one sentence].',
  'I enjoyed our conversations and would be glad to stay in touch.',
);
/** A few polite words to those whose process ends because another offer was accepted. */
export const WITHDRAW = builtIn(
  13,
  'decline',
  'Withdraw for another offer',
  '{topic}',
  '{greeting}',
  'I have accepted another offer and withdraw from the process for {the_role}.',
  'Thank you for your time and for what you told me about the team. I would be glad to stay in touch.',
);
export const FEEDBACK_REQUEST = builtIn(
  14,
  'feedback_request',
  'Ask for feedback',
  '{topic}',
  '{greeting}',
  'thank you for letting me know about {the_role}, and for the time you gave me.',
  'It would help me to know the one thing that I could have shown more strongly. A sentence is enough.',
);
const REENGAGE = builtIn(
  15,
  'reengage',
  'Get in touch again',
  '{topic}',
  '{greeting}',
  'some time ago we spoke about {the_role}.',
  'Since then I have [what is new]. Is there something now where that would help you?',
);
const OTHER = builtIn(16, 'other', 'A short question', '{topic}', '{greeting}', '[what I want to say]');

/** In the order in which they are listed: the first of a kind is what is proposed for it. */
export const BUILT_IN: readonly Template[] = [
  THANK_YOU,
  THANK_YOU_SHORT,
  STATUS_CHECK,
  PROMISED_DAY_PASSED,
  APPLIED_AND_SILENT,
  NEW_TIMES,
  CLOSING_NOTE,
  SEND_MATERIAL,
  KEEP_WARM,
  NEGOTIATE,
  DECIDE,
  DECLINE,
  WITHDRAW,
  FEEDBACK_REQUEST,
  REENGAGE,
  OTHER,
];
