import { type OutcomeRefusal, refuseOutcome } from "../outcome/refusal.ts";
import { checkCount, type MetricRefusal, refuse } from "../refusal.ts";
import { figureOf } from "./prints.ts";
import { type ClientRange, exactly } from "./range.ts";

/** How many people each tells: a number, a range with both ends included, or the claim. */
export type Each<Claim extends string> = number | readonly [low: number, high: number] | { readonly claim: Claim };

/** Who is told what: two events, each with its own base. */
export interface Telling {
  /** How many people each dissatisfied client tells of the problem. */
  readonly ofProblem?: Each<"figure.told-of-problem">;
  /** How many people each client tells of a solved problem, and how many clients had it solved. */
  readonly ofSolution?: { readonly each: Each<"figure.told-of-solution">; readonly solved: number };
}

/** How many people hear of it. */
export interface Told {
  readonly each: readonly [low: number, high: number];
  readonly clients: ClientRange;
  /** People, if the clients are as many as the rate gives as it stands. */
  readonly atPoint: readonly [low: number, high: number];
  /** People, from the lower end of both to the upper end of both. */
  readonly people: readonly [low: number, high: number];
}

/** Nobody tells more people than there are. */
const mostEach = 1e10;

/** Why it cannot be said how many hear of it. */
export type TellingRefusal =
  | OutcomeRefusal<"not-a-range" | "not-that-claim" | "too-large">
  | MetricRefusal<"not-a-count" | "more-hits-than-cases">;

function eachOf(each: Each<string>, claim: "figure.told-of-problem" | "figure.told-of-solution", field: string) {
  if (typeof each === "object" && "claim" in each && each.claim !== claim)
    return refuseOutcome("not-that-claim", `${field}.claim`, each.claim, [claim]);
  const given = [typeof each === "object" && "claim" in each ? figureOf(claim).value : each].flat() as number[];
  const [low = Number.NaN, high = low] = given;
  if (given.length > 2 || !(Number.isFinite(low) && Number.isFinite(high) && low >= 0 && low <= high))
    return refuseOutcome("not-a-range", field, each);
  if (high > mostEach) return refuseOutcome("too-large", field, high);
  return [low, high] as const;
}

const toldBy = (clients: ClientRange, each: readonly [number, number]): Told => ({
  each,
  clients,
  atPoint: [clients.point * each[0], clients.point * each[1]],
  people: [clients.low * each[0], clients.high * each[1]],
});

/** @internal */
export function toldOf(
  { ofProblem, ofSolution }: Telling,
  dissatisfied: ClientRange,
  complaints: number,
): { readonly ofProblem?: Told; readonly ofSolution?: Told } | TellingRefusal {
  const problem = ofProblem === undefined ? undefined : eachOf(ofProblem, "figure.told-of-problem", "told.ofProblem");
  if (problem && "code" in problem) return problem;
  const solution = ofSolution && eachOf(ofSolution.each, "figure.told-of-solution", "told.ofSolution.each");
  if (solution && "code" in solution) return solution;
  const solved = ofSolution?.solved ?? 0;
  const wrong = checkCount(solved, "told.ofSolution.solved");
  if (wrong) return wrong;
  if (solved > complaints) return refuse("more-hits-than-cases", "told.ofSolution.solved", solved);
  return {
    ...(problem && { ofProblem: toldBy(dissatisfied, problem) }),
    ...(solution && { ofSolution: toldBy(exactly(solved), solution) }),
  };
}
