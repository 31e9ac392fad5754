import { type Iceberg, type IcebergRefusal, iceberg } from "redress/metrics";
import { count } from "../tools/number.ts";
import type { IcebergField, IcebergState } from "./state.ts";

/** What the counts come to: by the own rate, and by the printed claim beside it. */
export interface Reckoned {
  readonly status: "ok";
  readonly own: Iceberg;
  readonly claimed: Iceberg;
}

/** Why there is nothing to show: the field, and the library's code; or the field is empty. */
export interface NotReckoned {
  readonly status: "refused";
  readonly field: IcebergField;
  readonly code: "empty" | IcebergRefusal["code"];
  readonly value: string;
  /** Where nobody complained: how many there are at the least. */
  readonly atLeast?: number;
}

const fieldOf: Readonly<Record<string, IcebergField>> = {
  complaints: "complaints",
  "rate.complained": "complained",
  "rate.of": "of",
  "leaving[0].left": "left",
  "leaving[0].of": "followed",
};

/** Reckons with counts as they stand in the fields. */
export function reckon(state: IcebergState): Reckoned | NotReckoned {
  const follows = state.followed.trim() !== "" || state.left.trim() !== "";
  const needed: readonly IcebergField[] = ["complaints", "of", "complained", ...(follows ? (["followed", "left"] as const) : [])];
  const empty = needed.find((field) => state[field].trim() === "");
  if (empty) return { status: "refused", field: empty, code: "empty", value: "" };
  const complaints = count(state.complaints);
  const leaving = follows ? [{ among: "silent", left: count(state.left), of: count(state.followed) } as const] : [];
  const own = iceberg(complaints, { complained: count(state.complained), of: count(state.of) }, { leaving });
  const claimed = iceberg(complaints, { claim: "figure.one-complains" });
  const refused = own.status === "ok" ? claimed : own;
  if (own.status === "ok" && claimed.status === "ok") return { status: "ok", own, claimed };
  const { code, field, ...facts } = refused as IcebergRefusal;
  const at = fieldOf[field] ?? "complaints";
  return { status: "refused", field: at, code, value: state[at], ...("atLeast" in facts && { atLeast: facts.atLeast as number }) };
}
