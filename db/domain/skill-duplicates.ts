const word = (text: string) =>
  text.length > 3 && /[^s]s$/.test(text) ? text.replace(/(?:ies|s)$/, (end) => (end === 'ies' ? 'y' : '')) : text;

/**
 * What two names of one skill have in common: case, accents, punctuation, `&` for `and` and a plural make no difference.
 */
export function skillKey(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
  return plain === '' ? name.trim() : plain.split(' ').map(word).join(' ');
}

/** Skills that are likely one, in groups of two and more; each skill is in one group at most. */
export function likelySame<T extends { name: string }>(skills: readonly T[]): T[][] {
  const groups = new Map<string, T[]>();
  for (const skill of skills) {
    const key = skillKey(skill.name);
    const group = groups.get(key);
    if (group) group.push(skill);
    else groups.set(key, [skill]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
