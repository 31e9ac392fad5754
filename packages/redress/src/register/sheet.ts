import { contactKinds, importances, loyaltyBases, origins, validities } from "../complaint/index.ts";
import { quadrants } from "../metrics/index.ts";
import { deadlineStates, type Policy } from "../sla/index.ts";
import { Histogram } from "./histogram.ts";
import { byText } from "./smallest.ts";

/** Values of a mix, with one for what is not decided. @internal */
export const mixes = {
  kind: [...contactKinds, "undecided"],
  origin: [...origins, "undecided"],
  validity: [...validities, "undecided"],
  importance: [...importances, "undecided"],
} as const;
/** @internal */
export type Mix = keyof typeof mixes;

const answers = ["yes", "no", "missing"] as const;
/** What the checks count of closed complaints. @internal */
export const closedFindings = ["closed-without-contact", "closed-at-once", "no-claim-opened"] as const;

const plain = [
  ...["registered", "closed", "repeated", "cause-missing", "relabelled.with-reason", "relabelled.without-reason"],
  ...["satisfied", "loyal"].flatMap((of) => answers.map((answer) => `${of}.${answer}`)),
  ...loyaltyBases.flatMap((basis) => ["", ".yes", ".no"].map((answer) => `basis.${basis}${answer}`)),
  ...["outcome.unknown", ...quadrants.map((cell) => `outcome.${cell}`)],
  ...loyaltyBases.flatMap((basis) => quadrants.map((cell) => `outcome.${basis}.${cell}`)),
  ...closedFindings.map((code) => `finding.${code}`),
  ...["late.answered", "late.missing", "in-time.answered", "in-time.missing"],
  ...["nps.promoters", "nps.passives", "nps.detractors", "nps.missing", "csat.yes", "csat.no", "csat.missing"],
  ...Object.entries(mixes).flatMap(([mix, values]) => values.map((value) => `${mix}.${value}`)),
];

/** The counted lines of a policy's sheets, by place. @internal */
export class Slots {
  readonly names: readonly string[];
  readonly #places: ReadonlyMap<string, number>;
  /** Of each stage the places of its states, by `deadlineStates`; those of its target lie behind. */
  readonly stages: readonly number[];

  constructor(policy: Policy) {
    const names = [...plain];
    this.stages = policy.stages.map(({ id }) => {
      const first = names.length;
      for (const by of ["stage", "target"]) for (const state of deadlineStates) names.push(`${by}.${state}.${id}`);
      return first;
    });
    this.names = names;
    this.#places = new Map(names.map((name, at) => [name, at]));
  }

  /** The place of a line that is known to exist. */
  at(name: string): number {
    return this.#places.get(name) as number;
  }

  has(name: string): boolean {
    return this.#places.has(name);
  }
}

/** A sheet as plain JSON: only what is not nought, in order. */
export interface SheetState {
  readonly counts: Readonly<Record<string, number>>;
  readonly causes: Readonly<Record<string, number>>;
  readonly contacted: readonly (readonly [minutes: number, count: number])[];
  readonly waiting: readonly (readonly [minutes: number, count: number])[];
}

/** What is counted of one month: numbers that add up. @internal */
export class Sheet {
  readonly slots: Slots;
  readonly #counts: Float64Array;
  readonly #causes = new Map<string, number>();
  readonly contacted = new Histogram();
  readonly waiting = new Histogram();

  constructor(slots: Slots) {
    this.slots = slots;
    this.#counts = new Float64Array(slots.names.length);
  }

  bump(place: number): void {
    this.#counts[place] = (this.#counts[place] as number) + 1;
  }

  of(name: string): number {
    return this.#counts[this.slots.at(name)] as number;
  }

  cause(cause: string, count = 1): void {
    this.#causes.set(cause, (this.#causes.get(cause) ?? 0) + count);
  }

  get causes(): ReadonlyMap<string, number> {
    return this.#causes;
  }

  /** Adds the counted lines of another sheet, without causes and times. */
  add(other: Sheet): void {
    for (let at = 0; at < this.#counts.length; at++) this.#counts[at] = (this.#counts[at] as number) + (other.#counts[at] as number);
  }

  /** The counted lines less those of another sheet. */
  less(other: Sheet): Sheet {
    const left = new Sheet(this.slots);
    left.add(this);
    for (let at = 0; at < this.#counts.length; at++) left.#counts[at] = (left.#counts[at] as number) - (other.#counts[at] as number);
    return left;
  }

  merge({ counts, causes, contacted, waiting }: SheetState): void {
    for (const [name, count] of Object.entries(counts)) {
      const place = this.slots.at(name);
      this.#counts[place] = (this.#counts[place] as number) + count;
    }
    for (const [cause, count] of Object.entries(causes)) this.cause(cause, count);
    for (const [minutes, count] of contacted) this.contacted.add(minutes, count);
    for (const [minutes, count] of waiting) this.waiting.add(minutes, count);
  }

  state(): SheetState {
    const counts = this.slots.names.flatMap((name, at) => (this.#counts[at] ? [[name, this.#counts[at] as number] as const] : []));
    const causes = [...this.#causes].sort(([a], [b]) => byText(a, b));
    return {
      counts: Object.fromEntries(counts),
      causes: Object.fromEntries(causes),
      contacted: this.contacted.list(),
      waiting: this.waiting.list(),
    };
  }
}
