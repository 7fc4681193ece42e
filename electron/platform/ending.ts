export interface Ending {
  /** Is done when the app ends: what was begun first is ended last. */
  with(end: () => void): void;
  /** Does something after so many milliseconds, unless the app ends before. */
  later(milliseconds: number, work: () => void): void;
  /** Ends everything. Nothing is begun afterwards: the store is closed. */
  end(): void;
}

/** What ends with the app. */
export function startEnding(): Ending {
  const ends = new Set<() => void>();
  let isOver = false;
  return {
    with: (end) => void ends.add(end),
    later: (milliseconds, work) => {
      if (isOver) return;
      const timer = setTimeout(() => {
        ends.delete(callOff);
        work();
      }, milliseconds);
      const callOff = () => clearTimeout(timer);
      ends.add(callOff);
    },
    end: () => {
      isOver = true;
      for (const end of [...ends].reverse()) end();
      ends.clear();
    },
  };
}
