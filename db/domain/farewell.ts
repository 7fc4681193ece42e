/** A few polite words to those whose process ends because another offer was accepted; a draft the person sends or not. */
export function withdrawalWords(about: { person: string | null; title: string; company: string }): {
  subject: string;
  draft: string;
} {
  const first = about.person?.trim().split(/\s+/)[0] ?? '';
  return {
    subject: `${about.title}, ${about.company}`,
    draft: [
      first === '' ? 'Hello,' : `Hello ${first},`,
      `I have accepted another offer and withdraw from the process for the ${about.title} role at ${about.company}.`,
      'Thank you for your time and for what you told me about the team. I would be glad to stay in touch.',
    ].join('\n\n'),
  };
}
