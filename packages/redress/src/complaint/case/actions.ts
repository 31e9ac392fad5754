import type { CaseRuleId } from "../case-rules.ts";
import type { CaseEvent, CaseEventType } from "./event.ts";
import type { CaseRefusal } from "./refusal.ts";
import { steps } from "./replay.ts";

/** An event that shows an action; with a field, only where the event has it, with a value, only where it is that one. */
export interface Evidence {
  readonly type: CaseEventType;
  readonly field?: string;
  readonly value?: string;
}

/** What the responsible person does with a claim, in order, and the events that show that it was done (C37). */
export const handlingActions = {
  "check-belonging": { rule: "complaint.action.check-belonging", evidence: [{ type: "accepted" }] },
  // Gathering leaves no event of its own: that validity was determined presupposes it.
  "gather-information": { rule: "complaint.action.gather-information", evidence: [{ type: "classified", field: "validity" }] },
  "determine-validity": { rule: "complaint.action.determine-validity", evidence: [{ type: "classified", field: "validity" }] },
  "offer-solution": { rule: "complaint.action.offer-solution", evidence: [{ type: "corrections-agreed" }, { type: "remedy-offered" }] },
  "confirm-with-client": {
    rule: "complaint.action.confirm-with-client",
    evidence: [{ type: "satisfaction-recorded" }, { type: "loyalty-recorded", field: "basis", value: "stated-at-closing" }],
  },
} as const satisfies Record<string, { readonly rule: CaseRuleId; readonly evidence: readonly Evidence[] }>;

export type HandlingAction = keyof typeof handlingActions;

/**
 * The five actions of the responsible person with the ids of the events that show each; an empty list says that the log
 * does not show it, not that it was not done. Voided events show nothing. Rules `complaint.action.*` (C37).
 *
 * @example
 * ```ts
 * import { actionsShown } from "redress/complaint";
 * const shown = actionsShown([
 *   { id: "e1", type: "registered", at: 1772434800000, by: "operator-1", contact: "contact-7", kind: "complaint" },
 *   { id: "e2", type: "classified", at: 1772438400000, by: "owner-1", validity: "justified" },
 * ]);
 * shown.status === "ok" && shown.actions["determine-validity"]; // ["e2"]
 * ```
 */
export function actionsShown(
  events: readonly CaseEvent[],
): { readonly status: "ok"; readonly actions: Readonly<Record<HandlingAction, readonly string[]>> } | CaseRefusal {
  const done = steps(events);
  if ("status" in done) return done;
  const shows = (evidence: readonly Evidence[]) =>
    done.flatMap(({ event }) => {
      const fields = event as unknown as Readonly<Record<string, unknown>>;
      const met = ({ type, field, value }: Evidence) =>
        event.type === type && (!field || (value ? fields[field] === value : Object.hasOwn(fields, field)));
      return evidence.some(met) ? [event.id] : [];
    });
  const entries = Object.entries(handlingActions).map(([action, { evidence }]) => [action, shows(evidence)]);
  return { status: "ok", actions: Object.fromEntries(entries) as Record<HandlingAction, readonly string[]> };
}
