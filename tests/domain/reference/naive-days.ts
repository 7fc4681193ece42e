/** Days as the language's own calendar counts them; no code of the product. */

const MS = 86_400_000;

export const plusDays = (date: string, days: number) =>
  new Date(Date.parse(date) + days * MS).toISOString().slice(0, 10);

/** The date an instant falls on in a zone. */
export const dateIn = (zone: string, instant: number) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    instant,
  );

/** Day by day: Saturday, Sunday and the days off do not count. */
export function plusBusinessDays(date: string, days: number, daysOff: readonly string[]): string {
  let day = date;
  for (let left = days; left > 0;) {
    day = plusDays(day, 1);
    const weekday = new Date(Date.parse(day)).getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !daysOff.includes(day)) left -= 1;
  }
  return day;
}
