/**
 * Redress: the rules of complaint handling, with reasons.
 * @module redress
 */

export * from "./calendar/index.ts";
export * from "./complaint/index.ts";
export * from "./decision/index.ts";
export * from "./dialogue/index.ts";
export { findRule } from "./find-rule.ts";
export * from "./metrics/index.ts";
export * from "./offboarding/index.ts";
export * from "./practice/index.ts";
export * from "./register/index.ts";
export * from "./sla/index.ts";
export * from "./source/index.ts";
