import type { Clock } from "@redress/results";

/** At most so many tries in so many seconds. */
export interface Limit {
  readonly tries: number;
  readonly seconds: number;
}

/** Counts tries by who makes them, over a window that begins with the first; what is over is forgotten, so memory stays small. */
export function limiter({ tries, seconds }: Limit, clock: Clock): (who: string) => { readonly waitSeconds: number } {
  const windows = new Map<string, { readonly until: number; made: number }>();
  return (who) => {
    const now = clock().getTime();
    for (const [other, { until }] of windows) if (until <= now) windows.delete(other);
    const window = windows.get(who) ?? { until: now + seconds * 1000, made: 0 };
    windows.set(who, window);
    window.made++;
    return { waitSeconds: window.made > tries ? Math.ceil((window.until - now) / 1000) : 0 };
  };
}
