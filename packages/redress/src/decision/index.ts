/**
 * Small decision tables over finite facts: defined, decided with reasons, proved by enumeration.
 * @module
 */

export type { Table } from "./compile.ts";
export { decide } from "./decide.ts";
export type { Brief, Decided, Decision, InputName, NearMiss, Open, Overridden, Question, Reason, Refused } from "./decision.ts";
export { define, TableError } from "./define.ts";
export { type Case, type Proof, prove } from "./prove.ts";
export { type Exclusion, type Facts, type Inferred, type Inputs, type Row, type TableSpec, type When, yesNo } from "./shape.ts";
