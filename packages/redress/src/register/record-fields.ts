import { endOfTime, startOfTime } from "../calendar/shape.ts";
import { isDay } from "../complaint/index.ts";
import type { CaseRecord } from "./case-shape.ts";
import { ranges } from "./reading/cells.ts";
import { codes } from "./reading/define-mapping.ts";
import type { RowRefusal, RowRefusalCode } from "./unreadable-shape.ts";

type Sort = "instant" | "day" | "text" | "code" | "number" | "list";
/** What each field of a case holds. */
const sorts = {
  ...{ id: "text", registeredAt: "instant", receivedAt: "instant", acknowledgedAt: "instant", openedAt: "instant" },
  ...{ acceptedAt: "instant", firstContactAt: "instant", agreedAt: "instant", agreedDue: "day", implementedAt: "instant" },
  ...{ verifiedAt: "instant", handedOverAt: "instant", closedAt: "instant", ending: "code", pauses: "list", kind: "code" },
  ...{ origin: "code", validity: "code", importance: "code", satisfied: "code", satisfiedAt: "instant", loyal: "code" },
  ...{ loyalAt: "instant", loyaltyBasis: "code", owner: "text", department: "text", cause: "text", repeats: "number" },
  ...{ relabelled: "list", measures: "list", recommends: "number", rating: "number", findings: "list", log: "list" },
} as const satisfies Readonly<Record<keyof CaseRecord, Sort>>;

/** An instant that the calendar knows. @internal */
export const isAt = (at: unknown): boolean => typeof at === "number" && at >= startOfTime && at < endOfTime;
/** @internal */
export const isCode = (field: string, value: unknown): boolean =>
  (codes as Readonly<Record<string, readonly unknown[]>>)[field]?.includes(value) ?? false;
/** @internal */
export const isNumber = (field: keyof typeof ranges, value: unknown): boolean => {
  const [least, most] = ranges[field];
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
};

type Item = Readonly<Record<string, unknown>>;
const isText = (text: unknown) => typeof text === "string";
/** What the items of the lists hold; events and findings are looked at where they are read. */
const items: Readonly<Record<string, (one: Item, registeredAt: number) => boolean>> = {
  pauses: ({ from, to, reason }, registeredAt) =>
    isAt(from) && Number(from) >= registeredAt && isText(reason) && (to === undefined || (isAt(to) && Number(to) >= Number(from))),
  relabelled: ({ from, to }) => isCode("kind", from) && (to === undefined || isCode("kind", to)),
  measures: ({ id, due, department, verifiedAt }) =>
    isText(id) &&
    (due === undefined || isDay(due)) &&
    (department === undefined || isText(department)) &&
    (verifiedAt === undefined || isAt(verifiedAt)),
};

/** Whether the items of a list are what the field holds. @internal */
export const isList = (field: string, list: unknown, registeredAt: number): boolean => {
  const holds = items[field];
  return (
    Array.isArray(list) && (!holds || list.every((one) => typeof one === "object" && one !== null && holds(one as Item, registeredAt)))
  );
};

function holds(field: string, sort: Sort, value: unknown, registeredAt: number): boolean {
  if (sort === "instant") return isAt(value);
  if (sort === "day") return isDay(value);
  if (sort === "code") return isCode(field, value);
  if (sort === "number") return isNumber(field as keyof typeof ranges, value);
  return sort === "text" ? isText(value) : isList(field, value, registeredAt);
}

type Wrong = readonly [code: RowRefusalCode, facts: RowRefusal["facts"]];

function wrongIn(field: string, sort: Sort, value: unknown): Wrong {
  if (sort === "instant") return Number.isFinite(value) ? ["outside-calendar", {}] : ["instant-unreadable", { format: "epoch-ms" }];
  if (sort === "day") return ["day-unreadable", { format: "YYYY-MM-DD" }];
  if (sort === "number") {
    const [least, most] = ranges[field as keyof typeof ranges];
    return ["number-unreadable", { least, most }];
  }
  if (field === "pauses") return ["pause-unreadable", {}];
  const allowed = sort === "code" ? codes[field as keyof typeof codes].join(", ") : sort;
  return ["value-unknown", { allowed }];
}

/** The first field of a case that does not hold what it should, with what is wrong. @internal */
export function wrongField(record: CaseRecord): { readonly field: string; readonly wrong: Wrong } | undefined {
  if (typeof record.id !== "string" || !record.id) return { field: "id", wrong: ["required", {}] };
  if (record.registeredAt === undefined) return { field: "registeredAt", wrong: ["required", {}] };
  for (const [field, sort] of Object.entries(sorts)) {
    const value = record[field as keyof CaseRecord];
    if (value !== undefined && !holds(field, sort, value, record.registeredAt)) return { field, wrong: wrongIn(field, sort, value) };
  }
  return undefined;
}
