import { changes, outcome, quadrants } from "redress/metrics";
import type { ItemFacts } from "../source/by-table.ts";
import { type ChangeFacts, changeKey } from "../source/change.ts";
import { type Generator, trades } from "./shape.ts";
import { tableKey } from "./table-key.ts";

const cell = { apostle: ["yes", "yes"], mercenary: ["yes", "no"], hostage: ["no", "yes"], defector: ["no", "no"] } as const;
const signs = ["a", "b", "c"] as const;

/** Where a client stands after a complaint, by two answers that are never concluded from one another (C18). */
export const quadrantGenerator: Generator<ItemFacts> = {
  ...{ name: "quadrant", answers: "options", outcomes: [...quadrants, "ask"], seconds: 25, facility: 0.65 },
  draw(chance) {
    const [satisfied, loyal] = cell[chance.pick(quadrants)];
    const half = chance.happens(0.25) ? chance.pick(["satisfied", "loyal"] as const) : undefined;
    const facts: ItemFacts = { ...(half !== "loyal" && { satisfied }), ...(half !== "satisfied" && { loyal }) };
    const clues = Object.entries(facts).map(([fact, value]) => `${fact}.${value}-${chance.pick(signs)}`);
    return { facts, say: { trade: chance.pick(trades), form: "after", clues } };
  },
  key: (item, facts) => {
    // What is said stays said: a cell supposes only what is left open.
    const open = (yesNo: readonly string[]) =>
      Object.fromEntries(
        ["satisfied", "loyal"].map((fact, at) => [fact, yesNo[at]] as const).filter(([fact]) => !Object.hasOwn(facts, fact)),
      );
    return tableKey(outcome, item, facts, [...quadrants, "ask"], Object.fromEntries(quadrants.map((id) => [id, open(cell[id])])));
  },
};

const options = changes.map((id) => ({ id }));
const change = {
  answers: "options",
  outcomes: changes,
  key: (item: string, facts: ChangeFacts) => changeKey(item, facts, options),
} as const;

/** Whether a share has changed. */
export const shareChangeGenerator: Generator<ChangeFacts> = {
  ...{ ...change, name: "change-share", seconds: 40, facility: 0.5 },
  draw(chance) {
    const few = chance.happens(0.2);
    const n = few ? chance.whole(8, 18) : chance.pick([50, 80, 100, 150, 200, 400]);
    const first = chance.whole(45, 85, 5);
    const aim = chance.pick(["rose", "fell", "neither"]);
    const by = aim === "neither" ? chance.whole(-4, 4) : chance.whole(8, 24) * (aim === "rose" ? 1 : -1);
    const hits = (percent: number) => Math.round((n * Math.min(98, Math.max(2, percent))) / 100);
    const [before, after] = [
      { hits: hits(first), n },
      { hits: hits(first + by), n },
    ];
    return {
      facts: { measure: "share", before, after },
      say: { trade: chance.pick(trades), form: "share", count: n, before: before.hits, after: after.hits },
    };
  },
};

/** Whether a score of promoters less detractors has changed. */
export const scoreChangeGenerator: Generator<ChangeFacts> = {
  ...{ ...change, name: "change-nps", seconds: 50, facility: 0.45 },
  draw(chance) {
    const n = chance.happens(0.2) ? chance.whole(8, 18) : chance.pick([100, 150, 200, 400]);
    const part = (percent: number) => Math.round((n * percent) / 100);
    const [p, d] = [chance.whole(35, 55, 5), chance.whole(10, 30, 5)];
    const aim = chance.pick(["rose", "fell", "neither"]);
    const by = aim === "neither" ? chance.whole(-2, 2) : chance.whole(7, 14) * (aim === "rose" ? 1 : -1);
    const counts = (promoters: number, detractors: number) => ({
      ...{ promoters: part(promoters), detractors: part(Math.max(0, detractors)) },
      passives: n - part(promoters) - part(Math.max(0, detractors)),
    });
    const [before, after] = [counts(p, d), counts(p + by, d - by)];
    const said = {
      before: before.promoters,
      beforeDetractors: before.detractors,
      after: after.promoters,
      afterDetractors: after.detractors,
    };
    return { facts: { measure: "nps", before, after }, say: { trade: chance.pick(trades), form: "score", count: n, ...said } };
  },
};
