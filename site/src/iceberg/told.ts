import type { MessageFacts } from "redress/locales";
import { fewest } from "redress/metrics";
import type { WordCode } from "../words/index.ts";
import type { NotReckoned, Reckoned } from "./reckon.ts";

export type IcebergCode = Extract<WordCode, `iceberg.${string}`>;

/** With what the reckoning is told. */
export interface Telling {
  readonly language: string;
  readonly say: (code: IcebergCode, facts?: MessageFacts) => string;
  /** A sentence of the library. */
  readonly sentence: (code: string, facts: MessageFacts) => string;
}

/** A row of the table: who, about how many, between which ends. */
export interface IcebergRow {
  readonly id: "complaints" | "all" | "silent" | "left" | "claim";
  readonly name: string;
  readonly about: string;
  readonly range: string;
  readonly note?: string;
}

/** Whole clients, as readers of a language write them. */
export const clients = (language: string, value: number): string =>
  new Intl.NumberFormat(language === "en" ? "en-GB" : language, { maximumFractionDigits: 0 }).format(value);

export function rowsOf({ own, claimed }: Reckoned, { language, say }: Telling): readonly IcebergRow[] {
  const whole = (value: number) => clients(language, value);
  const between = ({ low, high }: { low: number; high: number }) => say("iceberg.between", { low: whole(low), high: whole(high) });
  const leave = own.leaving[0]?.leave;
  return [
    { id: "complaints", name: say("iceberg.row-complaints"), about: whole(own.complaints), range: "" },
    { id: "all", name: say("iceberg.row-all"), about: whole(own.dissatisfied.point), range: between(own.dissatisfied) },
    { id: "silent", name: say("iceberg.row-silent"), about: whole(own.silent.point), range: between(own.silent) },
    ...(leave
      ? [
          {
            ...{ id: "left" as const, name: say("iceberg.row-left"), note: say("iceberg.row-left-note") },
            ...{ about: whole(leave.point), range: between(leave) },
          },
        ]
      : []),
    {
      id: "claim",
      name: say("iceberg.row-claim"),
      note: say("iceberg.row-claim-note"),
      about: whole(claimed.dissatisfied.point),
      range: "",
    },
  ];
}

/** The rate with its interval, and whether too few stand behind it. */
export function lineOf({ own }: Reckoned, followed: number, { say }: Telling): string {
  if (own.rate.from !== "measured") return "";
  const percent = (share: number) => Math.round(share * 100);
  const { share, low, high, n } = own.rate;
  return [
    say("iceberg.rate", { share: percent(share), low: percent(low), high: percent(high) }),
    n < fewest && say("iceberg.few", { count: n }),
    own.leaving.length > 0 && followed < fewest && say("iceberg.few-followed", { count: followed }),
  ]
    .filter(Boolean)
    .join(" ");
}

/** Why nothing is shown, by the name of its field. */
export function problemOf({ field, code, value, atLeast }: NotReckoned, { language, say, sentence }: Telling): string {
  const name = say(`iceberg.${field}`);
  if (code === "empty") return say("iceberg.empty", { field: name });
  const facts = { field: `“${name}”`, value };
  const said = sentence(`refusal.outcome.${code}`, facts) || sentence(`refusal.metrics.${code}`, facts);
  const least = atLeast === undefined ? "" : ` ${say("iceberg.at-least", { count: clients(language, Math.ceil(atLeast)) })}`;
  return `${said.includes(name) ? "" : `${name}: `}${said}${least}`;
}
