import { findRule } from "redress";
import { apologyActs, channelIds, compensationIds, contactKinds } from "redress/complaint";
import { type MoveId, moveIds, talkFaults, tempers } from "redress/dialogue";
import { clientTypes, endReasons } from "redress/offboarding";
import { checkVerdicts, gamingChecks } from "redress/register";
import { z } from "zod";
import { listNames } from "./belongs.ts";
import { type OwnFacts, type TableName, tables } from "./rule-sources.ts";

/** An id. */
export const word = z.string().regex(/^[a-z][a-z0-9-]*$/, "an id is a word: lower-case letters, digits, hyphens");
const value = z.union([z.string(), z.strictObject({ inferred: z.string() })]);

const count = z.int().nonnegative();
const share = z.strictObject({ hits: count, n: count });
const score = z.strictObject({ promoters: count, passives: count, detractors: count });
const compared = (measure: string, sample: z.ZodType) => z.strictObject({ measure: z.literal(measure), before: sample, after: sample });

const money = () => z.strictObject({ minor: z.int(), currency: z.string() });
const offered = () => z.array(z.strictObject({ kind: z.enum(compensationIds as [string, ...string[]]), value: money().optional() }));
const move = () => z.enum(moveIds as [MoveId, ...MoveId[]]);
const option = () =>
  z.strictObject({
    ...{ id: word, supposes: z.record(z.string(), z.string()).optional() },
    move: move().optional(),
    offered: offered().optional(),
  });

/** Parts that the table-graded kinds share. */
export const parts = () => ({
  id: word,
  table: z.enum(Object.keys(tables) as [TableName, ...TableName[]]),
  options: z.array(option()).min(2),
  facts: z.record(z.string(), value),
});

const log = z.array(z.looseObject({ type: z.string() })).min(1);
const rule = z.string().refine((id) => findRule(id) !== undefined, "no such rule");
const owner = z.strictObject({ department: z.string(), position: z.string().optional(), person: z.string() });
const holders = z.union([z.string(), z.array(z.string())]).optional();
const answer = z.enum(["yes", "no"]);
const check = z.strictObject({
  ...{ code: z.enum(gamingChecks), verdict: z.enum(checkVerdicts), rule: z.string() },
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** Facts of the rules that are no tables. */
export const ownFacts = (): Readonly<Record<keyof OwnFacts, z.ZodType>> => ({
  change: z.union([compared("share", share), compared("nps", score)]),
  belongs: z.strictObject({ list: z.enum(listNames), sign: z.string() }),
  audit: z.strictObject({ log, rule: rule.optional() }),
  actions: z.strictObject({ log }),
  owners: z.strictObject({ owners: z.array(owner), departments: z.array(z.string()).optional() }),
  raci: z.strictObject({
    row: z.strictObject({ responsible: holders, accountable: holders, supportive: holders, consulted: holders, informed: holders }),
  }),
  objective: z.strictObject({ months: z.number() }),
  figure: z.strictObject({ figure: z.string() }),
  next: z.strictObject({ satisfied: answer, loyal: answer }),
  report: z.strictObject({ line: z.strictObject({ hits: count, n: count, before: share }).optional(), check: check.optional() }),
  remedies: z.strictObject({ loss: money(), offered: offered() }),
  offer: z.strictObject({ loss: money(), returns: z.literal("no").optional() }),
  apology: z.strictObject({
    ...{ act: z.enum(apologyActs), faultEvident: z.enum(["yes", "no", "unknown"]), jurisdiction: z.string().optional() },
  }),
  element: z.strictObject({ move: move() }),
  move: z.strictObject({ temper: z.enum(tempers), seed: count, fault: z.enum(talkFaults), said: z.array(move()) }),
  lint: z.strictObject({
    client: z.strictObject({ type: z.enum(clientTypes), reason: z.enum(endReasons) }),
    drop: z.array(word).optional(),
    change: z.record(word, z.record(z.string(), z.unknown())).optional(),
  }),
  moment: z.strictObject({ channel: z.enum(channelIds as [string, ...string[]]) }),
  relabel: z.strictObject({
    ...{ from: z.enum(contactKinds), to: z.enum(contactKinds) },
    ...{ reason: z.string().optional(), dissatisfied: z.enum(["yes", "no", "unknown"]).optional() },
  }),
});
