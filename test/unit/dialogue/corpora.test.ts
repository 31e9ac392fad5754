import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type LabelledReply, replyElements, replyRules } from "../../golden/replies/shape.ts";

const folder = new URL("../../golden/replies/", import.meta.url);
const stages = Object.keys(replyElements);
const read = (locale: string) => JSON.parse(readFileSync(new URL(`${locale}.json`, folder), "utf8")) as readonly LabelledReply[];
/** The entries that break a promise, by id: an empty list says that none does. */
const breaking = (replies: readonly LabelledReply[], breaks: (reply: LabelledReply) => boolean) =>
  replies.filter(breaks).map(({ id }) => id);
const repeated = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);

test("the corpora are those of the four languages", () => {
  expect(readdirSync(folder).filter((file) => file.endsWith(".json"))).toEqual(["en.json", "hu.json", "pl.json", "ru.json"]);
});

describe.each(["en", "hu", "pl", "ru"])("the replies in %s", (locale) => {
  const replies = read(locale);
  const counted = replies.filter(({ borderline }) => !borderline);

  test("are 200, numbered in order, and no two are equal", () => {
    const ids = Array.from({ length: 200 }, (_, index) => `${locale}-${String(index + 1).padStart(3, "0")}`);
    expect(replies.map(({ id }) => id)).toEqual(ids);
    expect(repeated(replies.map(({ text }) => text))).toEqual([]);
  });
  test("hold what an entry holds", () => {
    const whole = ({ stage, faultEstablished, angry, complaint, text, borderline }: LabelledReply) =>
      stages.includes(stage) &&
      typeof faultEstablished === "boolean" &&
      typeof angry === "boolean" &&
      complaint.trim() !== "" &&
      text.trim() !== "" &&
      (borderline === undefined || borderline);
    expect(breaking(replies, (reply) => !whole(reply))).toEqual([]);
  });
  test("are spread over the stages", () => {
    for (const stage of stages) expect(replies.filter((reply) => reply.stage === stage).length).toBeGreaterThanOrEqual(40);
  });
  test("quote each fault exactly, under a known rule", () => {
    expect(breaking(replies, ({ faults }) => faults.some(({ rule }) => !replyRules.includes(rule)))).toEqual([]);
    expect(breaking(replies, ({ text, faults }) => faults.some(({ quote }) => quote.trim() === "" || !text.includes(quote)))).toEqual([]);
    expect(breaking(replies, ({ faults }) => repeated(faults.map(({ quote }) => quote)).length > 0)).toEqual([]);
  });
  test("name elements of their own stage, each once", () => {
    const foreign = ({ stage, present }: LabelledReply) =>
      repeated(present).length > 0 || present.some((element) => !(replyElements[stage] as readonly string[]).includes(element));
    expect(breaking(replies, foreign)).toEqual([]);
  });
  test("call liability a fault only where the facts are not known", () => {
    const judged = ({ faultEstablished, faults }: LabelledReply) => faultEstablished && faults.some(({ rule }) => rule === "liability");
    expect(breaking(replies, judged)).toEqual([]);
  });
  test("are clean and faulty in comparable numbers, every rule among them, and few are left out", () => {
    const faulty = counted.filter(({ faults }) => faults.length > 0).length;
    expect(faulty).toBeGreaterThanOrEqual(75);
    expect(counted.length - faulty).toBeGreaterThanOrEqual(75);
    expect(replies.length - counted.length).toBeLessThanOrEqual(30);
    for (const rule of replyRules)
      expect(counted.filter(({ faults }) => faults.some((fault) => fault.rule === rule)).length, rule).toBeGreaterThanOrEqual(3);
  });
  test("hold no address and no telephone number", () => {
    expect(
      breaking(replies, ({ complaint, text }) => /\S@\S|\+\d{2}|\b\d{2,3}[ -]\d{2,4}[ -]\d{2,4}\b/.test(`${complaint}\n${text}`)),
    ).toEqual([]);
  });
});
