import { isDay } from "../../time/day.ts";
import { type ComplaintRefusal, fieldsOf, refuse } from "../refusal.ts";
import { channelIds } from "./channels.ts";
import { type AskedField, type DetailToAsk, detailsToAsk } from "./details.ts";
import { notGivenReasons, type RegistrationDraft, unaskedFields } from "./draft.ts";

type Detail = (typeof detailsToAsk)[number];

/** The next question to ask. `code` has its sentence in the locale packs. */
export interface DetailQuestion {
  readonly status: "ask";
  readonly code: `ask.registration.${AskedField}`;
  readonly field: AskedField;
  readonly need: Detail["need"];
  readonly rule: Detail["rule"];
  /** Questions left, this one included. With none required left the complaint can be entered. */
  readonly left: { readonly required: number; readonly later: number };
}

/** Nothing is left to ask. `notGiven` names what was asked for in vain. */
export interface DetailsComplete {
  readonly status: "complete";
  readonly notGiven: readonly AskedField[];
}

/**
 * The next question to ask for a registration, or that nothing is left to ask. A blank is missing; no written form is ever
 * asked for, a phone call is enough. Rules `complaint.registration.*` (C2, C3, C27).
 *
 * Refused, naming the field: a name that no draft has, a value of another type or not allowed, a day that does not exist or
 * lies after `today`. Without `today` nothing is known to lie in the future. Never throws and never changes the draft.
 *
 * @example
 * ```ts
 * import { missingDetails } from "redress/complaint";
 * const next = missingDetails({ account: "The program is slow.", organisation: "A society" });
 * next.status === "ask" && [next.code, next.left.required]; // ["ask.registration.contactName", 4]
 * const wrong = missingDetails({ situationDate: "2026-02-30" });
 * wrong.status === "refused" && [wrong.code, wrong.field]; // ["no-such-day", "situationDate"]
 * ```
 */
export function missingDetails(
  draft: RegistrationDraft,
  options: { readonly today?: string } = {},
): DetailQuestion | DetailsComplete | ComplaintRefusal {
  const fields = fieldsOf(draft);
  if (!fields) return refuse("not-an-object", "");
  const today = options?.today;
  if (today !== undefined && !isDay(today)) return refuse("no-such-day", "today");
  const refused = refusedField(fields, today);
  if (refused) return refused;
  const missing = detailsToAsk.filter(({ field }) => isMissing(fields[field]));
  const next = missing.find(({ need }) => need === "required") ?? missing[0];
  if (!next)
    return { status: "complete", notGiven: detailsToAsk.flatMap(({ field }) => (typeof fields[field] === "object" ? [field] : [])) };
  const { field, need, rule } = next;
  const required = missing.filter((detail) => detail.need === "required").length;
  const left = { required, later: missing.length - required };
  return { status: "ask", code: `ask.registration.${field}`, field, need, rule, left };
}

const isMissing = (value: unknown) => value === undefined || (typeof value === "string" && !value.trim());

function refusedField(fields: Readonly<Record<string, unknown>>, today: string | undefined): ComplaintRefusal | undefined {
  for (const [field, value] of Object.entries(fields)) {
    const detail: DetailToAsk | undefined = detailsToAsk.find((one) => one.field === field);
    if (!detail && !unaskedFields.some((one) => one === field)) return refuse("unknown-field", field);
    if (value === undefined || (detail && isMissing(value))) continue;
    const refused = detail ? refusedDetail(detail, value, today) : refusedUnasked(field, value);
    if (refused) return refused;
  }
  return undefined;
}

function refusedDetail({ field, type }: DetailToAsk, value: unknown, today: string | undefined): ComplaintRefusal | undefined {
  const parts = fieldsOf(value);
  if (parts) {
    const stray = Object.keys(parts).find((key) => key !== "notGiven");
    if (stray !== undefined) return refuse("unknown-field", `${field}.${stray}`);
    const known = notGivenReasons.some((reason) => reason === parts.notGiven);
    return known ? undefined : refuse("unknown-value", `${field}.notGiven`, notGivenReasons);
  }
  if (typeof value !== "string") return refuse("not-text", field);
  if (type === "text") return undefined;
  if (!isDay(value)) return refuse("no-such-day", field);
  return today !== undefined && value > today ? refuse("in-the-future", field) : undefined;
}

function refusedUnasked(field: string, value: unknown): ComplaintRefusal | undefined {
  if (typeof value !== "string") return refuse("not-text", field);
  return field === "channel" && !channelIds.some((id) => id === value) ? refuse("unknown-value", field, channelIds) : undefined;
}
