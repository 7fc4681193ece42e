const { PROFFER_SEED = '1' } = process.env;

/**
 * What every random case is made from, so that a test says the same of the same code. `PROFFER_SEED` gives others, as
 * every night does.
 */
export const SEED = Number(PROFFER_SEED);
if (!/^\d+$/.test(PROFFER_SEED) || SEED > 0x7fffffff)
  throw new Error(`PROFFER_SEED takes a whole number from 0 to ${0x7fffffff}, not ${PROFFER_SEED}.`);
