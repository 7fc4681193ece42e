import { looking, unsound } from '../sound.ts';
import type { Hand } from './hand.ts';
import type { Order, Reply } from './orders.ts';

/** What came of one kind of fault. */
export interface FaultTally {
  name: string;
  /** How the fault was made, so that nobody takes another for it. */
  by: string;
  /** Orders that had to be refused with a sentence, and that had to be carried out. */
  refused: number;
  done: number;
  problems: string[];
  /** Why it could not be made on this machine; then nothing was proven. */
  notRun?: string;
}

/** Counts and judges what a hand answers. */
export class Judge {
  readonly tally: FaultTally;
  private readonly hand: Hand;

  constructor(hand: Hand, name: string, by: string) {
    this.hand = hand;
    this.tally = { name, by, refused: 0, done: 0, problems: [] };
  }

  /** It has to be carried out. */
  async works(order: Order, when: string): Promise<void> {
    const reply = await this.hand.ask(order);
    if (reply.ok) this.tally.done += 1;
    else this.wrong(`${order.do} ${when}: ${reply.code}, ${reply.message} ${this.hand.complaint}`);
  }

  /** It has to be refused, with a sentence about the store and not as a bug. */
  async fails(order: Order, when: string, words: RegExp): Promise<void> {
    this.refusedWell(order, when, await this.hand.ask(order), words);
  }

  /** It is carried out or refused, as far as there is room; answers which. */
  async eitherWay(order: Order, when: string, words: RegExp): Promise<boolean> {
    const reply = await this.hand.ask(order);
    if (reply.ok) this.tally.done += 1;
    else this.refusedWell(order, when, reply, words);
    return reply.ok;
  }

  refusedWell(order: Order, when: string, reply: Reply, words: RegExp): void {
    if (reply.ok) this.wrong(`${order.do} ${when}: it was carried out, so the fault was none`);
    else if (reply.code !== 'store' || !/^[A-Z].*\.$/s.test(reply.message) || !words.test(reply.message))
      this.wrong(`${order.do} ${when}: ${reply.code}, ${reply.message} ${this.hand.complaint}`);
    else this.tally.refused += 1;
  }

  wrong(what: string): void {
    this.tally.problems.push(`${this.tally.name}: ${what}`);
  }

  /** The store has these rows and no other, and is sound. */
  holds(path: string, query: string, count: number, when: string): void {
    looking(path, (sqlite) => {
      const found = sqlite.prepare<[], number>(query).pluck().get();
      if (found !== count) this.wrong(`${when}: ${found} rows and not ${count} (${query})`);
      for (const problem of unsound(sqlite)) this.wrong(`${when}: ${problem}`);
    });
  }
}
