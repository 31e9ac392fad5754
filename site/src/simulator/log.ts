import type { CaseEvent } from "redress/complaint";
import type { Given } from "./given.ts";

const by = "operator";

/**
 * The log of the case that is simulated. Pauses stand in the order in which they are typed, so that the library refuses
 * what cannot be: a pause before the registration, or inside another.
 */
export function logOf({ registered, answered, pauses }: Given): CaseEvent[] {
  const events: CaseEvent[] = [
    { id: "registered", type: "registered", at: registered, by, contact: "contact", kind: "complaint" },
    { id: "claim", type: "claim-opened", at: registered, by, claim: "claim", basis: "contact", origin: "external" },
  ];
  for (const [at, { from, to }] of pauses.entries()) {
    events.push({ id: `pause-${at}-from`, type: "paused", at: from, by, reason: "waiting" });
    if (to !== undefined) events.push({ id: `pause-${at}-to`, type: "resumed", at: to, by });
  }
  if (answered === undefined) return events;
  const after = events.findIndex(({ at }, place) => place > 1 && (at as number) > answered);
  const answer: CaseEvent[] = [
    { id: "accepted", type: "accepted", at: answered, by },
    { id: "acknowledged", type: "acknowledged", at: answered, by, how: "personal" },
    { id: "answered", type: "first-contact", at: answered, by, how: "personal" },
  ];
  events.splice(after < 0 ? events.length : after, 0, ...answer);
  return events;
}
