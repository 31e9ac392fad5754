/** Tells open desks that something was stored. */
export interface Live {
  /** Called after the commit. */
  readonly stored: () => void;
  /** @returns what ends it. */
  readonly listen: (heard: (at: string) => void, ended: () => void) => () => void;
  /** Ends all. */
  readonly close: () => void;
}

/** At most two a second, however many answers come. */
const gapMilliseconds = 500;

/** Passes the word on at once, and then not again before the gap is over: the last word is never lost. */
export function createLive(clock: () => Date, gap: number = gapMilliseconds): Live {
  const listeners = new Map<(at: string) => void, () => void>();
  let timer: NodeJS.Timeout | undefined;
  let waiting = false;
  const tell = () => {
    waiting = false;
    const at = clock().toISOString();
    for (const heard of listeners.keys()) heard(at);
    timer = setTimeout(() => {
      timer = undefined;
      if (waiting) tell();
    }, gap);
  };
  return {
    stored() {
      if (timer) waiting = true;
      else tell();
    },
    listen(heard, ended) {
      listeners.set(heard, ended);
      return () => void listeners.delete(heard);
    },
    close() {
      clearTimeout(timer);
      for (const ended of listeners.values()) ended();
      listeners.clear();
    },
  };
}
