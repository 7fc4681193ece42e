const { PROFFER_SEED = '1', PROFFER_RUNS = '1' } = process.env;

/**
 * What every random case is made from, so that a test says the same of the same code. `PROFFER_SEED` gives others, as
 * every night does.
 */
export const SEED = Number(PROFFER_SEED);
if (!/^\d+$/.test(PROFFER_SEED) || SEED > 0x7fffffff)
  throw new Error(`PROFFER_SEED takes a whole number from 0 to ${0x7fffffff}, not ${PROFFER_SEED}.`);

const TIMES = Number(PROFFER_RUNS);
if (!(TIMES > 0))
  throw new Error(`PROFFER_RUNS takes how many times as many random cases as usual, not ${PROFFER_RUNS}.`);

/** How many random cases are tried where `usual` are: fewer while one works, many at night, as `PROFFER_RUNS` says. */
export const runs = (usual: number): number => Math.max(1, Math.round(usual * TIMES));
