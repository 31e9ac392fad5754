import type { Policy, PolicyStage, Term } from "redress/sla";

/** The bar of a stage in working days from the opening of the claim. */
export interface StageBar {
  readonly id: string;
  readonly stage: PolicyStage;
  readonly from: number;
  readonly to: number;
  /** Its length is agreed with the client: drawn as far as it may reach. */
  readonly open: boolean;
  /** Where it is aimed at, shorter than the limit. */
  readonly target?: number;
}

/** The bars of a policy, and what its terms leave to the stage that is agreed with the client. */
export interface StageBars {
  readonly bars: readonly StageBar[];
  /** Working days of the whole. */
  readonly total: number;
  /** Working days left for what is agreed, where all other terms are used in full. */
  readonly left: number;
}

/** An hour is drawn as this part of a day. */
const hoursOfDay = 8;

function daysOf(term: Term): number | undefined {
  if (term.unit === "at-once") return 0;
  if (term.unit === "working-hours") return term.amount / hoursOfDay;
  return term.unit === "working-days" ? term.amount : undefined;
}

/** The stage whose end starts this one, if one does. */
const before = ({ from }: PolicyStage, stages: readonly PolicyStage[]) =>
  from === "received" ? undefined : stages.find(({ until }) => until.some((end) => from.some(({ event }) => event === end.event)));

/**
 * Lays the stages of a policy out as if every term were used in full, the whole in its own: what is agreed with the client
 * gets what the others leave. @throws Error where the policy has no whole in working days, or more than it holds is taken.
 */
export function stageBars({ stages, total: whole }: Policy): StageBars {
  const total = daysOf(stages.find(({ id }) => id === whole)?.limit ?? { unit: "as-agreed" });
  if (total === undefined) throw new Error("The policy has no whole in working days");
  const chained = stages.filter((stage) => before(stage, stages));
  const open = chained.find(({ limit }) => daysOf(limit) === undefined);
  const first = open && before(open, stages);
  const after = chained.filter((stage) => stage !== open).reduce((sum, { limit }) => sum + (daysOf(limit) ?? 0), 0);
  const left = total - (first ? (daysOf(first.limit) ?? 0) : 0) - after;
  if (left < 0) throw new Error("The terms are longer than the whole");
  const ends = new Map<string, number>();
  const bars = stages.map((stage): StageBar => {
    const start = before(stage, stages);
    const from = start ? (ends.get(start.id) ?? 0) : 0;
    const days = daysOf(stage.limit);
    const to = from + (days ?? left);
    ends.set(stage.id, to);
    const target = stage.target && daysOf(stage.target);
    return { id: stage.id, stage, from, to, open: days === undefined, ...(target !== undefined && { target }) };
  });
  return { bars, total, left };
}
