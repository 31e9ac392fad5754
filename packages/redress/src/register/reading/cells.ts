import { type Day, readImportance } from "../../complaint/index.ts";
import type { RowRefusal, RowRefusalCode } from "../unreadable-shape.ts";
import { codes } from "./define-mapping.ts";
import { type InstantReader, instantReader } from "./instants.ts";
import type { CodeOf, Mapping, MappingField } from "./mapping-shape.ts";
import { Pattern } from "./pattern.ts";

/** Reads one field of a row; undefined where the cell is empty, or cannot be read. @internal */
export type Field<T> = (cells: readonly string[]) => T | undefined;
const unmapped = () => undefined;
/** Whole numbers from the least to the most. @internal */
export const ranges = { repeats: [0, 1_000_000], recommends: [0, 10], rating: [1, 5] } as const;

/** Without the blanks around it, where there are any. */
const trimmed = (text: string) => {
  const [first, last] = [text.charCodeAt(0), text.charCodeAt(text.length - 1)];
  return first > 32 && first < 127 && last > 32 && last < 127 ? text : text.trim();
};

/** The fields of a table's rows by its mapping; what one cannot read is kept until the row is done. @internal */
export class Cells {
  readonly #mapping: Mapping;
  readonly #head: readonly string[];
  readonly #zone: string;
  readonly #empty: readonly string[];
  /** One reader for all columns of a format: they remember the days they have seen. */
  readonly #instants = new Map<string, InstantReader>();
  wrong: { code: RowRefusalCode; column: string; value: string; facts: RowRefusal["facts"] } | undefined;

  constructor(mapping: Mapping, head: readonly string[], zone: string) {
    this.#mapping = mapping;
    this.#head = head;
    this.#zone = zone;
    this.#empty = mapping.empty ?? [];
  }

  #fail(code: RowRefusalCode, column: string, value: string, facts: RowRefusal["facts"] = {}): undefined {
    this.wrong ??= { code, column, value, facts };
    return undefined;
  }

  #field<T>(field: MappingField, read: (text: string, column: string) => T | undefined): Field<T> {
    const column = this.#mapping.columns[field]?.column;
    if (column === undefined) return unmapped;
    const at = this.#head.indexOf(column);
    const empty = this.#empty;
    return (cells) => {
      const cell = cells[at] as string;
      if (cell === "") return undefined;
      const text = trimmed(cell);
      // A few words are compared faster than looked up, here and below: a register has millions of cells.
      return text === "" || (empty.length && empty.includes(text)) ? undefined : read(text, column);
    };
  }

  text(field: MappingField): Field<string> {
    return this.#field(field, (text) => text);
  }

  instant(field: MappingField): Field<number> {
    const { columns, instants = "iso", shownTwice = "refuse" } = this.#mapping;
    const format = (columns[field] as { format?: string } | undefined)?.format ?? instants;
    const read = this.#instants.get(format) ?? instantReader(format, this.#zone, shownTwice);
    this.#instants.set(format, read);
    return this.#field(field, (text, column) => {
      const at = read(text);
      return typeof at === "number" ? at : this.#fail(at, column, text, { format });
    });
  }

  day(field: MappingField): Field<Day> {
    const { columns, days = "YYYY-MM-DD" } = this.#mapping;
    const format = (columns[field] as { format?: string } | undefined)?.format ?? days;
    const pattern = new Pattern(format);
    // A register has few days, each many times.
    const known = new Map<string, Day>();
    return this.#field(field, (text, column) => {
      const found = known.get(text);
      if (found !== undefined) return found;
      const read = pattern.read(text);
      if (typeof read === "string") return this.#fail("day-unreadable", column, text, { format });
      const day = new Date(read.date).toISOString().slice(0, 10);
      known.set(text, day);
      return day;
    });
  }

  code<F extends keyof typeof codes>(field: F): Field<CodeOf<F>> {
    const known = [...this.#words(field)];
    const words = known.map(([word]) => word);
    const allowed = words.join(", ");
    return this.#field(field, (text, column) => {
      const at = words.indexOf(text);
      if (at >= 0) return known[at]?.[1] ?? undefined;
      if (field === "importance" && !this.#mapping.columns.importance?.values) {
        const read = readImportance(text);
        if (read.status === "read") return read.importance as CodeOf<F>;
      }
      return this.#fail("value-unknown", column, text, { allowed });
    });
  }

  #words<F extends keyof typeof codes>(field: F): ReadonlyMap<string, CodeOf<F> | null> {
    const { columns, yes = ["yes"], no = ["no"] } = this.#mapping;
    const { values } = (columns[field] ?? {}) as { values?: Record<string, CodeOf<F> | null> };
    if (values) return new Map(Object.entries(values));
    if (field !== "satisfied" && field !== "loyal") return new Map(codes[field].map((code) => [code, code as CodeOf<F>]));
    const of = (words: readonly string[], code: "yes" | "no") => words.map((word) => [word, code as CodeOf<F>] as const);
    return new Map([...of(yes, "yes"), ...of(no, "no")]);
  }

  number(field: keyof typeof ranges): Field<number> {
    const [least, most] = ranges[field];
    const { decimal = "." } = this.#mapping;
    const form = decimal === "." ? /^\d+(\.0+)?$/ : /^\d+(,0+)?$/;
    return this.#field(field, (text, column) => {
      const number = form.test(text) ? Number.parseInt(text, 10) : Number.NaN;
      return number >= least && number <= most ? number : this.#fail("number-unreadable", column, text, { least, most });
    });
  }

  /** Refuses a row for a field that was read. */
  refuse(code: RowRefusalCode, field: MappingField, value: string, facts: RowRefusal["facts"] = {}): void {
    this.#fail(code, this.#mapping.columns[field]?.column ?? field, value, facts);
  }
}
