import type { CaseRecord } from "../case-shape.ts";

/** Fields of a row that hold an instant, a day, one of our codes, a number, or a text. */
export const mappingFields = {
  id: "text",
  registeredAt: "instant",
  receivedAt: "instant",
  acknowledgedAt: "instant",
  openedAt: "instant",
  acceptedAt: "instant",
  firstContactAt: "instant",
  agreedAt: "instant",
  agreedDue: "day",
  implementedAt: "instant",
  verifiedAt: "instant",
  handedOverAt: "instant",
  closedAt: "instant",
  ending: "code",
  pausedAt: "instant",
  resumedAt: "instant",
  pauseReason: "text",
  kind: "code",
  origin: "code",
  validity: "code",
  importance: "code",
  satisfied: "code",
  satisfiedAt: "instant",
  loyal: "code",
  loyalAt: "instant",
  loyaltyBasis: "code",
  owner: "text",
  department: "text",
  cause: "text",
  repeats: "number",
  relabelledFrom: "code",
  relabelReason: "text",
  measure: "text",
  measureDue: "day",
  measureVerifiedAt: "instant",
  recommends: "number",
  rating: "number",
} as const;
export type MappingField = keyof typeof mappingFields;

/** The codes that a field of codes may hold. */
export type CodeOf<F extends MappingField> = F extends "relabelledFrom"
  ? NonNullable<CaseRecord["kind"]>
  : F extends keyof CaseRecord
    ? NonNullable<CaseRecord[F]>
    : never;

/** Where an instant stands that a clock on the wall shows twice, when it is put back. Refused where nothing is said. */
export const twiceReadings = ["refuse", "earlier", "later"] as const;
export type TwiceReading = (typeof twiceReadings)[number];

/**
 * A column: its name in the head of the table, and how it is written where that differs from the mapping's own. One column may
 * fill several fields.
 */
export type MappedColumn<F extends MappingField> = {
  readonly column: string;
} & ((typeof mappingFields)[F] extends "instant" | "day"
  ? { readonly format?: string }
  : (typeof mappingFields)[F] extends "code"
    ? {
        /** The register's words for our codes; null: as if the cell were empty. Our codes themselves where it is left out. */
        readonly values?: Readonly<Record<string, CodeOf<F> | null>>;
      }
    : unknown);

/** How a register's table is to be read: plain data. */
export interface MappingSpec {
  readonly id: string;
  readonly columns: { readonly [F in MappingField]?: MappedColumn<F> } & {
    readonly id: MappedColumn<"id">;
    readonly registeredAt: MappedColumn<"registeredAt">;
  };
  /**
   * How instants are written: `iso` with an offset, `epoch-ms`, `epoch-s`, or a pattern of `YYYY MM DD HH mm ss` and what stands
   * between, read on the wall of the calendar's zone. `iso` where it is left out.
   */
  readonly instants?: string;
  /** How days are written, by a pattern; `YYYY-MM-DD` where it is left out. */
  readonly days?: string;
  readonly shownTwice?: TwiceReading;
  /** Cells that say nothing, besides blank ones. */
  readonly empty?: readonly string[];
  /** Words for yes and no; `yes` and `no` where they are left out. */
  readonly yes?: readonly string[];
  readonly no?: readonly string[];
  /** What stands before the decimals; `.` where it is left out. */
  readonly decimal?: "." | ",";
}

/** A mapping that `defineMapping` has checked and frozen. */
export interface Mapping extends MappingSpec {
  /** Told apart from an unchecked one. */
  readonly checked: true;
}
