/** Effort against impact, as a picture with its table. */
export function EffortView() {
  return null;
}
