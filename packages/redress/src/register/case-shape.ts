import type {
  CaseEvent,
  CaseFindingCode,
  CasePause,
  ContactKind,
  Day,
  Importance,
  LoyaltyBasis,
  Origin,
  Validity,
} from "../complaint/index.ts";

/** A measure of the improvement stage. */
export interface RecordMeasure {
  readonly id: string;
  readonly due?: Day | undefined;
  readonly department?: string | undefined;
  readonly verifiedAt?: number | undefined;
}

/** A contact that was called something else. */
export interface RecordRelabelling {
  readonly from: ContactKind;
  readonly to?: ContactKind | undefined;
  /** Whether a reason is on record. */
  readonly reason: boolean;
}

/** What an audit of a case found. */
export type RecordFinding = CaseFindingCode | "closed-at-once";

/**
 * A case as a register tells it: one row. All instants are epoch ms; what is missing has not happened, or is not known.
 * What has more than a row can hold (several corrections, reopenings, extensions) keeps its log beside it.
 */
export interface CaseRecord {
  readonly id: string;
  readonly registeredAt: number;
  /** When the complaint arrived, or the dialogue ended. */
  readonly receivedAt?: number | undefined;
  /** A person told the client that it arrived; a machine's message does not count. */
  readonly acknowledgedAt?: number | undefined;
  /** When the claim was opened. */
  readonly openedAt?: number | undefined;
  readonly acceptedAt?: number | undefined;
  /** By a person. */
  readonly firstContactAt?: number | undefined;
  readonly agreedAt?: number | undefined;
  /** Last day agreed with the client for the correction. */
  readonly agreedDue?: Day | undefined;
  readonly implementedAt?: number | undefined;
  readonly verifiedAt?: number | undefined;
  readonly handedOverAt?: number | undefined;
  /** The end of the case, in whatever way it ended. */
  readonly closedAt?: number | undefined;
  /** `closed` where it is left out. */
  readonly ending?: "closed" | "withdrawn" | "merged" | undefined;
  readonly pauses?: readonly CasePause[] | undefined;
  readonly kind?: ContactKind | undefined;
  readonly origin?: Origin | undefined;
  readonly validity?: Validity | undefined;
  readonly importance?: Importance | undefined;
  readonly satisfied?: "yes" | "no" | undefined;
  /** When the client said so; left out where it is not known. */
  readonly satisfiedAt?: number | undefined;
  readonly loyal?: "yes" | "no" | undefined;
  /** When that was recorded; left out where it is not known. */
  readonly loyalAt?: number | undefined;
  readonly loyaltyBasis?: LoyaltyBasis | undefined;
  /** A role or an account, never a person's name. */
  readonly owner?: string | undefined;
  readonly department?: string | undefined;
  readonly cause?: string | undefined;
  /** How often the client turned to us again about the same matter. */
  readonly repeats?: number | undefined;
  readonly relabelled?: readonly RecordRelabelling[] | undefined;
  readonly measures?: readonly RecordMeasure[] | undefined;
  /** Would recommend us, 0 to 10. */
  readonly recommends?: number | undefined;
  /** Rating of the handling, 1 to 5. */
  readonly rating?: number | undefined;
  /** What the audit of the log found; worked out from the row where there is no log. */
  readonly findings?: readonly RecordFinding[] | undefined;
  /** The log of which this is the short form: its clocks are measured from the log itself. */
  readonly log?: readonly CaseEvent[] | undefined;
}
