import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it } from 'vitest';
import { type AskPerson, watchTrouble } from '../../electron/platform/trouble.ts';

/** The contents of a window as far as they are watched. */
class Contents extends EventEmitter {
  done: string[] = [];
  isDestroyed = () => false;
  reload = () => void this.done.push('reload');
  forcefullyCrashRenderer = () => {
    this.done.push('end');
    this.emit('render-process-gone', {}, { reason: 'crashed' });
  };
}

let contents: Contents;
let asked: { buttons: string[]; signal?: AbortSignal; answer: (button: string) => Promise<void> }[];
let lines: string[];
let trouble: ReturnType<typeof watchTrouble>;
const turn = () => new Promise((resume) => setImmediate(resume));

beforeEach(() => {
  [contents, asked, lines] = [new Contents(), [], []];
  const ask: AskPerson = ({ buttons, signal }) =>
    new Promise((resolve) => {
      const answer = async (button: string) => {
        resolve(buttons.indexOf(button));
        await turn();
      };
      signal?.addEventListener('abort', () => resolve(0));
      asked.push({ buttons, answer, ...(signal ? { signal } : {}) });
    });
  trouble = watchTrouble({
    ask,
    bug: (where) => void lines.push(where),
    note: (line) => void lines.push(line),
    quit: () => void lines.push('quit'),
    restart: () => void lines.push('restart'),
  });
  trouble.watch(contents);
});

describe('a window that is gone', () => {
  it('is written down and opens again when the person says so', async () => {
    contents.emit('render-process-gone', {}, { reason: 'oom' });
    expect(contents.done).toEqual([]);
    await asked[0]?.answer('Open it again');
    expect([contents.done, lines]).toEqual([['reload'], ['window gone: oom']]);
  });
  it('never comes back by itself, however often it goes: each time is a question', async () => {
    for (let time = 0; time < 5; time += 1) contents.emit('render-process-gone', {}, { reason: 'crashed' });
    await turn();
    expect(contents.done).toEqual([]);
    expect(asked).toHaveLength(5);
  });
  it('can be the end', async () => {
    contents.emit('render-process-gone', {}, { reason: 'crashed' });
    await asked[0]?.answer('Quit');
    expect([contents.done, lines.at(-1)]).toEqual([[], 'quit']);
  });
  it('is no trouble when its process ended as it should', () => {
    contents.emit('render-process-gone', {}, { reason: 'clean-exit' });
    expect([asked, lines]).toEqual([[], []]);
  });
});

describe('a window that hangs', () => {
  it('is asked about once, and drawn again when the person says so, without a second question', async () => {
    contents.emit('unresponsive');
    contents.emit('unresponsive');
    expect(asked).toHaveLength(1);
    await asked[0]?.answer('Draw it again');
    expect(contents.done).toEqual(['end', 'reload']);
    expect(asked).toHaveLength(1);
  });
  it('waits, and asks again the next time', async () => {
    contents.emit('unresponsive');
    await asked[0]?.answer('Wait');
    expect(contents.done).toEqual([]);
    contents.emit('unresponsive');
    expect(asked).toHaveLength(2);
  });
  it('takes its question back when it answers again', async () => {
    contents.emit('unresponsive');
    contents.emit('responsive');
    await turn();
    expect(asked[0]?.signal?.aborted).toBe(true);
    expect([contents.done, lines]).toEqual([[], ['window does not answer', 'window answers again']]);
  });
});

describe('what the main process did not expect', () => {
  it('is written down each time, asked about one at a time, and never more than three times', async () => {
    void trouble.unexpected('main', new Error('a'));
    void trouble.unexpected('main', new Error('b'));
    expect([asked.length, lines]).toEqual([1, ['main', 'main']]);
    for (let time = 0; time < 8; time += 1) {
      await asked.at(-1)?.answer('Go on');
      void trouble.unexpected('main', new Error('again'));
    }
    expect([asked.length, lines.length]).toEqual([3, 10]);
  });
  it('starts the app again, or ends it, as the person says', async () => {
    void trouble.unexpected('main', new Error('a'));
    await asked[0]?.answer('Start again');
    void trouble.unexpected('main', new Error('a'));
    await asked[1]?.answer('Quit');
    expect(lines).toEqual(['main', 'restart', 'main', 'quit']);
  });
});
