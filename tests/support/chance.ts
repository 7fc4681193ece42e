import fc from 'fast-check';
import { SEED } from './seed.ts';

// The seed of a failure is in its message.
fc.configureGlobal({ seed: SEED });
