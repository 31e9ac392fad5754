import { type AskedField, acknowledgement, detailsToAsk, missingDetails, promiseCountings } from "redress/complaint";
import { ItemMistake } from "../item-mistake.ts";
import type { Told } from "../shape.ts";
import { settledKey } from "./settled.ts";
import { type Generator, trades } from "./shape.ts";

/** What is known at a registration, and what was asked for in vain. */
export interface DetailFacts {
  readonly given: readonly AskedField[];
  readonly declined: readonly AskedField[];
}
/** Nothing more must be asked: it can be entered. */
const enter = "enter";
const fields = detailsToAsk.map(({ field }) => field);
const required = detailsToAsk.filter(({ need }) => need === "required").map(({ field }) => field);
const later = fields.filter((field) => !required.some((one) => one === field));

const draftOf = ({ given, declined }: DetailFacts) =>
  Object.fromEntries([
    ...given.map((field) => [field, detailsToAsk.find((one) => one.field === field)?.type === "day" ? "2026-11-02" : "said"]),
    ...declined.map((field) => [field, { notGiven: "declined" }]),
  ]);

/** What must still be asked before a complaint is entered (C27). */
export const detailsGenerator: Generator<DetailFacts> = {
  ...{ name: "details", answers: "options", outcomes: [...required, enter], seconds: 25, facility: 0.6 },
  draw(chance) {
    const next = chance.pick([...required, enter]);
    const before = required.slice(0, next === enter ? required.length : required.indexOf(next as AskedField));
    const declined = before.filter((field) => field !== "account" && chance.happens(0.15));
    const after = required.slice(before.length + 1).filter(() => chance.happens(0.35));
    const given = [...before.filter((field) => !declined.includes(field)), ...after, ...later.filter(() => chance.happens(0.35))];
    const clues = [given.length ? "given" : "none", ...(declined.length ? ["declined"] : [])];
    return { facts: { given, declined }, say: { trade: chance.pick(trades), form: "taken", clues, given, declined } };
  },
  key(item, facts) {
    const { given, declined } = facts;
    const told = missingDetails(draftOf(facts));
    if (told.status === "refused") throw new ItemMistake(item, "facts", `refused as ${told.code}`);
    const asked = told.status === "ask" && told.need === "required";
    const right = asked ? told.field : enter;
    const open = (list: readonly AskedField[]) => list.filter((field) => !given.includes(field) && !declined.includes(field));
    // A later one of those to be asked, one that may wait, one that was given or refused: what people ask too early or again.
    const wrong = [open(required).filter((field) => field !== right)[0], open(later)[0], declined[0], given.at(-1), enter];
    const options = fields.filter((field) => field === right || wrong.includes(field));
    const overlooked = (option: string): Told => {
      if (option === enter) return { code: "required-left", facts: { count: told.status === "ask" ? told.left.required : 0 } };
      if (declined.includes(option as AskedField)) return { code: "asked-in-vain" };
      if (given.includes(option as AskedField)) return { code: "given-already" };
      if (later.includes(option as AskedField)) return { code: "may-wait" };
      return { code: right === "account" ? "heard-first" : "comes-later" };
    };
    const rules = asked ? ([told.rule] as const) : (["complaint.registration.later", "complaint.registration.not-given"] as const);
    return settledKey(item, rules, [...options, enter], right, overlooked);
  },
};

/** What was said to the client at the end of a registration, and what was promised. */
export interface AcknowledgementFacts {
  readonly said: readonly string[];
  readonly amount: number;
  readonly counting: (typeof promiseCountings)[number];
}
/** The elements by the words that the library's codes end with. */
const elementOf = (code: string): string => {
  const name = code.replace("acknowledgement.", "");
  return name.startsWith("reply-") ? "reply" : name;
};
const elements = ["thanks", "registered", "passed-on", "reply"] as const;
const nothing = "nothing";

/** Which of the things to be said at registration is missing (C32). */
export const acknowledgementGenerator: Generator<AcknowledgementFacts> = {
  ...{ name: "acknowledgement", answers: "options", outcomes: [...elements, nothing], seconds: 25, facility: 0.7 },
  draw(chance) {
    const missing = chance.pick([...elements, nothing]);
    const said = elements.filter((element) => element !== missing);
    const facts = { said, amount: chance.whole(2, 5), counting: chance.pick(promiseCountings) };
    const clues = said.map((element) => (element === "reply" ? `reply-${facts.counting}` : element));
    return { facts, say: { trade: chance.pick(trades), form: chance.pick(["phone", "letter"]), clues, count: facts.amount } };
  },
  key(item, { said, amount, counting }) {
    const told = acknowledgement({ promise: { amount, unit: "working-days", counting } });
    if (told.status === "refused") throw new ItemMistake(item, "facts", `refused as ${told.code}`);
    const due = told.says.map(({ code }) => elementOf(code));
    const missing = due.filter((element) => !said.includes(element));
    if (missing.length > 1) throw new ItemMistake(item, "facts", "more than one is missing");
    return settledKey(item, [told.rule], [...due, nothing], missing[0] ?? nothing, (option) => ({
      code: option === nothing ? "one-missing" : "said-already",
    }));
  },
};
