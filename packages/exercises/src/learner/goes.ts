/** How answers to one exercise over several goes are made one figure. */
export const goesCounted = ["first", "best", "last", "mean"] as const;
export type GoesCounted = (typeof goesCounted)[number];

/** What a trainer allows. */
export interface AttemptsPolicy {
  /** Goes at each exercise, from 1; `null`: no limit. */
  readonly goes: number | null;
}

/** More goes than this are as good as no limit. */
export const mostGoes = 10;

/** No limit: what holds until a trainer says otherwise. */
export const openPolicy: AttemptsPolicy = { goes: null };

/** Why an answer is not taken. `value` is the go it came in, `allowed` how many there are. */
export interface NoGoesLeft {
  readonly status: "refused";
  readonly code: "no-goes-left";
  readonly field: "round";
  readonly value: number;
  readonly allowed: number;
}

/**
 * Whether an answer to an item may still be given: in a go that is allowed, and to an item that was not answered in as many
 * goes already, whatever number they went by.
 *
 * @param round The go it is given in, from 1.
 * @param answered How many answers to that item there are before it.
 */
export function mayAnswer({ goes }: AttemptsPolicy, round: number, answered: number): { readonly status: "ok" } | NoGoesLeft {
  if (goes === null || (round <= goes && answered < goes)) return { status: "ok" };
  return { status: "refused", code: "no-goes-left", field: "round", value: Math.max(round, answered + 1), allowed: goes };
}

/** Goes that are left after the one a learner is at; `null` where there is no limit. */
export const goesLeft = ({ goes }: AttemptsPolicy, round: number): number | null => (goes === null ? null : Math.max(0, goes - round));

/** The points of several goes, oldest first, as one figure; undefined where there is none. */
export function pointsOver(counted: GoesCounted, points: readonly number[]): number | undefined {
  if (!points.length) return undefined;
  if (counted === "first") return points[0];
  if (counted === "last") return points.at(-1);
  if (counted === "best") return Math.max(...points);
  return points.reduce((sum, one) => sum + one, 0) / points.length;
}
