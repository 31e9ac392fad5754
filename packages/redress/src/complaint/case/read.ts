import { isDay } from "../../time/day.ts";
import { readInstant, show } from "../../time/instant.ts";
import type { CaseEventType, ReadEvent } from "./event.ts";
import { caseEvents } from "./events.ts";
import type { Field, Fields } from "./fields.ts";
import { type Objection, objection } from "./refusal.ts";

type Plain = Readonly<Record<string, unknown>>;

/** A field's value, copied, or what is wrong with it. */
function readField(field: Field, value: unknown, name: string): { value: unknown } | Objection {
  const wrong = (expected: string) => objection("field-type", { field: name, value: show(value), expected });
  if (field === "days") {
    if (typeof value !== "number") return wrong("number");
    return Number.isSafeInteger(value) && value > 0 ? { value } : objection("not-positive", { field: name, value: show(value) });
  }
  if (typeof field === "object" && "rows" in field) return Array.isArray(value) ? readRows(field.rows, value, name) : wrong("array");
  if (typeof value !== "string") return wrong("text");
  if (field === "text") return objection("field-missing", { field: name });
  if (field === "day") return isDay(value) ? { value } : objection("no-such-day", { field: name, value });
  return field.includes(value) ? { value } : objection("value-unknown", { field: name, value, allowed: field.join(", ") });
}

function readRows(fields: Fields, rows: readonly unknown[], name: string): { value: unknown } | Objection {
  if (!rows.length) return objection("field-missing", { field: name });
  const value: Plain[] = [];
  for (const [at, row] of rows.entries()) {
    if (!isPlain(row)) return objection("field-type", { field: `${name}[${at}]`, value: show(row), expected: "object" });
    const read = readFields(fields, row, `${name}[${at}].`);
    if ("refused" in read) return read;
    value.push(read.value);
  }
  return { value };
}

interface Asked {
  readonly name: string;
  readonly optional: boolean;
  readonly field: Field;
}

const laid = /* @__PURE__ */ new WeakMap<Fields, readonly Asked[]>();

/** Fields as a list, laid out once: registers hold millions of events. */
function layOut(fields: Fields): readonly Asked[] {
  const known = laid.get(fields);
  if (known) return known;
  const list = Object.entries(fields).map(([key, field]) => ({ name: key.replace("?", ""), optional: key.endsWith("?"), field }));
  laid.set(fields, list);
  return list;
}

const among = (asked: readonly Asked[], name: string) => {
  for (const one of asked) if (one.name === name) return true;
  return false;
};

/** The fields of a record, copied; what it has besides them is refused, since a misspelt field would be a lost one. */
function readFields(fields: Fields, record: Plain, prefix = "", besides: readonly string[] = []): { value: Plain } | Objection {
  const copy: Record<string, unknown> = {};
  const asked = layOut(fields);
  for (const name of Object.keys(record))
    if (!among(asked, name) && !besides.includes(name)) return objection("field-unknown", { field: prefix + name });
  for (const { name, optional, field } of asked) {
    const given = Object.hasOwn(record, name) ? record[name] : undefined;
    if (given === undefined && optional) continue;
    if (given === undefined) return objection("field-missing", { field: prefix + name });
    // Most fields are texts, and a register has millions: these need no copy and no name.
    if (field === "text" && typeof given === "string" && given.trim()) {
      copy[name] = given;
      continue;
    }
    const read = readField(field, given, prefix + name);
    if ("refused" in read) return read;
    copy[name] = read.value;
  }
  return { value: copy };
}

const isPlain = (value: unknown): value is Plain => typeof value === "object" && value !== null && !Array.isArray(value);

const whole = /* @__PURE__ */ new Map<CaseEventType, Fields>();

/** The fields of an event of a type, besides its type and instant. */
function fieldsOf(type: CaseEventType): Fields {
  const fields = whole.get(type) ?? { id: "text", by: "text", ...caseEvents[type] };
  whole.set(type, fields);
  return fields;
}

/** Reads an event of untrusted shape into a checked copy, or says what is wrong with it. Never changes it. @internal */
export function readEvent(raw: unknown): ReadEvent | Objection {
  if (!isPlain(raw)) return objection("not-an-event", { value: show(raw) });
  const { at, type } = raw;
  if (type === undefined) return objection("field-missing", { field: "type" });
  if (typeof type !== "string" || !Object.hasOwn(caseEvents, type)) return objection("type-unknown", { field: "type", value: show(type) });
  if (at === undefined) return objection("field-missing", { field: "at" });
  const instant = readInstant(at);
  if (typeof instant !== "number") return objection(instant.code, { field: instant.field, value: instant.value });
  const read = readFields(fieldsOf(type as CaseEventType), raw, "", ["at", "type"]);
  return "refused" in read ? read : (Object.assign(read.value, { type, at: instant }) as unknown as ReadEvent);
}
