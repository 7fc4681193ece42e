/** One stretch of time in one stage. Times are UTC milliseconds; `to` is null while it lasts. */
export interface StayInStage<S> {
  stage: S;
  from: number;
  to: number | null;
}

/**
 * The stays that a row of arrivals makes, oldest first: each lasts until the next begins. Coming into the stage where it
 * stands already begins nothing. What stands somewhere without having been seen to arrive came there at `enteredAt`.
 */
export function staysOf<S>(
  arrivals: readonly { stage: S; at: number }[],
  standing: { stage: S; enteredAt: number },
): StayInStage<S>[] {
  const stays: StayInStage<S>[] = [];
  const arrive = (stage: S, at: number) => {
    const last = stays.at(-1);
    if (last?.stage === stage) return;
    if (last !== undefined) last.to = Math.max(at, last.from);
    stays.push({ stage, from: last?.to ?? at, to: null });
  };
  for (const { stage, at } of arrivals) arrive(stage, at);
  arrive(standing.stage, standing.enteredAt);
  return stays;
}
