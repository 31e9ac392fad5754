import type { Generated, Kysely } from "kysely";

/** Instants are ISO strings in UTC with milliseconds, so that they sort as text in every engine. */
type Instant = string;

/** A learner is a pseudonym and nothing else. */
export interface LearnerRow {
  readonly id: string;
  readonly pseudonym: string;
  readonly created_at: Instant;
}

/** By what a browser is known as a learner's: a hash, never the token. A learner may have several. */
export interface LearnerTokenRow {
  readonly hash: string;
  readonly learner: string;
  readonly created_at: Instant;
}

/** One answer to one item. Never changed, never deleted. */
export interface AttemptRow {
  /** The order of arrival. */
  readonly seq: Generated<number>;
  readonly id: string;
  readonly learner: string;
  readonly exercise: string;
  readonly item: string;
  readonly option: string;
  readonly round: number;
  /** By the client's clock. */
  readonly answered_at: Instant;
  /** By the server's clock. */
  readonly received_at: Instant;
  readonly locale: string;
  readonly points: number;
  readonly max: number;
  /** How many hints it took; they are paid from the points. */
  readonly hints: number;
  /** Fingerprints of the exercise's content and of the rules that graded it. */
  readonly content: string;
  readonly rules: string;
}

/** What a trainer allows, as it was set. Never changed, never deleted: the latest of a scope holds. */
export interface AttemptPolicyRow {
  readonly seq: Generated<number>;
  readonly scope: string;
  /** Null: no limit. */
  readonly goes: number | null;
  readonly set_at: Instant;
}

/** A one-time code by which another browser becomes a learner's too. */
export interface JoinCodeRow {
  readonly hash: string;
  readonly learner: string;
  readonly created_at: Instant;
  readonly expires_at: Instant;
  readonly used_at: Instant | null;
  readonly revoked_at: Instant | null;
}

/** A one-time link to the desk. */
export interface TrainerLinkRow {
  readonly hash: string;
  readonly created_at: Instant;
  readonly expires_at: Instant;
  readonly used_at: Instant | null;
  readonly revoked_at: Instant | null;
}

/** A trainer's open desk in one browser. */
export interface TrainerSessionRow {
  readonly hash: string;
  readonly opened_at: Instant;
  readonly expires_at: Instant;
  readonly ended_at: Instant | null;
}

export interface Tables {
  readonly learners: LearnerRow;
  readonly learner_tokens: LearnerTokenRow;
  readonly attempts: AttemptRow;
  readonly attempt_policies: AttemptPolicyRow;
  readonly join_codes: JoinCodeRow;
  readonly trainer_links: TrainerLinkRow;
  readonly trainer_sessions: TrainerSessionRow;
}

export type Database = Kysely<Tables>;
