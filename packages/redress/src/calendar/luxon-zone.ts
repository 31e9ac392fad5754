import { IANAZone } from "luxon";
import type { TableZone } from "./zone.ts";

/** The same zone as luxon takes it, answering from the table: identical offsets, a fraction of the time. @internal */
export class LuxonZone extends IANAZone {
  readonly #table: TableZone;

  constructor(table: TableZone) {
    super(table.name);
    this.#table = table;
  }

  /** As luxon has it of UTC, whose instants it writes with `Z`. */
  override get isUniversal(): boolean {
    return this.name.toUpperCase() === "UTC";
  }

  override offset(at: number): number {
    return Number.isFinite(at) ? this.#table.ahead(at) / 60_000 : Number.NaN;
  }
}
