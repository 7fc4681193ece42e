/** `{person}` and `{company}` are filled in. */
export const INVITES = [
  'Liked the application and wants to talk this week.',
  'Asked for three times next week for a first call.',
  'Wrote: “your pricing story is what we are missing”. Call on its way.',
  'Sent a link to pick a time.',
  'Said the manager picked my résumé herself.',
  'Answered after nine days, with an apology and two dates.',
] as const;
export const RECRUITER_INBOUND = [
  'Found my profile and asked whether I would look at the role.',
  'Wrote about the role, with a salary range in the first message.',
  'Called out of the blue, knew two of my former colleagues.',
  'Sent the brief and asked for an answer by the weekend.',
] as const;
export const AFTER_SCREEN = [
  'They want me to meet the manager; feedback was “clear and curious”.',
  'Good news: on to the manager, dates follow.',
  'Wrote that the range fits and the manager has time next week.',
  'Sent three times for the next talk and a paragraph on the team.',
  'Called to say that the manager reads my case study tonight.',
  'Passed the first talk. Asked me to bring an example of a test.',
  'Wrote with the names of the people I would meet.',
] as const;
export const MOVES_ON = [
  'Wrote that the team enjoyed it, dates follow.',
  'Called: the manager keeps quoting the removed feature.',
  'Next round confirmed, with the names this time.',
  'Passed on praise for the questions I asked.',
  'Everybody said yes, one with a doubt about volume of tests.',
  'Said I am one of two. Asked about my notice period.',
  'Wrote that two more people would like to meet me.',
  'Called with feedback: strong on customers, show more numbers.',
  'Sent the outline of the next round, an hour with a whiteboard.',
  'Asked for a reference and for times next week.',
] as const;
export const REJECTIONS = [
  'Wrote a kind refusal and offered a call for feedback.',
  'Called herself to say no, which I respect.',
  'Sent a two-line refusal.',
  'Told me they chose somebody with more years in the field.',
] as const;
export const OUTBOUND = [
  'Sent the résumé with three lines on their problem.',
  'Asked for an introduction to the manager.',
  'Sent the write-up of the pricing test.',
  'Shared my notes on their onboarding, five screens.',
  'Asked which doubts are left.',
] as const;
export const NETWORK_TALKS = [
  'Coffee. Went through the last three debriefs; I talk too long about methods.',
  'Call about how to ask for the doubt behind the smile.',
  'Practised the two-minute introduction.',
  'Talked about what I will not accept in an offer.',
  'Told me who left which company and why.',
  'Offered to introduce me to two founders.',
  'Went over the wording of the pricing story.',
  'Lunch. Hardly spoke about work, which helped.',
] as const;
export const NOTES = [
  'Their status page lists four outages since summer. Ask what changed after each.',
  'Two of their engineers write well about testing. Send them the export story.',
  'The chief executive sold her last company after six years; patient people.',
  'Half of their reviews come from one country.',
  'They answer support mail in eleven minutes. I timed it twice.',
  'The free plan has no limit anybody would reach. Ask who pays.',
  'Their annual report names three risks, and the second is the product I would own.',
  'Met a customer of theirs at the market: uses it daily, could not name a feature.',
  'Their demo shows a screen that the product does not have.',
  'Look up how they count an active site.',
  'The team page lost four faces since August.',
  'The interface documentation is honest about its limits, I like that.',
  'They moved the trial from thirty days to fourteen. Ask what happened to conversion.',
  'Bring the forecast with ranges; their planning talk asked for exactly that.',
  'Office is next to the river, twenty minutes by train.',
  'Their largest rival was sold last month. Ask whether customers ask about it.',
  'Three of their last five posts are about hiring, none about customers.',
  'The recruiter spelled the product name wrong twice. New, or in a hurry?',
  'Their help pages were last changed in spring. Ask who owns them.',
  'Signed up as a customer: eleven steps, two of them about cookies.',
  'The founder’s talk from the conference is worth an hour, mostly for the questions.',
  'A former employee: good people, slow decisions.',
  'Two competitors raised prices this month. Ask what they think of it.',
  'Their reviews praise support and complain about reports.',
  'Think about the commute before saying yes to on site.',
  'The range they name is below the market by a tenth; ask about equity.',
  'Tried the product with my neighbour. She stopped at the second screen and said why.',
  'Prepare the forecast example, it fits exactly.',
  'The posting is word for word the one from last year.',
  'They dropped the second market quietly; look at the archived page.',
  'I want this one because of the people, not because of the product. Is that enough?',
  'Ask for the retention of customers older than a year.',
  'Check whether the role has a team or only a title.',
] as const;
export const LESSONS = [
  'Ask about the need in the first call, not in the third.',
  'Without a number the story is only a story.',
  'When nobody names a next step, there is none.',
  'An early “why is this role open” would have saved four rounds.',
  'Write the closing note the same evening.',
  'Say the range early, it ends the wrong ones kindly.',
  'Some products never fit some markets, and that is fine.',
  'A warm introduction beat six applications.',
] as const;

/** How a message reached me, where its words say so. */
export function channelOf(summary: string): 'email' | 'call' | 'message' | null {
  if (/^(Called|Call|Named)\b/.test(summary)) return 'call';
  return /^(Wrote|Sent|Answered|Replied|Shared|Liked)\b/.test(summary) ? 'email' : null;
}
