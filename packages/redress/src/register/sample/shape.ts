import type { Calendar } from "../../calendar/index.ts";
import type { CaseEvent, Instant } from "../../complaint/index.ts";
import type { Month } from "../line-shape.ts";
import type { SampleTruths } from "./truths.ts";

/** The stages whose keeping can be set. */
export const sampleStages = ["acceptance", "first-contact", "agreement", "implementation", "verification"] as const;
export type SampleStage = (typeof sampleStages)[number];

/** How an owner makes figures look better; each a share from 0 to 1. None of it where left out. */
export interface SampleGaming {
  /** Complaints closed minutes after their registration, with no claim and no contact. */
  readonly closesWithoutContact?: number;
  /** Complaints called requests, with no reason. */
  readonly relabels?: number;
  /** Clients who are not content and are not asked. */
  readonly spares?: number;
}

export interface SampleOwner {
  /** A role or an account, such as `owner-a`. */
  readonly id: string;
  readonly department: string;
  /** How many of the cases fall to this owner beside the others; 1 where left out. */
  readonly weight?: number;
  readonly games?: SampleGaming;
}

/** What a register to be made is like. */
export interface SampleOptions {
  /** A whole number; the same one makes the same register. */
  readonly seed: number;
  readonly calendar: Calendar;
  /** The first month, `YYYY-MM`. */
  readonly from: Month;
  /** How many months, 1 to 120. */
  readonly months: number;
  /** Contacts a month, or the contacts of each month in turn. */
  readonly contacts: number | readonly number[];
  /** As of when: what would happen later has not happened. Everything has where it is left out. */
  readonly now?: Instant;
  readonly owners?: readonly SampleOwner[];
  /** Instead of the ordinary ones, from the first month on. */
  readonly truths?: Partial<SampleTruths>;
  /** Further truths from a month on. */
  readonly changes?: readonly { readonly from: Month; readonly truths: Partial<SampleTruths> }[];
}

/** The truths by which the cases of a month were drawn. */
export interface SampleMonth {
  readonly month: Month;
  readonly contacts: number;
  readonly truths: SampleTruths;
}

/** A register that never was, with what is true of it. Logs in the order of their registration. */
export interface SampleRegister {
  readonly logs: readonly (readonly CaseEvent[])[];
  readonly months: readonly SampleMonth[];
}
