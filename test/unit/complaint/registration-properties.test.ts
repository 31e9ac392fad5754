import fc from "fast-check";
import {
  acknowledgement,
  apologyAdvice,
  channelIds,
  detailsToAsk,
  missingDetails,
  notGivenReasons,
  type RegistrationDraft,
  readDeliveryRating,
  readImportance,
  readManagerRating,
  readReviewForm,
  registrationMoment,
  relabel,
  reviewKinds,
} from "redress/complaint";
import { expect, test } from "vitest";

const today = "2026-03-03";
const notGiven = fc.constantFrom(...notGivenReasons).map((reason) => Object.freeze({ notGiven: reason }));
const text = fc.string({ minLength: 1 }).filter((one) => !!one.trim());
const pastDay = fc
  .date({ min: new Date("0001-01-01"), max: new Date(`${today}T00:00Z`), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const answerOf = (type: "text" | "day") => fc.oneof(type === "day" ? pastDay : text, notGiven);
const answers = fc.record(
  Object.fromEntries(detailsToAsk.map(({ field, type }) => [field, answerOf(type)])) as Record<string, fc.Arbitrary<string | object>>,
);
const partial = fc.tuple(answers, fc.subarray(detailsToAsk.map(({ field }) => field as string)));

test("answering each question in turn reaches complete, in at most as many steps as there are details", () => {
  fc.assert(
    fc.property(partial, fc.option(fc.constantFrom(...channelIds), { nil: undefined }), ([all, given], channel) => {
      let draft = Object.fromEntries(given.map((field) => [field, all[field]])) as RegistrationDraft;
      if (channel) draft = { ...draft, channel };
      let seenLater = false;
      for (let left = detailsToAsk.length - given.length; left > 0; left--) {
        const next = missingDetails(Object.freeze(draft), { today });
        if (next.status !== "ask") throw new Error(next.status);
        expect(next.left.required + next.left.later).toBe(left);
        expect(next.need === "later").toBe(next.left.required === 0);
        if (seenLater) expect(next.need).toBe("later");
        seenLater = next.need === "later";
        draft = { ...draft, [next.field]: all[next.field] };
      }
      expect(missingDetails(draft, { today }).status).toBe("complete");
    }),
  );
});

const misshapen = fc.oneof(
  fc.anything(),
  fc.dictionary(fc.constantFrom(...detailsToAsk.map(({ field }) => field), "channel", "contactEmail", "__proto__"), fc.anything()),
  fc.dictionary(fc.constantFrom("kind", "message", "consent", "rating", "comment", "engineer"), fc.oneof(fc.anything(), fc.constant(true))),
);

test("nothing throws, whatever is handed in", () => {
  fc.assert(
    fc.property(misshapen, misshapen, (one, other) => {
      expect(missingDetails(one as never, other as never).status).toMatch(/^(ask|complete|refused)$/);
      for (const read of [readReviewForm, readManagerRating, readDeliveryRating, readImportance])
        expect(read(one as never).status).toMatch(/^(read|refused)$/);
      expect(relabel(one as never).status).toMatch(/^(relabelled|refused)$/);
      expect(acknowledgement(one as never).status).toBe("refused");
      expect(acknowledgement({ promise: other as never }).status).toBe("refused");
      expect(registrationMoment(one as never).status).toBe("refused");
      expect(apologyAdvice(one as never).acts).toHaveLength(4);
    }),
    { numRuns: 1000 },
  );
});

test("a form that is read gives a draft that can be completed, and the form is not changed", () => {
  const review = fc.record(
    {
      kind: fc.constantFrom(...reviewKinds),
      message: text,
      fullName: fc.string(),
      organisation: fc.string(),
      phone: fc.string(),
      email: fc.string(),
      file: fc.string(),
      consent: fc.constant(true),
    },
    { requiredKeys: ["message", "consent"] },
  );
  fc.assert(
    fc.property(review, (form) => {
      const read = readReviewForm(Object.freeze(form));
      if (read.status !== "read") throw new Error(`${read.code} ${read.field}`);
      expect(missingDetails(read.draft).status).toBe("ask");
      expect(read.draft.account).toBe(form.message);
      expect(Object.values(read.draft).every((value) => typeof value === "string" && value.trim())).toBe(true);
      expect(read.question === undefined).toBe(form.kind === "complaint");
    }),
  );
});

test("no complaint becomes something else without a reason", () => {
  fc.assert(
    fc.property(fc.constantFrom("objection", "interest", "request", "suggestion", "thanks"), fc.string(), (to, reason) => {
      const done = relabel(Object.freeze({ from: "complaint", to: to as "request", reason }));
      expect(done.status === "relabelled").toBe(reason.trim() !== "");
    }),
  );
});
