import type { CaseRecord } from "./case-shape.ts";
import type { OpenMeasure } from "./report-shape.ts";
import { byText, Smallest } from "./smallest.ts";

/** The measures that wait as plain JSON. */
export interface MeasuresState {
  readonly open: number;
  readonly overdue: number;
  readonly listed: readonly OpenMeasure[];
}

/** Those without a due day come last. */
const order = (a: OpenMeasure, b: OpenMeasure) =>
  byText(a.due ?? "~", b.due ?? "~") ||
  byText(a.case, b.case) ||
  byText(a.measure, b.measure) ||
  byText(a.department ?? "", b.department ?? "");

/** The measures of the improvement stage that are not verified: all counted, those due first kept. @internal */
export class OpenMeasures {
  readonly #now: number;
  readonly #today: string;
  readonly #listed: Smallest<OpenMeasure>;
  #overdue = 0;

  constructor(listed: number, now: number, today: string) {
    this.#listed = new Smallest(listed, order);
    this.#now = now;
    this.#today = today;
  }

  add({ id, measures, department: own }: CaseRecord): void {
    for (const { id: measure, due, department = own, verifiedAt } of measures ?? []) {
      if (verifiedAt !== undefined && verifiedAt <= this.#now) continue;
      // A day lasts to its end.
      const overdue = due !== undefined && due < this.#today;
      if (overdue) this.#overdue++;
      this.#listed.add({ case: id, measure, ...(due !== undefined && { due }), ...(department !== undefined && { department }), overdue });
    }
  }

  merge({ open, overdue, listed }: MeasuresState): void {
    this.#overdue += overdue;
    this.#listed.merge({ count: open, listed });
  }

  state(): MeasuresState {
    const { count: open, listed } = this.#listed.list();
    return { open, overdue: this.#overdue, listed };
  }
}
