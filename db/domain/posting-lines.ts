/** The lines of a posting, and what stands under its labels. English and German. */

/** Lines without marks of lists and emphasis and without empty ones; a long one is prose and read by its beginning only. */
export function linesOf(text: string): string[] {
  const found: string[] = [];
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const line = match[0]
      .slice(0, 400)
      .replace(/[\u200b\ufeff\p{Cc}]/gu, ' ')
      .replace(/^[\s#>*•▪◦·]+|[\s*]+$/gu, '')
      .replace(/\*\*/g, '')
      .replace(/\s+/g, ' ');
    if (line !== '') found.push(line);
  }
  return found;
}

const LABELS = {
  title:
    'job title|title|position(?: title)?|role|job|posting title|stelle|stellenbezeichnung|stellentitel|jobtitel|rolle|berufsbezeichnung',
  company: 'company(?: name)?|employer|organi[sz]ation|hiring company|unternehmen|firma|arbeitgeber',
  place: 'locations?|job location|office(?: location)?|based in|place|standorte?|arbeitsort|einsatzort|dienstort|ort',
  mode: 'workplace(?: type)?|location type|work (?:mode|model|type|arrangement)|working model|remote type|remote|arbeitsmodell|arbeitsweise|home ?office',
  level: 'seniority(?: level)?|experience level|level|career level|karrierestufe|erfahrungsstufe',
} as const;
type Label = keyof typeof LABELS;

const WITH_VALUE = Object.fromEntries(
  Object.entries(LABELS).map(([name, words]) => [name, new RegExp(`^(?:${words})\\s?[:：]\\s?(\\S.*)$`, 'iu')]),
);
const ALONE = Object.fromEntries(
  Object.entries(LABELS).map(([name, words]) => [name, new RegExp(`^(?:${words})\\s?[:：]?$`, 'iu')]),
);
const OTHER_LABELS =
  /^(?:employment type|time type|department|team|compensation|salary|salary range|gehalt|vergütung|posted on|job requisition id|requisition id|start date|eintrittstermin|vertragsart|industries|job function|deadline|bewerbungsfrist)\s?[:：]?/iu;

/** Whether a line is a label itself, with or without its value. */
export const isLabel = (line: string): boolean =>
  OTHER_LABELS.test(line) ||
  Object.values(ALONE).some((label) => label.test(line)) ||
  Object.values(WITH_VALUE).some((label) => label.test(line));

/** A value is a few words; behind a label that stands alone, prose begins with more. */
const LONGEST_VALUE = 120;

/** What stands behind or under a label, or ''. */
export function labelled(lines: readonly string[], name: Label): string {
  const [withValue, alone] = [WITH_VALUE[name], ALONE[name]];
  for (const [index, line] of lines.entries()) {
    if (line.length > LONGEST_VALUE + 30) continue;
    const value = withValue?.exec(line)?.[1];
    if (value !== undefined) return value;
    const next = lines[index + 1];
    if (index > 80 || next === undefined || alone?.test(line) !== true) continue;
    if (next.length <= LONGEST_VALUE && !isLabel(next) && !/[.!?]$/.test(next)) return next;
  }
  return '';
}
