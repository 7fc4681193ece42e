import fc from 'fast-check';

/**
 * Random cases are the same ones in every run, so that a test says the same of the same code. `PROFFER_SEED` gives others,
 * as every night does; the seed of a failure is in its message.
 */
const { PROFFER_SEED } = process.env;
fc.configureGlobal({ seed: PROFFER_SEED === undefined ? 1 : Number(PROFFER_SEED) });
