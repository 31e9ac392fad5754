/**
 * Schemas of what comes from outside: facts, registration, forms, case events. The only entry of the room that needs zod.
 * An error's path names the field; a field that a record does not have is refused by name.
 * @module
 */
import * as z from "zod";
import type { Inferred, Inputs } from "../decision/index.ts";
import { isDay } from "../time/day.ts";
import { type Instant, readInstant } from "../time/instant.ts";
import type { CaseEvent } from "./case/event.ts";
import { caseEvents } from "./case/events.ts";
import type { Field, Fields } from "./case/fields.ts";
import { type ComplaintFacts, classification } from "./classify.ts";
import { channelIds } from "./registration/channels.ts";
import { type AskedField, detailsToAsk } from "./registration/details.ts";
import { type NotGiven, notGivenReasons, type RegistrationDraft } from "./registration/draft.ts";
import { type DeliveryRating, type ManagerRating, ratingScale } from "./registration/ratings.ts";
import { type ReviewForm, reviewKinds } from "./registration/review-form.ts";

type FactShape<I extends Inputs> = {
  [K in keyof I]: z.ZodExactOptional<z.ZodType<I[K][number] | "unknown" | Inferred<I[K][number]>>>;
};

/** Each input may be one of its values, unknown, or inferred. */
function factShape<I extends Inputs>(inputs: I): FactShape<I> {
  const shape = Object.entries(inputs).map(([input, values]) => {
    const inferred = z.strictObject({ inferred: z.enum(values) }).readonly();
    return [input, z.exactOptional(z.union([z.enum([...values, "unknown"]), inferred]))] as const;
  });
  return Object.fromEntries(shape) as unknown as FactShape<I>;
}

/**
 * What is known of a contact, for `classify`.
 *
 * @example
 * ```ts
 * import { complaintFactsSchema } from "redress/complaint/schema";
 * complaintFactsSchema.safeParse({ reporter: "client", breach: { inferred: "yes" } }).success; // true
 * complaintFactsSchema.safeParse({ reporter: "neighbour" }).error?.issues[0]?.path; // ["reporter"]
 * ```
 */
export const complaintFactsSchema = /* @__PURE__ */ z
  .strictObject({
    ...factShape(classification.kind.spec.inputs),
    ...factShape(classification.origin.spec.inputs),
    ...factShape(classification.validity.spec.inputs),
    ...factShape(classification.importance.spec.inputs),
  })
  .readonly() satisfies z.ZodType<ComplaintFacts>;

const filled = /* @__PURE__ */ z.string().refine((text) => !!text.trim(), { error: "required" });
const day = /* @__PURE__ */ z.string().refine(isDay, { error: "no-such-day" });
const blank = /* @__PURE__ */ z.string().refine((text) => !text.trim(), { error: "no-such-day" });
const notGiven = /* @__PURE__ */ z.strictObject({ notGiven: z.enum(notGivenReasons) }).readonly();

type DetailShape = { [F in AskedField]: z.ZodExactOptional<z.ZodType<string | NotGiven>> };

const detailShape = /* @__PURE__ */ Object.fromEntries(
  detailsToAsk.map(({ field, type }) => [
    field,
    z.exactOptional(type === "day" ? z.union([day, blank, notGiven]) : z.union([z.string(), notGiven])),
  ]),
) as unknown as DetailShape;

/**
 * A registration being filled in, for `missingDetails`; a blank is allowed, and missing. Whether a day lies in the future
 * only `missingDetails` can say.
 *
 * @example
 * ```ts
 * import { registrationDraftSchema } from "redress/complaint/schema";
 * registrationDraftSchema.safeParse({ situationDate: "2026-02-30" }).error?.issues[0]?.path; // ["situationDate"]
 * ```
 */
export const registrationDraftSchema = /* @__PURE__ */ z
  .strictObject({
    ...detailShape,
    channel: z.exactOptional(z.enum(channelIds)),
    contactEmail: z.exactOptional(z.string()),
    attachment: z.exactOptional(z.string()),
  })
  .readonly() satisfies z.ZodType<RegistrationDraft>;

const text = /* @__PURE__ */ z.exactOptional(z.string());
const rating = /* @__PURE__ */ z.literal(ratingScale);

/** The public review form as sent. */
export const reviewFormSchema = /* @__PURE__ */ z
  .strictObject({
    kind: z.exactOptional(z.enum(reviewKinds)),
    message: filled,
    fullName: text,
    organisation: text,
    phone: text,
    email: text,
    file: text,
    consent: z.boolean().refine((given) => given, { error: "required" }),
  })
  .readonly() satisfies z.ZodType<ReviewForm>;

/** The rating of a colleague's work as sent. */
export const managerRatingSchema = /* @__PURE__ */ z
  .strictObject({ rating, comment: text, publish: z.exactOptional(z.boolean()), engineer: text })
  .readonly() satisfies z.ZodType<ManagerRating>;

/** The rating of a delivery as sent. */
export const deliveryRatingSchema = /* @__PURE__ */ z
  .strictObject({ rating, comment: text })
  .readonly() satisfies z.ZodType<DeliveryRating>;

function fieldSchema(field: Field): z.ZodType {
  if (field === "text") return filled;
  if (field === "day") return day;
  if (field === "days") return z.int().positive();
  return "rows" in field
    ? z
        .array(z.strictObject(fieldShape(field.rows)).readonly())
        .min(1)
        .readonly()
    : z.enum(field);
}

const fieldShape = (fields: Fields) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) =>
      name.endsWith("?") ? [name.slice(0, -1), z.exactOptional(fieldSchema(field))] : [name, fieldSchema(field)],
    ),
  );

const instant = /* @__PURE__ */ z.custom<Instant>((value) => typeof readInstant(value) === "number", { error: "instant-unreadable" });

const eventSchemas = /* @__PURE__ */ Object.entries(caseEvents).map(([type, fields]) =>
  z.strictObject({ id: filled, type: z.literal(type), at: instant, by: filled, ...fieldShape(fields) }),
);

/**
 * One event of a case. Whether it can follow the events before it only `replay` can say.
 *
 * @example
 * ```ts
 * import { caseEventSchema } from "redress/complaint/schema";
 * const event = { id: "e1", type: "merged", at: "2026-03-02T09:00Z", by: "quality" };
 * caseEventSchema.safeParse({ ...event, into: "case-7" }).success; // true
 * caseEventSchema.safeParse(event).error?.issues[0]?.path; // ["into"]
 * ```
 */
export const caseEventSchema = /* @__PURE__ */ z
  .discriminatedUnion("type", eventSchemas as [(typeof eventSchemas)[number], ...typeof eventSchemas])
  .readonly() as unknown as z.ZodType<CaseEvent>;
