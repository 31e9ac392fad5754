import { channelIds, contactKinds } from "redress/complaint";
import { checkVerdicts, gamingChecks } from "redress/register";
import { z } from "zod";
import { type OwnFacts, type TableName, tables } from "./rule-sources.ts";

/** An id. */
export const word = z.string().regex(/^[a-z][a-z0-9-]*$/, "an id is a word: lower-case letters, digits, hyphens");
const value = z.union([z.string(), z.strictObject({ inferred: z.string() })]);

const count = z.int().nonnegative();
const share = z.strictObject({ hits: count, n: count });
const score = z.strictObject({ promoters: count, passives: count, detractors: count });
const compared = (measure: string, sample: z.ZodType) => z.strictObject({ measure: z.literal(measure), before: sample, after: sample });

/** Parts that the table-graded kinds share. */
export const parts = () => ({
  id: word,
  table: z.enum(Object.keys(tables) as [TableName, ...TableName[]]),
  options: z.array(z.strictObject({ id: word, supposes: z.record(z.string(), z.string()).optional() })).min(2),
  facts: z.record(z.string(), value),
});

const answer = z.enum(["yes", "no"]);
const check = z.strictObject({
  ...{ code: z.enum(gamingChecks), verdict: z.enum(checkVerdicts), rule: z.string() },
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** Facts of the rules that are no tables. */
export const ownFacts = (): Readonly<Record<keyof OwnFacts, z.ZodType>> => ({
  change: z.union([compared("share", share), compared("nps", score)]),
  figure: z.strictObject({ figure: z.string() }),
  next: z.strictObject({ satisfied: answer, loyal: answer }),
  report: z.strictObject({ line: z.strictObject({ hits: count, n: count, before: share }).optional(), check: check.optional() }),
  moment: z.strictObject({ channel: z.enum(channelIds as [string, ...string[]]) }),
  relabel: z.strictObject({
    ...{ from: z.enum(contactKinds), to: z.enum(contactKinds) },
    ...{ reason: z.string().optional(), dissatisfied: z.enum(["yes", "no", "unknown"]).optional() },
  }),
});
