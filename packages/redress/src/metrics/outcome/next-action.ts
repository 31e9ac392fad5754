import type { Quadrant } from "./quadrant.ts";

/** What to do next, by a word. */
export type OutcomeAction = "keep-and-learn" | "ask-what-draws-away" | "reopen-and-repair" | "learn-and-part-well";

/** What to do about the clients of a quadrant, and which question alone would have hidden them. */
export interface QuadrantAction {
  readonly quadrant: Quadrant;
  readonly action: OutcomeAction;
  /** The answer that looks good alone: whoever asks only for this counts them as won. */
  readonly hiddenBy?: "satisfied" | "loyal";
  /** 1 comes first. */
  readonly order: 1 | 2 | 3 | 4;
  readonly rule: `metrics.next.${Quadrant}`;
}

const actions: Readonly<Record<Quadrant, QuadrantAction>> = {
  apostle: { quadrant: "apostle", action: "keep-and-learn", order: 4, rule: "metrics.next.apostle" },
  mercenary: {
    quadrant: "mercenary",
    action: "ask-what-draws-away",
    hiddenBy: "satisfied",
    order: 2,
    rule: "metrics.next.mercenary",
  },
  hostage: { quadrant: "hostage", action: "reopen-and-repair", hiddenBy: "loyal", order: 1, rule: "metrics.next.hostage" },
  defector: { quadrant: "defector", action: "learn-and-part-well", order: 3, rule: "metrics.next.defector" },
};

/**
 * What to do next for the clients of a quadrant. The hostages and the mercenaries come first, since a single index counts
 * them as won: loyal alone hides the hostages, satisfied alone the mercenaries. The documents name no such steps; they
 * are ours, from what the documents say of these clients. Rules `metrics.next.*` (C9, C10, C11, C17, K17).
 *
 * @example
 * ```ts
 * import { nextAction } from "redress/metrics";
 * nextAction("hostage").action; // "reopen-and-repair"
 * nextAction("mercenary").hiddenBy; // "satisfied"
 * ```
 */
export const nextAction = (quadrant: Quadrant): QuadrantAction => actions[quadrant];
