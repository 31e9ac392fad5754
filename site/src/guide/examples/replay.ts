import { type CaseEvent, replay } from "redress/complaint";

export function run(log: CaseEvent[]) {
  const replayed = replay(log);
  if (replayed.status === "refused") return replayed;
  const { phase, stage, corrections, pauses } = replayed.state;
  return { phase, stage, corrections: corrections.length, paused: pauses.some(({ to }) => to === undefined) };
}
