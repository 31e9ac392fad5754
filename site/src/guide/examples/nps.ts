import { npsAnswers, npsInterval } from "redress/metrics";

export function run(scores: (number | null)[]) {
  const counted = npsAnswers(scores);
  if (counted.status === "refused") return counted;
  return { excluded: counted.excluded, score: npsInterval(counted) };
}
