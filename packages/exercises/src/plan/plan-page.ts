/** All that a page needs to have a plan built. */
export { buildPlan, faultsOf } from "./plan-build.ts";
export { type BuildExercise, type PublicPlan, piecesOf } from "./plan-shape.ts";
export { read, weighPlan } from "./plan-weigh.ts";
