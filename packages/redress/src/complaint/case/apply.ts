import * as course from "./apply-course.ts";
import type { Applied } from "./apply-filing.ts";
import * as filing from "./apply-filing.ts";
import * as improvement from "./apply-improvement.ts";
import * as work from "./apply-work.ts";
import type { CaseEventType, ReadEvent } from "./event.ts";
import { type Transition, transitions } from "./phase.ts";
import { type Objection, objection } from "./refusal.ts";
import { stageOf } from "./stage.ts";
import type { CaseState } from "./state.ts";

type Handler<T extends CaseEventType> = (state: CaseState, event: ReadEvent<T>) => Applied;

/** What each event does to the state. `registered` makes it, and `voided` is worked out over the whole log. */
const handlers: { readonly [T in Exclude<CaseEventType, "registered" | "voided">]: Handler<T> } = {
  acknowledged: filing.acknowledged,
  assigned: filing.assigned,
  classified: filing.classified,
  relabelled: filing.relabelled,
  "claim-opened": filing.claimOpened,
  accepted: work.accepted,
  "first-contact": work.firstContact,
  "corrections-agreed": work.correctionsAgreed,
  extended: work.extended,
  implemented: work.implemented,
  verified: work.verified,
  "handed-over": work.handedOver,
  "remedy-offered": work.remedyOffered,
  closed: course.closed,
  reopened: course.reopened,
  withdrawn: course.withdrawn,
  merged: course.merged,
  paused: course.paused,
  resumed: course.resumed,
  "satisfaction-recorded": course.satisfactionRecorded,
  "loyalty-recorded": course.loyaltyRecorded,
  "nonconformity-recorded": improvement.nonconformityRecorded,
  "cause-recorded": improvement.causeRecorded,
  "measure-agreed": improvement.measureAgreed,
  "measure-verified": improvement.measureVerified,
};

/** Why an event of this type cannot follow here. */
function barred(state: CaseState, type: CaseEventType): Objection | undefined {
  const { from, claim }: Transition = transitions[type];
  const { phase } = state;
  if (type === "registered") return objection("registered-twice");
  if (claim && !state.claim && phase !== "merged") return objection("no-claim", { type });
  if (from.includes(phase)) return undefined;
  if (phase === "merged") return objection("merged", { type, into: state.mergedInto ?? "" });
  return objection(phase === "closed" || phase === "withdrawn" ? phase : "cannot-follow", { type, phase });
}

/** The state after an event, or why it cannot follow. @internal */
export function apply(state: CaseState | undefined, event: ReadEvent): Applied {
  if (!state) return event.type === "registered" ? filing.registered(event) : objection("not-registered", { type: event.type });
  const reason = barred(state, event.type);
  if (reason) return reason;
  if (event.type === "registered" || event.type === "voided") return state;
  const next = (handlers[event.type] as Handler<CaseEventType>)(state, event);
  if ("refused" in next) return next;
  const { to }: Transition = transitions[event.type];
  const phase = to ?? next.phase;
  const stage = stageOf(next);
  return phase === next.phase && stage === next.stage ? next : { ...next, phase, stage };
}
