import type { MetricRefusalCode } from "redress/metrics";
import { count } from "../tools/number.ts";
import type { SampleField, SampleState } from "./state.ts";

/** What the fields refuse of themselves, since they are written in per cent and in points. */
export type OwnRefusal = "empty" | "no-number" | "not-a-percentage" | "more-than-all" | "nobody-answers";

/** Why nothing is shown: the field, the code, and what stands in the field. */
export interface Refused {
  readonly status: "refused";
  readonly field: SampleField;
  readonly code: OwnRefusal | MetricRefusalCode;
  readonly value: string;
}

export const refuse = (state: SampleState, field: SampleField, code: Refused["code"]): Refused => ({
  status: "refused",
  field,
  code,
  value: state[field].trim(),
});

/** The number in a field, or that there is none; what is no number is refused. */
export function optional(state: SampleState, field: SampleField, read = count): number | undefined | Refused {
  if (state[field].trim() === "") return undefined;
  const value = read(state[field]);
  return Number.isFinite(value) ? value : refuse(state, field, read === count ? "not-a-count" : "no-number");
}

/** A refusal of the library, at the field that holds its argument. */
export const refusedBy = (
  state: SampleState,
  { code, field }: { readonly code: MetricRefusalCode; readonly field: string },
  fields: Readonly<Record<string, SampleField>>,
): Refused => refuse(state, fields[field] ?? (Object.values(fields)[0] as SampleField), code);
