import type { Catalogue } from "./catalogue.ts";
import type { Database } from "./tables.ts";

/** The time now. Passed in, so that a test says what time it is. */
export type Clock = () => Date;

/** Bytes nobody can guess. Passed in for the same reason. */
export type Random = (bytes: number) => Uint8Array;

/** What every function of the store works with. */
export interface Context {
  readonly db: Database;
  readonly clock: Clock;
  readonly random: Random;
  readonly catalogue: Catalogue;
}

/** An instant as the store keeps it: ISO, UTC, milliseconds. */
export const instant = (date: Date): string => date.toISOString();

/** The instant a number of days later. */
export const afterDays = (date: Date, days: number): string => instant(new Date(date.getTime() + days * 86_400_000));
