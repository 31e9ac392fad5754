import { type EvidenceKind, type IgnoredBecause, type OffboardingEvent, progress } from "redress/offboarding";
import type { PlannerState } from "./state.ts";
import type { Told } from "./told.ts";

/** What happened to a task, without the id that the log gives it. */
export type Deed = OffboardingEvent extends infer E ? (E extends OffboardingEvent ? Omit<E, "id"> : never) : never;

/** Adds to the log, in the order of days, what the library lets count; what it does not, comes back with the reason. */
export function record(
  state: PlannerState,
  { plan, calendar }: Told,
  deed: Deed,
  id: string,
  today: string,
): { readonly state: PlannerState } | { readonly because: IgnoredBecause | "no-such-day" } {
  const event = { ...deed, id } as OffboardingEvent;
  const at = state.events.findIndex(({ on }) => on > event.on);
  const events = at < 0 ? [...state.events, event] : state.events.toSpliced(at, 0, event);
  const told = progress(plan, events, { now: today, calendar });
  if (told.status !== "ok") return { because: "no-such-day" };
  const ignored = told.ignored.find((one) => one.event === id);
  return ignored ? { because: ignored.because } : { state: { ...state, events } };
}

/** Evidence that was given for a task since it was last begun anew, with where it lies. */
export function evidenceOf({ events }: PlannerState, task: string): ReadonlyMap<EvidenceKind, string> {
  const own = events.filter((event) => event.task === task);
  const from = own.findLastIndex(({ type }) => type === "reopened") + 1;
  const given = new Map<EvidenceKind, string>();
  for (const event of own.slice(from)) {
    if (event.type === "evidence-added") given.set(event.evidence, event.where ?? "");
    if (event.type === "done") for (const kind of event.evidence ?? []) given.set(kind, given.get(kind) ?? "");
  }
  return given;
}
