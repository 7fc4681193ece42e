/** The ids behind a figure: an answer names its opportunities once, and its figures name places in that list. */
export function idsAt({ opportunityIds }: { opportunityIds: readonly string[] }, places: readonly number[]): string[] {
  return places.flatMap((place) => opportunityIds[place] ?? []);
}
