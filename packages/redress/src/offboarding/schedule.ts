import type { TaskLink } from "./planned.ts";
import type { WorkingDays } from "./working-days.ts";

/** A task as the schedule sees it; places in the row of working days. @internal */
export interface Slot {
  readonly id: string;
  readonly duration: number;
  readonly due: number;
  readonly notBefore: number;
  /** What it waits for, by place in the order. */
  readonly links: readonly (TaskLink & { readonly from: number })[];
}

/** Days of a task, and the one before it that keeps it from starting sooner. @internal */
export interface Scheduled {
  earliest: number;
  latest: number;
  heldBy: number | undefined;
}

/** The first place that a lag allows after a place. */
const later = (days: WorkingDays, place: number, lag: TaskLink["lag"]) =>
  !lag ? place : lag.unit === "working-days" ? place + lag.days : days.notBefore(days.at(place) + lag.days);

/** The last place from which a lag still reaches a place: the other side of `later`, so that both passes agree on every day. */
const sooner = (days: WorkingDays, place: number, lag: TaskLink["lag"]) =>
  !lag ? place : lag.unit === "working-days" ? place - lag.days : days.notAfter(days.at(place) - lag.days);

/**
 * Earliest starts, forward through the order, and latest ones, back from the due days. Every slot comes after all that it
 * waits for. What a link joins are two ends: the start or the finish of the one, the start or the finish of the other. @internal
 */
export function schedule(slots: readonly Slot[], days: WorkingDays): readonly Scheduled[] {
  const made: Scheduled[] = [];
  for (const { duration, notBefore, due, links } of slots) {
    let earliest = notBefore;
    let heldBy: number | undefined;
    for (const { from, type, lag } of links) {
      const other = made[from] as Scheduled;
      const end = type[0] === "F" ? other.earliest + (slots[from] as Slot).duration : other.earliest;
      const start = later(days, end, lag) - (type[1] === "F" ? duration : 0);
      if (start > earliest || (start === earliest && heldBy === undefined)) [earliest, heldBy] = [start, from];
    }
    made.push({ earliest, latest: due - duration, heldBy });
  }
  for (let at = slots.length - 1; at >= 0; at--) {
    const { duration, links } = slots[at] as Slot;
    const { latest } = made[at] as Scheduled;
    for (const { from, type, lag } of links) {
      const end = sooner(days, type[1] === "F" ? latest + duration : latest, lag);
      const other = made[from] as Scheduled;
      other.latest = Math.min(other.latest, type[0] === "F" ? end - (slots[from] as Slot).duration : end);
    }
  }
  return made;
}

/** The chain that holds a task: from the first that nothing holds. @internal */
export function chainTo(slots: readonly Slot[], made: readonly Scheduled[], at: number): readonly string[] {
  const path: string[] = [];
  for (let here: number | undefined = at; here !== undefined; here = made[here]?.heldBy) path.push((slots[here] as Slot).id);
  return path.reverse();
}
