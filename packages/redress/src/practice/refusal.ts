import { show } from "../time/instant.ts";

/** Why a question to the practice room has no answer. */
export const practiceRefusals = ["not-a-list", "not-a-sign", "not-rows", "row-unreadable", "not-months"] as const;
export type PracticeRefusalCode = (typeof practiceRefusals)[number];

/** A question that has no answer: the field, and what stands there. */
export interface PracticeRefusal<C extends PracticeRefusalCode = PracticeRefusalCode> {
  readonly status: "refused";
  readonly code: C;
  readonly field: string;
  readonly value: string;
}

/** @internal */
export const refusePractice = <C extends PracticeRefusalCode>(code: C, field: string, value: unknown): PracticeRefusal<C> => ({
  ...({ status: "refused", code, field } as const),
  value: show(value),
});
