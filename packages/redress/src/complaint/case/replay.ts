import { apply } from "./apply.ts";
import type { CaseEvent, ReadEvent } from "./event.ts";
import { readEvent } from "./read.ts";
import { type CaseRefusal, type Objection, objection } from "./refusal.ts";
import type { CaseState } from "./state.ts";

const iso = (at: number) => new Date(at).toISOString();

/** What a log comes to. */
export type Replayed = { readonly status: "ok"; readonly state: CaseState } | CaseRefusal;

/** An event that counts, with the state that it led to. @internal */
export interface Step {
  readonly event: ReadEvent;
  readonly state: CaseState;
}

function withoutVoided(steps: readonly Step[], event: ReadEvent<"voided">, seen: ReadonlyMap<string, ReadEvent>): Step[] | Objection {
  const facts = { field: "event", voids: event.event };
  const target = seen.get(event.event);
  if (!target) return objection("void-unknown", facts);
  if (target.type === "voided") return objection("void-of-void", facts);
  const at = steps.findIndex((step) => step.event === target);
  if (at < 0) return objection("void-twice", facts);
  if (!at) return objection("void-needed", { ...facts, neededBy: event.id });
  const kept = steps.slice(0, at);
  for (const step of steps.slice(at + 1)) {
    const state = apply(kept.at(-1)?.state, step.event);
    if ("refused" in state) return objection("void-needed", { ...facts, neededBy: step.event.id });
    kept.push({ event: step.event, state });
  }
  return kept;
}

/** The events that count, each with the state after it. @internal */
export function steps(events: readonly unknown[]): readonly Step[] | CaseRefusal {
  const refuse = (position: number, { refused: code, facts }: Objection): CaseRefusal => {
    const id = (events?.[position] as { id?: unknown } | undefined)?.id;
    return { ...facts, status: "refused", code, event: typeof id === "string" ? id : "", position };
  };
  if (!Array.isArray(events)) return refuse(0, objection("not-a-log"));
  if (!events.length) return refuse(0, objection("empty"));
  let done: Step[] = [];
  let latest = Number.NEGATIVE_INFINITY;
  const seen = new Map<string, ReadEvent>();
  for (const [position, raw] of events.entries()) {
    const event = readEvent(raw);
    if ("refused" in event) return refuse(position, event);
    if (seen.has(event.id)) return refuse(position, objection("id-twice", { field: "id", value: event.id }));
    if (event.at < latest) return refuse(position, objection("out-of-order", { field: "at", value: iso(event.at), expected: iso(latest) }));
    const state = apply(done.at(-1)?.state, event);
    if ("refused" in state) return refuse(position, state);
    if (event.type === "voided") {
      const kept = withoutVoided(done, event, seen);
      if ("refused" in kept) return refuse(position, kept);
      done = kept;
    } else done.push({ event, state });
    seen.set(event.id, event);
    latest = event.at;
  }
  return done;
}

/**
 * Works out the state of a case from its log, or names the event that cannot follow and why.
 *
 * Nothing is edited: a mistake is voided by a later event, and the state is as if the voided event had not been; an event
 * that others rest on cannot be voided before them. The log runs with time; equal instants keep their order. Pure: reads no
 * clock, never changes the events, never throws, whatever it is given.
 * Rules `complaint.case.*` (C2, C29, C30, C33, C34).
 *
 * @example
 * ```ts
 * import { replay } from "redress/complaint";
 * const replayed = replay([
 *   { id: "e1", type: "registered", at: "2026-03-02T09:00+02:00", by: "operator-1", contact: "contact-7", kind: "complaint" },
 *   { id: "e2", type: "resumed", at: "2026-03-02T09:30+02:00", by: "operator-1" },
 * ]);
 * replayed.status === "refused" && [replayed.code, replayed.event]; // ["not-paused", "e2"]
 * ```
 */
export function replay(events: readonly CaseEvent[]): Replayed {
  const done = steps(events);
  if ("status" in done) return done;
  // A log that stands has its registration, which cannot be voided.
  return { status: "ok", state: (done[done.length - 1] as Step).state };
}
