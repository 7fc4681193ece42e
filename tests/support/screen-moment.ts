import { TEST_NOW, TEST_ZONE, setAhead } from './moment.ts';

// Screens are given the time: whatever day it is and wherever the machine stands, a test of a screen begins at one moment.
if (typeof document !== 'undefined') {
  process.env['TZ'] = TEST_ZONE;
  setAhead(TEST_NOW - Date.now());
}
