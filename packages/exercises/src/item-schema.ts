import { apologyActs, compensationIds } from "redress/complaint";
import { type MoveId, moveIds, talkFaults, tempers } from "redress/dialogue";
import { clientTypes, endReasons } from "redress/offboarding";
import { z } from "zod";
import { type ComputedName, type TableName, tables } from "./rule-sources.ts";

/** An id. */
export const word = z.string().regex(/^[a-z][a-z0-9-]*$/, "an id is a word: lower-case letters, digits, hyphens");
const value = z.union([z.string(), z.strictObject({ inferred: z.string() })]);

const count = z.int().nonnegative();
const share = z.strictObject({ hits: count, n: count });
const score = z.strictObject({ promoters: count, passives: count, detractors: count });
const compared = (measure: string, sample: z.ZodType) => z.strictObject({ measure: z.literal(measure), before: sample, after: sample });

/** Parts that the table-graded kinds share. */
export const parts = () => {
  const money = z.strictObject({ minor: z.int(), currency: z.string() });
  const kinds = z.enum(compensationIds as [string, ...string[]]);
  const offered = z.array(z.strictObject({ kind: kinds, value: money.optional() }));
  const move = z.enum(moveIds as [MoveId, ...MoveId[]]);
  const computed: Readonly<Record<ComputedName, z.ZodType>> = {
    change: z.union([compared("share", share), compared("nps", score)]),
    remedies: z.strictObject({ loss: money, offered }),
    offer: z.strictObject({ loss: money, returns: z.literal("no").optional() }),
    apology: z.strictObject({
      ...{ act: z.enum(apologyActs), faultEvident: z.enum(["yes", "no", "unknown"]), jurisdiction: z.string().optional() },
    }),
    element: z.strictObject({ move }),
    move: z.strictObject({ temper: z.enum(tempers), seed: count, fault: z.enum(talkFaults), said: z.array(move) }),
    lint: z.strictObject({
      client: z.strictObject({ type: z.enum(clientTypes), reason: z.enum(endReasons) }),
      drop: z.array(word).optional(),
      change: z.record(word, z.record(z.string(), z.unknown())).optional(),
    }),
  };
  const supposes = z.record(z.string(), z.string()).optional();
  return {
    ...{ id: word, facts: z.record(z.string(), value), computed },
    table: z.enum(Object.keys(tables) as [TableName, ...TableName[]]),
    options: z.array(z.strictObject({ id: word, supposes, move: move.optional(), offered: offered.optional() })).min(2),
  };
};
