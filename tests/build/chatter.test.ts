import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { holdChatter, isChatter } from '../../build/lib/chatter.mjs';

const shownOf = async (...chunks: string[]) => {
  const shown: string[] = [];
  const stream = Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
  const { held } = holdChatter(stream, (line: string) => shown.push(line));
  await new Promise((done) => stream.once('end', done));
  return { shown, held };
};

describe('what Electron says about the machine', () => {
  test.each([
    '[14908:1130/181511.123456:ERROR:bus.cc(407)] Failed to connect to the bus: Could not parse server address',
    '[14908:14911:1130/181511.123456:ERROR:dbus/bus.cc:408] Failed to connect to the bus',
    '[1:1130/181511.123456:WARNING:viz_main_impl.cc(86)] Disabling GPU',
    '[1:1130/181511.123456:VERBOSE1:zygote.cc(1)] started',
    '(electron:881): Gtk-WARNING **: 10:15:00.123: Unable to locate theme engine',
    'libGL error: failed to load driver: swrast',
    'ALSA lib confmisc.c:855:(parse_card) cannot find card',
    'dbus[123]: Failed to start message bus',
    'Warning: vkCreateInstance: Found no drivers!',
  ])('is chatter: %s', (line) => {
    expect(isChatter(line)).toBe(true);
  });

  test.each([
    'Error: the store could not be opened',
    '[881:1130/181511.123456:INFO:CONSOLE(12)] "Uncaught TypeError", source: proffer://app/assets/index.js (12)',
    '    at open (file:///out/main/main.js:1:2)',
    '[proffer] a line of our own',
    'Warning: the data folder is read-only',
    'dbus',
  ])('is not chatter: %s', (line) => {
    expect(isChatter(line)).toBe(false);
  });

  test('is held back, and all else is shown line by line, however it is cut', async () => {
    const chatter = '[1:1130/181511.1:ERROR:bus.cc(407)] no bus';
    const { shown, held } = await shownOf(`first\n${chatter.slice(0, 9)}`, `${chatter.slice(9)}\n\nsec`, 'ond\nlast');
    expect(shown).toEqual(['first', 'second', 'last']);
    expect(held).toEqual([chatter]);
  });

  test('is kept only to a screenful', async () => {
    const line = (at: number) => `[1:1130/181511.1:ERROR:bus.cc(${at})] no bus`;
    const { held } = await shownOf(Array.from({ length: 1000 }, (_, at) => `${line(at)}\n`).join(''));
    expect(held.at(-1)).toBe(line(999));
    expect(held.length).toBe(40);
  });
});
