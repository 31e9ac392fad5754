import { reviewReply } from "redress/dialogue";
import { lexicons } from "redress/dialogue/lexicon";
import { describe, expect, test } from "vitest";
import { toldReview } from "../../../site/src/feedback/reply-told.ts";
import { reviewData, reviewLanguage } from "../../../site/src/reply/language.ts";
import { reviewed } from "../../../site/src/reply/reviewed.ts";
import { givenFrom, type ReplyGiven, stages } from "../../../site/src/reply/state.ts";
import { sayOf, summary } from "../../../site/src/reply/summary.ts";

const data = reviewData("en");
const say = sayOf(data);
const given: ReplyGiven = { language: "en", stage: "first-contact", fault: "unknown", jurisdiction: "" };
const example = { text: say("example-reply"), complaint: say("example-complaint") };
const review = (change: Partial<ReplyGiven> = {}, written: Partial<typeof example> = {}) => {
  const told = reviewed({ ...example, ...written }, { ...given, ...change }, lexicons.en);
  if (told.status === "refused") throw new Error(told.code);
  return told;
};

describe("the example", () => {
  test("shows faults of several kinds, something missing and something held", () => {
    const told = review();
    expect(new Set(told.findings.flatMap((one) => (one.kind === "fault" ? [one.fault] : [])))).toEqual(new Set(["calm", "blame", "vague"]));
    expect(told.findings.flatMap((one) => (one.kind === "element" ? [one.element] : []))).toEqual(["when"]);
    expect(told.present).toContain("gist");
    expect(summary(told, say)).toBe("4 have to go, 1 is missing.");
  });
  test("without the client’s letter its gist is left to the reader", () =>
    expect(review({}, { complaint: " " }).unjudged).toContain("gist"));
});

test("each place of the text stands once, and numbers follow the text", () => {
  const told = toldReview(example.text, review(), data);
  expect(told.pieces.map(({ text }) => text).join("")).toBe(example.text);
  expect(told.pieces.flatMap(({ number }) => number ?? [])).toEqual([1, 2, 3, 4]);
  for (const { of, number } of told.findings) expect(of?.kind === "fault").toBe(number !== undefined);
});

test("facts of the case count: an established fault may be owned, and a law may allow an apology", () => {
  const text = "We are sorry, it was our fault that the invoice was wrong. I will call you on Thursday by noon.";
  const faults = (change: Partial<ReplyGiven>) =>
    review(change, { text }).findings.flatMap((one) => (one.kind === "fault" ? [one.fault] : []));
  expect(faults({})).toContain("liability");
  expect(faults({ fault: "yes" })).not.toContain("liability");
});

test("every finding that the library can make has its words, its rule and its source", () => {
  const needed = [...stages.map((stage) => `stage.reply.${stage}`)];
  for (const [rule, { standing, document }] of Object.entries(data.rules))
    needed.push(`rule.${rule}`, `standing.${standing}`, `document.${document}`);
  for (const code of needed) expect(data.sentences[code], code).toMatch(/\S/);
  expect(Object.keys(data.rules).length).toBeGreaterThan(20);
});

test("a refusal is worded: nothing but blanks, or too long", () => {
  for (const text of [" \n", "a".repeat(200_001)]) {
    const told = reviewReply(text, { lexicon: lexicons.en, stage: "closing" });
    expect(told.status === "refused" && data.sentences[`refusal.reply.${told.code}`]).toMatch(/\S/);
  }
});

describe("the address", () => {
  test("gives stage and facts, never a text", () => {
    expect(givenFrom("?language=hu&stage=closing&fault=yes&jurisdiction=england-and-wales&text=secret", "en")).toEqual({
      ...{ language: "hu", stage: "closing", fault: "yes", jurisdiction: "england-and-wales" },
    });
  });
  test("that is none of ours gives what stands at first", () =>
    expect(givenFrom("?language=xx&stage=x&fault=perhaps", "pl")).toEqual({ ...given, language: "pl" }));
});

test("it speaks one language only", () => expect([reviewLanguage("en"), reviewLanguage("hu")]).toEqual(["en", "en"]));
