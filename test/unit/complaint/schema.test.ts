import fc from "fast-check";
import {
  type CaseEvent,
  type ComplaintFacts,
  channelIds,
  classification,
  type DeliveryRating,
  decide,
  detailsToAsk,
  type ManagerRating,
  missingDetails,
  type RegistrationDraft,
  type ReviewForm,
  readDeliveryRating,
  readManagerRating,
  readReviewForm,
  reviewKinds,
} from "redress";
import {
  caseEventSchema,
  complaintFactsSchema,
  deliveryRatingSchema,
  managerRatingSchema,
  registrationDraftSchema,
  reviewFormSchema,
} from "redress/complaint/schema";
import { describe, expect, expectTypeOf, test } from "vitest";
import { caseEvents } from "../../../packages/redress/src/complaint/case/events.ts";
import { readEvent } from "../../../packages/redress/src/complaint/case/read.ts";
import { caseLogs } from "../../golden/case-logs.ts";
import { classified } from "../../golden/classification.ts";
import { asked, submitted } from "../../golden/registration.ts";

interface Schema {
  safeParse(value: unknown): {
    readonly success: boolean;
    readonly error?:
      | { readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly keys?: readonly string[] }[] }
      | undefined;
  };
}

test("the schemas' types are the hand-written ones", () => {
  type Flat<T> = { [K in keyof T]: T[K] };
  expectTypeOf<Flat<ReturnType<typeof complaintFactsSchema.parse>>>().toEqualTypeOf<Flat<ComplaintFacts>>();
  expectTypeOf<Flat<ReturnType<typeof registrationDraftSchema.parse>>>().toEqualTypeOf<Flat<RegistrationDraft>>();
  expectTypeOf<Flat<ReturnType<typeof reviewFormSchema.parse>>>().toEqualTypeOf<Flat<ReviewForm>>();
  expectTypeOf<Flat<ReturnType<typeof managerRatingSchema.parse>>>().toEqualTypeOf<Flat<ManagerRating>>();
  expectTypeOf<Flat<ReturnType<typeof deliveryRatingSchema.parse>>>().toEqualTypeOf<Flat<DeliveryRating>>();
  expectTypeOf<ReturnType<typeof caseEventSchema.parse>>().toEqualTypeOf<CaseEvent>();
});

const refusedAt = (schema: Schema, value: unknown) => {
  const { error } = schema.safeParse(value);
  return error?.issues.map(({ path, keys = [] }) => [...path, ...keys].join("."));
};

describe("an error names the field", () => {
  test.each([
    ["facts, a value", complaintFactsSchema, { breach: "maybe" }, "breach"],
    ["facts, an inferred value", complaintFactsSchema, { breach: { inferred: "maybe" } }, "breach"],
    ["facts, a name", complaintFactsSchema, { breech: "yes" }, "breech"],
    ["draft, a day", registrationDraftSchema, { situationDate: "2026-02-30" }, "situationDate"],
    ["draft, a channel", registrationDraftSchema, { channel: "fax" }, "channel"],
    ["draft, a name", registrationDraftSchema, { organization: "x" }, "organization"],
    ["review, no message", reviewFormSchema, { message: " ", consent: true }, "message"],
    ["review, no consent", reviewFormSchema, { message: "x", consent: false }, "consent"],
    ["rating, off the scale", managerRatingSchema, { rating: 6 }, "rating"],
    ["delivery rating, missing", deliveryRatingSchema, {}, "rating"],
    ["event, its type", caseEventSchema, { id: "e", type: "lost", at: 0, by: "x" }, "type"],
    ["event, its moment", caseEventSchema, { id: "e", type: "accepted", at: "2026-02-30T09:00Z", by: "x" }, "at"],
    [
      "event, a day in a row",
      caseEventSchema,
      { id: "e", type: "corrections-agreed", at: 0, by: "x", corrections: [{ id: "c", executor: "y", due: "2026-02-30" }] },
      "corrections.0.due",
    ],
    [
      "event, a negative count",
      caseEventSchema,
      { id: "e", type: "loyalty-recorded", at: 0, by: "x", loyal: "yes", basis: "observed-after", days: -1 },
      "days",
    ],
  ])("%s", (_, schema, value, field) => {
    expect(refusedAt(schema, value)).toEqual([field]);
  });
});

describe("the hand-worked cases", () => {
  test.each(classified.map(({ id, facts }) => [id, facts] as const))("facts %s are accepted", (_, facts) => {
    expect(refusedAt(complaintFactsSchema, facts)).toBeUndefined();
  });
  test.each(asked.map((one) => [one.id, one] as const))("draft %s is accepted or refused as by missingDetails", (_, { draft }) => {
    const next = missingDetails(draft as RegistrationDraft);
    expect(refusedAt(registrationDraftSchema, draft)).toEqual(next.status === "refused" ? [next.field] : undefined);
  });
  const forms = { review: reviewFormSchema, "manager-rating": managerRatingSchema, "delivery-rating": deliveryRatingSchema };
  test.each(submitted.map((one) => [one.id, one] as const))("form %s is accepted or refused as by its reader", (_, one) => {
    expect(refusedAt(forms[one.form], one.sent)).toEqual("refused" in one.expect ? [one.expect.field] : undefined);
  });
  test.each(caseLogs.filter(({ refused }) => !refused).map(({ id, events }) => [id, events] as const))(
    "log %s is accepted",
    (_, events) => {
      for (const event of events) expect(refusedAt(caseEventSchema, event)).toBeUndefined();
    },
  );
});

const odd = fc.oneof(fc.anything(), fc.constantFrom("", " ", "yes", "client", "unknown", { inferred: "yes" }, { notGiven: "declined" }));
const word = fc.constantFrom<unknown>("x", "2026-03-02", "2026-02-30", "phone", "complaint", "thanks", true, false, 1, 3, 5, 6, 1.5);
/** Records of these names with values that are sometimes right; none undefined, which no JSON has. */
const records = (names: readonly string[]) =>
  fc
    .dictionary(
      fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...names) }, fc.constant("stray")),
      fc.oneof({ weight: 5, arbitrary: word }, odd),
    )
    .filter((record) => Object.values(record).every((value) => value !== undefined));
const same = (names: readonly string[], schema: Schema, accepted: (value: never) => boolean) =>
  fc.assert(
    fc.property(fc.oneof({ weight: 9, arbitrary: records(names) }, fc.anything()), (value) => {
      expect(schema.safeParse(value).success).toBe(accepted(value as never));
    }),
    { numRuns: 1000 },
  );

describe("schema and reader accept the same", () => {
  test("drafts", () => {
    const names = [...detailsToAsk.map(({ field }) => field), "channel", "contactEmail", "attachment"];
    same(names, registrationDraftSchema, (draft) => missingDetails(draft).status !== "refused");
  });
  test("forms", () => {
    same(["kind", "message", "phone", "consent"], reviewFormSchema, (form) => readReviewForm(form).status === "read");
    same(["rating", "comment", "publish", "engineer"], managerRatingSchema, (form) => readManagerRating(form).status === "read");
    same(["rating", "comment"], deliveryRatingSchema, (form) => readDeliveryRating(form).status === "read");
  });
  test("facts, one table at a time", () => {
    for (const table of Object.values(classification)) {
      const legal = (fact: object) => {
        const decision = decide(table as typeof classification.kind, fact);
        return !("code" in decision) || decision.code === "contradiction";
      };
      fc.assert(
        fc.property(fc.constantFrom(...table.names), odd, (input, value) => {
          fc.pre(value !== undefined && !(typeof value === "object" && value !== null && Object.keys(value).length > 1));
          expect(complaintFactsSchema.safeParse({ [input]: value }).success).toBe(legal({ [input]: value }));
        }),
      );
    }
  });
  test("case events", () => {
    const fields = [...new Set(Object.values(caseEvents).flatMap((one) => Object.keys(one).map((name) => name.replace("?", ""))))];
    const event = fc.tuple(
      fc.constantFrom(...caseLogs.flatMap(({ events }) => events)),
      fc.constantFrom("id", "at", "by", "type", ...fields),
      odd,
    );
    fc.assert(
      fc.property(event, ([whole, field, value]) => {
        fc.pre(value !== undefined);
        const broken = { ...whole, [field]: value };
        expect(caseEventSchema.safeParse(broken).success).toBe(!("refused" in readEvent(broken)));
        const { [field]: _, ...without } = broken;
        expect(caseEventSchema.safeParse(without).success).toBe(!("refused" in readEvent(without)));
      }),
      { numRuns: 1000 },
    );
  });
});

test("what is parsed is a copy that cannot be changed, and the input is as it was", () => {
  const form = Object.freeze({ kind: reviewKinds[0], message: "Quick.", consent: true });
  const parsed = reviewFormSchema.parse(form);
  expect([parsed, parsed === form, Object.isFrozen(parsed)]).toEqual([form, false, true]);
  expect(channelIds.every((channel) => registrationDraftSchema.safeParse({ channel }).success)).toBe(true);
});
