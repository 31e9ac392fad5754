/** What somebody who installed the library might write: as a module, and the same in CommonJS. */
const body = `
const { kind, origin, importance } = classify({ dissatisfied: "yes", reporter: "client", breach: "yes", loss: "yes" });
const rule = importance?.confidence === "settled" ? importance.rule : "";
let refused;
try {
  define({ id: "broken", inputs: {}, outcomes: ["a"], rows: [] });
} catch (error) {
  refused = error instanceof TableError && error instanceof fromRoom.TableError && error.field;
}
console.log(JSON.stringify({
  kind: kind.confidence === "settled" && kind.outcome,
  origin: origin?.confidence === "settled" && origin.outcome,
  rule,
  words: en[\`rule.\${rule}\`],
  because: importance?.confidence === "settled" && importance.because.map(({ input }) => input),
  refused,
}));
`;

export const module = `
import { TableError } from "redress";
import { classify } from "redress/complaint";
import * as fromRoom from "redress/decision";
import { en } from "redress/locales/en";
const { define } = fromRoom;
${body}`;

export const commonJs = `
const { TableError } = require("redress");
const { classify } = require("redress/complaint");
const fromRoom = require("redress/decision");
const { en } = require("redress/locales/en");
const { define } = fromRoom;
${body}`;

/** What both print. */
export const printed = {
  kind: "complaint",
  origin: "external",
  rule: "complaint.importance.breach-and-loss",
  words: "High: the contract is materially broken and delay can cost the client money.",
  because: ["breach", "loss"],
  refused: "inputs",
};

/** The types, in the two kinds of modules: a fact that no table has, and a wrong value, are errors. */
export const typed = `
import { type Classification, classify, type ComplaintFacts } from "redress/complaint";
import { decide, define, yesNo } from "redress/decision";
import type { Messages } from "redress/locales";
import { en } from "redress/locales/en";
const facts: ComplaintFacts = { dissatisfied: "yes", reporter: { inferred: "colleague" } };
export const classes: Classification = classify(facts);
// @ts-expect-error
classify({ dissatisfied: "perhaps" });
// @ts-expect-error
classify({ mood: "bad" });
export const origin: "external" | "internal" | undefined =
  classes.origin?.confidence === "settled" ? classes.origin.outcome : undefined;
const table = define({ id: "t", inputs: { a: yesNo }, outcomes: ["x", "y"], rows: [{ rule: "r", when: {}, outcome: "x" }] });
const decision = decide(table, { a: "yes" });
export const outcome: "x" | "y" | undefined = decision.confidence === "settled" ? decision.outcome : undefined;
export const words: Messages<keyof typeof en> = en;
`;
