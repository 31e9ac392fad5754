import { type BuildExercise, piecesOf } from "../plan/plan-shape.ts";
import type { Hint } from "../shape.ts";

/** Hints to a plan: how much the model holds, and something that belongs in and is not there at first. */
export function planHints({ model, start }: BuildExercise): readonly Hint[] {
  const [there, right] = [piecesOf(start), [...piecesOf(model).keys()]];
  const step = right.find((piece) => !there.has(piece));
  return [{ code: "plan-size", facts: { count: right.length } }, ...(step === undefined ? [] : [{ code: "belongs-in", facts: { step } }])];
}
