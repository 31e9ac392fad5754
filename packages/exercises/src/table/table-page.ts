/** All that a page needs to have a table repaired. */
export { proveRepair } from "./table-build.ts";
export { choicesOf, type TableExercise } from "./table-shape.ts";
export { read, weighTable } from "./table-weigh.ts";
