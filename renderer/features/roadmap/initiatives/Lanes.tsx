/** The lanes of initiatives beside the ranking. */
export function Lanes() {
  return null;
}
