import { mostDrawn, type Part, partsOf } from "./parts.ts";
import type { Told } from "./told.ts";

/** A bar of the figure. `coming`: will count, but has not yet. `planned`: a pause that does not stop this clock, or not yet. */
export interface Bar {
  readonly kind: "counted" | "coming" | "paused" | "planned" | "late";
  readonly from: number;
  readonly to: number;
}

/** A line across the figure with its words. */
export interface Flag {
  readonly kind: "registered" | "due" | "answered" | "now";
  readonly at: number;
  readonly late: boolean;
}

/** What the figure shows, in epoch ms: no pixel yet. */
export interface Picture {
  readonly parts: readonly Part[];
  readonly bars: readonly Bar[];
  readonly flags: readonly Flag[];
}

function barsOf({ focus, rows, given }: Told): Bar[] {
  const { stop, ended, now, due, state } = focus;
  const end = (stop ?? ended)?.at ?? now;
  const bars = rows.flatMap(({ line: { code, from, to } }): Bar[] => {
    if (code === "paused") return [{ kind: "paused", from, to }];
    if (code !== "counted") return [];
    const cut = Math.min(Math.max(end, from), to);
    const both: Bar[] = [
      { kind: "counted", from, to: cut },
      { kind: "coming", from: cut, to },
    ];
    return both.filter((bar) => bar.from < bar.to);
  });
  const latest = given.pauses.map(({ from, to }): Bar => ({ kind: "planned", from, to: to ?? Math.max(from, now) }));
  const planned = latest.filter((one) => one.from < one.to && !bars.some(({ kind, from }) => kind === "paused" && from === one.from));
  if (state === "breached" && due !== undefined && due < end) bars.push({ kind: "late", from: due, to: end });
  return [...bars, ...planned];
}

/** What there is to draw. Another day is drawn as soon as one of the moments lies on it. */
export function pictureOf(told: Told): Picture {
  const { given, focus } = told;
  const late = focus.state === "breached";
  const flags: Flag[] = [{ kind: "registered", at: given.registered, late: false }];
  if (focus.due !== undefined) flags.push({ kind: "due", at: focus.due, late });
  if (given.answered !== undefined) flags.push({ kind: "answered", at: given.answered, late: late && given.answered === focus.stop?.at });
  flags.push({ kind: "now", at: given.now, late: late && !focus.stop && !focus.ended });
  const moments = [...flags.map(({ at }) => at), ...given.pauses.flatMap(({ from, to }) => [from, to ?? from])];
  const from = Math.min(...moments);
  return { parts: partsOf(given, from, Math.min(Math.max(...moments), from + mostDrawn)), bars: barsOf(told), flags };
}
