/**
 * Figures that say how sure they are.
 * @module
 */
export { type NoInterval, type ShareInterval, wilson } from "./wilson.ts";
