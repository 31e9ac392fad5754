import { show } from "../../time/instant.ts";
import type { Say } from "../export/options.ts";
import { type MessageField, type OffboardingMessageId, offboardingMessages } from "./messages.ts";

/** A message ready to be read over and sent by a person. */
export interface ComposedMessage {
  readonly status: "ok";
  readonly subject: string;
  readonly body: string;
}

/** Why a message is not there: a field is missing or blank, or there is no such message or field. */
export interface MessageRefusal {
  readonly status: "refused";
  readonly code: "message-unknown" | "field-missing" | "field-unknown";
  readonly field: string;
  readonly value: string;
}

const refuse = (code: MessageRefusal["code"], field: string, value: unknown): MessageRefusal => ({
  status: "refused",
  code,
  field,
  value: show(value),
});

/**
 * A message to the client from its words and fields: the notice of the end, the letter with which everything is handed over,
 * personal thanks, the request for advice, the request for a recommendation, the call some days later. It is a draft for a
 * person, who signs it. Every field is needed; what would be left blank is refused, not sent with a hole. Rules O3 to O14.
 *
 * @example
 * ```ts
 * import { fill } from "redress/locales";
 * import { en } from "redress/locales/en";
 * import { composeMessage } from "redress/offboarding";
 * const say = (code: string, facts = {}) => fill("en", en[code as keyof typeof en], facts);
 * const fields = { client: "Ms Kovács", work: "the web shop", moment: "the night before the launch", result: "orders doubled", sender: "Ada" };
 * const written = composeMessage("personal-thanks", fields, say);
 * written.status === "ok" && written.subject; // "Thank you for the web shop"
 * composeMessage("personal-thanks", { ...fields, moment: " " }, say).status; // "refused"
 * ```
 */
export function composeMessage<M extends OffboardingMessageId>(
  id: M,
  fields: Readonly<Record<MessageField<M>, string>>,
  say: Say,
): ComposedMessage | MessageRefusal {
  if (!Object.hasOwn(offboardingMessages, id)) return refuse("message-unknown", "id", id);
  const needed: readonly string[] = offboardingMessages[id].fields;
  const given = fields as Readonly<Record<string, unknown>>;
  for (const field of needed) {
    const value = given[field];
    if (typeof value !== "string" || !value.trim()) return refuse("field-missing", field, value ?? "");
  }
  const odd = Object.keys(given).find((field) => !needed.includes(field));
  if (odd !== undefined) return refuse("field-unknown", odd, given[odd]);
  // Names of fields have hyphens, places in sentences have none.
  const facts = Object.fromEntries(needed.map((field) => [field.replaceAll("-", "_"), (given[field] as string).trim()]));
  return { status: "ok", subject: say(`message.offboarding.${id}.subject`, facts), body: say(`message.offboarding.${id}.body`, facts) };
}
