export interface Ending {
  /** Is done when the app ends, at once if it has ended: what was begun first is ended last. */
  with(end: () => void): void;
  /** Does something after so many milliseconds, unless the app ends before. */
  later(milliseconds: number, work: () => void): void;
  /** Ends everything. Nothing is begun afterwards: the store is closed. */
  end(): void;
}

/** What ends with the app. One end that fails, told to `onBug`, keeps no other from being done. */
export function startEnding(onBug: (error: unknown) => void): Ending {
  const ends = new Set<() => void>();
  let isOver = false;
  const tryTo = (end: () => void) => {
    try {
      end();
    } catch (error) {
      onBug(error);
    }
  };
  return {
    with: (end) => {
      if (isOver) tryTo(end);
      else ends.add(end);
    },
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
      for (const end of [...ends].reverse()) tryTo(end);
      ends.clear();
    },
  };
}
