import {
  acknowledgement,
  channelIds,
  channels,
  claimFormFields,
  classify,
  contactFormFields,
  detailsToAsk,
  missingDetails,
  type RegistrationDraft,
  type Relabelling,
  type ReplyPromise,
  readDeliveryRating,
  readImportance,
  readManagerRating,
  readReviewForm,
  registrationMoment,
  relabel,
  whereToRegister,
} from "redress/complaint";
import { fill } from "redress/locales";
import { en } from "redress/locales/en";
import { describe, expect, test } from "vitest";
import { acknowledged, asked, importanceWords, registering, relabelled, submitted } from "../../golden/registration.ts";

const named = <T extends { readonly id: string }>(cases: readonly T[]) => cases.map((one) => [one.id, one] as const);

describe("what is asked next", () => {
  test.each(named(asked))("%s", (_, { draft, today, next }) => {
    const got = missingDetails(draft as RegistrationDraft, today === undefined ? {} : { today });
    const shown = got.status === "ask" ? got.field : got.status === "complete" ? "complete" : `${got.code} ${got.field}`;
    expect(shown).toBe(next);
  });
  test("names what was asked for in vain", () => {
    const draft = Object.fromEntries(detailsToAsk.map(({ field }) => [field, { notGiven: "declined" }])) as RegistrationDraft;
    expect(missingDetails(draft)).toEqual({ status: "complete", notGiven: detailsToAsk.map(({ field }) => field) });
  });
  test.each([
    [{ channel: "" }, "unknown-value channel"],
    [{ organisation: { notGiven: "shy" } }, "unknown-value organisation.notGiven"],
    [{ organisation: { notGiven: "declined", note: "shy" } }, "unknown-field organisation.note"],
    [{ contactPhone: 5550100 }, "not-text contactPhone"],
    [{ contactEmail: null }, "not-text contactEmail"],
    [[], "not-an-object "],
  ])("refuses %o", (draft, wanted) => {
    expect(missingDetails(draft as never)).toMatchObject({ status: "refused", code: wanted.split(" ")[0], field: wanted.split(" ")[1] });
  });
  test("refuses a day of today that does not exist", () => {
    expect(missingDetails({}, { today: "2026-13-01" })).toMatchObject({ code: "no-such-day", field: "today" });
  });
});

const read = { review: readReviewForm, "manager-rating": readManagerRating, "delivery-rating": readDeliveryRating };

describe("what a form gives", () => {
  test.each(named(submitted))("%s", (_, { form, sent, read: more, expect: wanted }) => {
    const got = read[form](sent as never);
    if ("refused" in wanted) return expect(got).toMatchObject({ status: "refused", code: wanted.refused, field: wanted.field });
    if (got.status === "refused") throw new Error(`refused: ${got.code} ${got.field}`);
    const { kind } = classify({ ...got.facts, ...more });
    expect("outcome" in kind ? kind.outcome : kind.confidence).toBe(wanted.kind);
    if (kind.confidence === "open") expect(kind.ask.input).toBe("dissatisfied");
    if (!more) expect(got.question).toBe(wanted.question);
    if (wanted.draft) expect(got.draft).toMatchObject(wanted.draft);
    return undefined;
  });
});

describe("what is said at registration", () => {
  test.each(named(acknowledged))("%s", (_, { promise, says, english }) => {
    const got = acknowledgement({ promise });
    if (got.status === "refused") throw new Error(got.code);
    expect(got.says.map(({ code }) => code)).toEqual(says.map((word) => `acknowledgement.${word}`));
    const words = got.says.map(({ code, facts }) => fill("en", en[code], facts));
    expect(words).toContain(english);
    expect(words.join(" ")).not.toMatch(/[{}]/);
  });
  const promise = { amount: 3, unit: "working-days", counting: "receipt-day-excluded" } as const;
  test.each([
    [{ amount: 0 }, "negative", "promise.amount"],
    [{ amount: 2.5 }, "not-an-integer", "promise.amount"],
    [{ amount: Number.NaN }, "not-an-integer", "promise.amount"],
    [{ unit: "days" }, "unknown-value", "promise.unit"],
    [{ counting: "receipt-day" }, "unknown-value", "promise.counting"],
    [{ due: "2026-02-30" }, "no-such-day", "promise.due"],
  ])("refuses a promise with %o", (wrong, code, field) => {
    expect(acknowledgement({ promise: { ...promise, ...wrong } as ReplyPromise })).toMatchObject({ status: "refused", code, field });
  });
});

describe("who registers", () => {
  test.each(named(registering))("%s", (_, { hasAccess, departmentHasOwner, expect: wanted }) => {
    const got = whereToRegister({ hasAccess, departmentHasOwner });
    expect("outcome" in got ? got.outcome : got.confidence).toBe(wanted);
    if (got.confidence === "settled") expect([got.rule, got.because.length > 0]).toEqual([`complaint.registrar.${wanted}`, true]);
  });
});

describe("calling it something else", () => {
  test.each(named(relabelled))("%s", (_, { expect: wanted, id: __, at: ___, why: ____, ...given }) => {
    const got = relabel(given as Relabelling);
    expect(got.status === "refused" ? got.code : got.status).toBe(wanted);
  });
});

describe("importance as forms print it", () => {
  test.each(named(importanceWords))("%s", (_, { word, expect: wanted }) => {
    const got = readImportance(word);
    expect(got.status === "refused" ? got.code : got.importance).toBe(wanted);
    expect(got.status === "read" && got.alias?.rule).toBe(
      /medium/i.test(word) ? "complaint.importance.medium" : got.status === "read" && undefined,
    );
  });
});

describe("the lists of the documents", () => {
  test("have five oral and six written channels, one of them read otherwise", () => {
    expect(channels.map(({ listed }) => listed)).toEqual([...Array(5).fill("oral"), ...Array(6).fill("written")]);
    expect(channels.filter(({ listed, form }) => listed !== form).map(({ id, rule }) => [id, rule])).toEqual([
      ["ordering-site", "complaint.channel.ordering-site"],
    ]);
  });
  test("register by the end of a dialogue where there is one", () => {
    const by = (id: (typeof channelIds)[number]) => {
      const moment = registrationMoment(id);
      return moment.status === "read" ? moment.registeredBy : moment.code;
    };
    expect(channelIds.filter((id) => by(id) === "dialogue-end")).toEqual(["phone", "specialist", "office-visit", "quality-call"]);
    expect(by("fax" as never)).toBe("unknown-value");
  });
  test("name each field of the register's forms once, and link the claim to its contact", () => {
    for (const form of [contactFormFields, claimFormFields]) expect(new Set(form.map(({ id }) => id)).size).toBe(form.length);
    const links = [...contactFormFields, ...claimFormFields].filter((field) => "to" in field);
    expect(links).toEqual([{ id: "basis", type: "link", to: "contact", rule: "complaint.registration.claim-basis" }]);
  });
});
