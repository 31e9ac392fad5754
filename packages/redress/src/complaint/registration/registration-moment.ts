import { type ComplaintRefusal, refuse } from "../refusal.ts";
import { type ChannelId, channelIds, channels } from "./channels.ts";

/** When a complaint counts as received, and by when it is entered. */
export interface RegistrationMoment {
  readonly status: "read";
  readonly received: "arrival";
  readonly registeredBy: "arrival" | "dialogue-end";
  readonly rule: "complaint.registration.at-once";
}

/**
 * When a complaint that came this way is to be registered: at once, which after a dialogue means by its end, and otherwise
 * on arrival. One reading of two places in the documents, rule `complaint.registration.at-once` (C2, K20).
 *
 * @example
 * ```ts
 * import { registrationMoment } from "redress/complaint";
 * const moment = registrationMoment("phone");
 * moment.status === "read" && moment.registeredBy; // "dialogue-end"
 * ```
 */
export function registrationMoment(channel: ChannelId): RegistrationMoment | ComplaintRefusal<"unknown-value"> {
  const known = channels.find(({ id }) => id === channel);
  if (!known) return refuse("unknown-value", "channel", channelIds);
  const registeredBy = known.form === "oral" ? "dialogue-end" : "arrival";
  return { status: "read", received: "arrival", registeredBy, rule: "complaint.registration.at-once" };
}
