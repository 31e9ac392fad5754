import { byText, Smallest } from "./smallest.ts";
import type { RowRefusal, Unreadable } from "./unreadable-shape.ts";

const order = (a: RowRefusal, b: RowRefusal) =>
  byText(a.file ?? "", b.file ?? "") ||
  a.row - b.row ||
  byText(a.column, b.column) ||
  byText(a.code, b.code) ||
  byText(a.value, b.value) ||
  byText(JSON.stringify(a.facts), JSON.stringify(b.facts));

/** Rows that could not be read: all counted, the first ones kept. @internal */
export class UnreadableRows {
  readonly #kinds = new Map<string, { readonly code: RowRefusal["code"]; readonly column: string; count: number }>();
  readonly #rows: Smallest<RowRefusal>;

  constructor(listed: number) {
    this.#rows = new Smallest(listed, order);
  }

  #count(code: RowRefusal["code"], column: string, count: number): void {
    const key = `${code} ${column}`;
    const found = this.#kinds.get(key);
    if (found) found.count += count;
    else this.#kinds.set(key, { code, column, count });
  }

  add(refusal: RowRefusal): void {
    this.#count(refusal.code, refusal.column, 1);
    this.#rows.add(refusal);
  }

  merge({ rows, kinds, listed }: Unreadable): void {
    for (const { code, column, count } of kinds) this.#count(code, column, count);
    this.#rows.merge({ count: rows, listed });
  }

  list(): Unreadable {
    const kinds = [...this.#kinds.values()].map((kind) => ({ ...kind }));
    kinds.sort((a, b) => b.count - a.count || byText(a.code, b.code) || byText(a.column, b.column));
    const { count: rows, listed } = this.#rows.list();
    return { rows, kinds, listed };
  }
}
