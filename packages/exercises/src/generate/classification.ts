import { contactKind, contactKinds, fault, faults, importance, importances, origin, validities, validity } from "redress/complaint";
import { decide } from "redress/decision";
import type { ItemFacts } from "../source/by-table.ts";
import type { Chance } from "./chance.ts";
import { type Generator, trades } from "./shape.ts";
import { tableKey } from "./table-key.ts";

export const letters = ["a", "b", "c"] as const;
/** Something that went wrong; who could see it is part of its code. */
export const mishap = (chance: Chance, ...seenBy: readonly ("client" | "inside" | "both")[]): string =>
  `${chance.pick(seenBy)}-${chance.pick(letters)}`;
export const clues = (facts: ItemFacts): string[] =>
  Object.entries(facts).flatMap(([input, value]) => (typeof value === "string" ? [`${input}.${value}`] : []));
const yes = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, "yes"]));
const no = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, "no"]));

const reports: Readonly<Record<string, readonly [ItemFacts, ...("client" | "inside" | "both")[]]>> = {
  "client-says": [{ reporter: "client" }, "client", "both"],
  "client-passed-on": [{ reporter: "client", about: "company" }, "client", "both"],
  "other-department": [{ reporter: "colleague", about: "other-department" }, "inside", "both"],
  "own-work": [{ reporter: "colleague", about: "own-department" }, "inside", "both"],
  unaware: [{ clientKnows: "no" }, "inside", "both"],
  "bare-client": [{ visibleTo: { inferred: "client" } }, "client"],
  "bare-inside": [{ visibleTo: { inferred: "company" } }, "inside"],
  "bare-both": [{ visibleTo: { inferred: "both" } }, "both"],
};

/** Who reports, and who knows (E2). */
export const originGenerator: Generator<ItemFacts> = {
  ...{ name: "origin", answers: "options", outcomes: ["external", "internal", "ask"], seconds: 20, facility: 0.65 },
  draw(chance) {
    const form = chance.weighted({
      ...{ "client-says": 2, "client-passed-on": 2, "bare-client": 2 },
      ...{ "other-department": 2, "own-work": 1, unaware: 1, "bare-inside": 2, "bare-both": 5 },
    });
    const [facts, ...seenBy] = reports[form] as (typeof reports)[string];
    return { facts, say: { trade: chance.pick(trades), form, mishap: mishap(chance, ...seenBy) } };
  },
  key: (item, facts) =>
    tableKey(origin, item, facts, ["external", "internal", "ask"], {
      external: { reporter: "client" },
      internal: { reporter: "colleague" },
    }),
};

const broken = ["contract", "technology", "expectation"] as const;

/** What an inquiry has found, so far. */
function findings(chance: Chance): ItemFacts {
  const some = yes(...chance.some(broken, chance.whole(1, 2)));
  switch (chance.weighted({ company: 2, shared: 2, client: 2, nobody: 2, unestablished: 2, open: 2 })) {
    case "company":
      return { ...yes("established"), ...some, ...no("clientOrder") };
    case "shared":
      return { ...yes("established"), ...some, ...yes("clientOrder") };
    case "client":
      return { ...yes("established"), ...no(...broken), ...yes("clientOrder") };
    case "nobody":
      return { ...yes("established"), ...no(...broken, "clientOrder") };
    case "unestablished":
      return { ...no("established"), ...no(...chance.some(broken, 1)) };
    default:
      return { ...yes("established"), ...some };
  }
}

/** With whom the fault lies, by what the inquiry found. */
export const faultGenerator: Generator<ItemFacts> = {
  ...{ name: "fault", answers: "options", outcomes: [...faults, "ask"], seconds: 30, facility: 0.6 },
  draw(chance) {
    const facts = findings(chance);
    return { facts, say: { trade: chance.pick(trades), form: "inquiry", mishap: mishap(chance, "both"), clues: clues(facts) } };
  },
  key: (item, facts) =>
    tableKey(fault, item, facts, [...faults, "ask"], { company: { clientOrder: "no" }, shared: { clientOrder: "yes" } }),
};

/** Whether a complaint is justified: the fault by what was found, and then what follows from it. */
export const validityGenerator: Generator<ItemFacts> = {
  ...{ name: "validity", answers: "options", outcomes: [...validities, "ask"], seconds: 35, facility: 0.55 },
  draw(chance) {
    const found = findings(chance);
    const content = chance.weighted({ "fault-report": 5, suggestion: 1, opinion: 1 });
    const facts: ItemFacts = { ...found, content };
    const say = { trade: chance.pick(trades), form: content, mishap: mishap(chance, "both"), clues: clues(found) };
    return { facts, say };
  },
  key(item, { content = "unknown", ...found }) {
    const who = decide(fault, found as object);
    const known: ItemFacts = "outcome" in who ? { content, fault: who.outcome } : { content };
    const key = tableKey(validity, item, known, [...validities, "ask"], {
      justified: { fault: "company" },
      "partly-justified": { fault: "shared" },
    });
    return "outcome" in who ? { ...key, rules: [...key.rules, who.rule] } : key;
  },
};

const factors = ["longstanding", "regular", "churnRisk", "demandsFast"] as const;
const hindrances = ["unreachable", "noCorrection"] as const;

function pressing(chance: Chance): ItemFacts {
  const [sign, other] = chance.pick([
    ["breach", "loss"],
    ["loss", "breach"],
  ] as const);
  const factor = chance.pick(factors);
  switch (chance.weighted({ both: 2, factor: 3, neither: 1, hindered: 3, alone: 1, open: 4 })) {
    case "both":
      return { ...yes("breach", "loss"), ...(chance.happens(0.5) ? yes(chance.pick(hindrances)) : no(factor)) };
    case "factor":
      return { ...yes(sign, factor), ...no(other, ...hindrances) };
    case "neither":
      return { ...no("breach", "loss"), ...yes(factor) };
    case "hindered":
      return { ...yes(sign, factor, chance.pick(hindrances)), ...no(other) };
    case "alone":
      return { ...yes(sign), ...no(other, ...factors) };
    default:
      return chance.happens(0.5)
        ? { ...yes(sign), ...no(...factors, ...hindrances) }
        : { ...yes(sign), ...no(other, ...factors.filter((one) => one !== factor), ...hindrances) };
  }
}

/** How pressing it is: two signs, four factors, and what takes the hurry out. */
export const importanceGenerator: Generator<ItemFacts> = {
  ...{ name: "importance", answers: "options", outcomes: [...importances, "ask"], seconds: 35, facility: 0.55 },
  draw(chance) {
    const facts = pressing(chance);
    return { facts, say: { trade: chance.pick(trades), form: "weigh", mishap: mishap(chance, "both"), clues: clues(facts) } };
  },
  key: (item, facts) => tableKey(importance, item, facts, [...importances, "ask"]),
};

const wishes = ["objecting", "buying", "resolving", "suggesting", "thanking"] as const;

/** What a contact is: a complaint by its dissatisfaction, whatever else it asks for. */
export const kindGenerator: Generator<ItemFacts> = {
  ...{ name: "kind", answers: "options", outcomes: contactKinds, seconds: 20, facility: 0.7 },
  draw(chance) {
    const dissatisfied = chance.happens(0.25) ? "yes" : "no";
    const first = chance.pick(wishes);
    const said = wishes.filter((wish, at) => wish === first || (at > wishes.indexOf(first) && chance.happens(0.25)));
    const silent = Object.fromEntries(wishes.filter((wish) => !said.includes(wish)).map((wish) => [wish, { inferred: "no" }]));
    const heard = { dissatisfied, ...yes(...said) };
    const say = { trade: chance.pick(trades), form: chance.pick(["phone", "letter", "counter"]), clues: clues(heard) };
    return { facts: { ...heard, ...silent }, say };
  },
  key: (item, facts) => tableKey(contactKind, item, facts, contactKinds),
};
