import type { Kept, KeptAnswer } from "./kept.ts";
import { read } from "./store.ts";

/** What is kept of an element's exercise. In practice it is at a go of its own, named by `data-practice`, and no lesson's. */
export function keptFor(element: HTMLElement): Kept {
  const kept = read(element.getAttribute("exercise") as string);
  const { practice } = element.dataset;
  return practice ? { ...kept, round: Number(practice) } : kept;
}

/** The last answer to each item in the go the learner is at. */
export const latestIn = ({ round, answers }: Kept): ReadonlyMap<string, KeptAnswer> =>
  new Map(answers.filter((answer) => answer.round === round).map((answer) => [answer.item, answer]));
