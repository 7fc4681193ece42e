/**
 * What 0 to 5 mean, per family, in plain words; what the person writes stands in the store and wins. Six texts each,
 * from `none` to `others learn it from me`.
 */
export const GENERAL_LEVELS = [
  'I have not done this.',
  'I know what it is and have seen others do it.',
  'I have done it with help, or once.',
  'I do it alone, and the result holds.',
  'I do it well when it is hard, and can say why it worked.',
  'Others learn it from me.',
] as const;

/** By the name of the family, folded to lower case. */
export const FAMILY_LEVELS: Readonly<Record<string, readonly string[]>> = {
  communication: [
    'I avoid writing or speaking for others to act on.',
    'I pass on what I was told, and people ask what I meant.',
    'I am understood by my own team when I prepare.',
    'I write and speak so that another team acts on it without me.',
    'I bring a sceptical room of leaders to a decision.',
    'Others hand me their draft first, and I teach how to do it.',
  ],
  'strategic thinking': [
    'I work through the list I am given.',
    'I can retell our strategy and whom it is for.',
    'I tie my own work to a goal and leave something out for it.',
    'I choose a direction for one product and defend what it is not.',
    'I set a bet over more than a year with numbers, and changed it when the market did.',
    'I shape how the company chooses, and others learn to choose this way.',
  ],
  'technical knowledge': [
    'The words engineers use are new to me.',
    'I follow a technical talk and know whom to ask.',
    'I can draw the parts of our system and how they speak to each other.',
    'I weigh a technical choice with engineers and see its cost coming.',
    'I find the limit that will hurt in a year, and we design around it.',
    'Engineers from other teams come for my view, and I teach it.',
  ],
  'project management': [
    'Somebody else keeps my dates.',
    'I keep my own tasks and say when one slips.',
    'I run a small piece of work with one team to its end.',
    'I deliver with several teams, name the risks early, and the date holds.',
    'I turn round something that was going wrong, and say what to drop.',
    'How we deliver here is how I set it up, and others run it.',
  ],
  'customer research': [
    'I have not spoken with a customer about their work.',
    'I have sat in when somebody else asked.',
    'I ask from a prepared guide and write down what was said.',
    'I plan a study, ask without leading, and it changed what we built.',
    'I join what people say, do and pay into one picture a company acts on.',
    'Others learn to ask from me, and the team does not build without it.',
  ],
  leadership: [
    'I look after my own work only.',
    'I help a colleague when asked.',
    'I lead a small group when the goal is clear.',
    'People follow me without reporting to me, and I settle what divides them.',
    'I made a decision many disliked, kept the people, and it held.',
    'People I led lead others now, and say where they learnt it.',
  ],
  data: [
    'I take numbers as others give them.',
    'I read a chart and ask how it was made.',
    'I answer simple questions from our data myself.',
    'I choose the measure, pull the data and know what it cannot say.',
    'I design the test that decides, and stopped a launch because of one.',
    'Others bring me their numbers before they believe them, and learn why.',
  ],
  interviewing: [
    'I have not been through one of these.',
    'I know how it goes and have read about it.',
    'I have practised it aloud and lost the thread at times.',
    'I get through with a clear line and a number from my own work.',
    'I hear the doubt behind the question and answer it, and they say so.',
    'Others practise with me before theirs.',
  ],
};
