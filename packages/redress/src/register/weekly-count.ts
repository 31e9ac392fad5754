import type { Clock } from "../sla/clock.ts";
import { clockOf } from "../sla/clock.ts";
import { warningsOf } from "../sla/measure.ts";
import type { PolicyStage } from "../sla/policy.ts";
import type { CaseClock } from "./case-clocks.ts";
import type { CaseRecord } from "./case-shape.ts";
import type { RegisterOptions } from "./options.ts";
import { byText, Smallest } from "./smallest.ts";
import type { Listed, WeeklyClock, WeeklyGroup } from "./weekly-shape.ts";

const named = (a: WeeklyClock, b: WeeklyClock) =>
  byText(a.case, b.case) || byText(a.stage, b.stage) || byText(a.item ?? "", b.item ?? "") || byText(JSON.stringify(a), JSON.stringify(b));
const soonest = (a: WeeklyClock, b: WeeklyClock) => a.due - b.due || named(a, b);
const latest = (a: WeeklyClock, b: WeeklyClock) => b.due - a.due || named(a, b);

type Group = { -readonly [K in keyof Omit<WeeklyGroup, "name">]: number };
/** @internal */
export type Groups = Readonly<Record<string, Readonly<Group>>>;

/** The lists and groups of a week, as plain JSON. */
export interface WeeklyLists {
  readonly atRisk: Listed<WeeklyClock>;
  readonly missed: Listed<WeeklyClock>;
  readonly overdue: Listed<WeeklyClock>;
  readonly owners: Groups;
  readonly departments: Groups;
}

const bump = (groups: Map<string, Group>, name: string | undefined, what: keyof Group, count = 1) => {
  const found = groups.get(name ?? "") ?? { atRisk: 0, missed: 0, overdue: 0, paused: 0 };
  found[what] += count;
  groups.set(name ?? "", found);
};

const listOf = (groups: Map<string, Group>): Groups =>
  Object.fromEntries([...groups].sort(([a], [b]) => byText(a, b)).map(([name, group]) => [name, { ...group }]));

/** Sorts the clocks of a week into those at risk, missed and overdue. @internal */
export class WeeklyClocks {
  readonly #stages: readonly PolicyStage[];
  readonly #clock: Clock;
  readonly #now: number;
  readonly #from: number;
  readonly #until: number;
  readonly #lists: { readonly [L in "atRisk" | "missed" | "overdue"]: Smallest<WeeklyClock> };
  readonly #owners = new Map<string, Group>();
  readonly #departments = new Map<string, Group>();

  constructor({ policy, calendar, now, listed }: RegisterOptions, from: number, until: number) {
    this.#stages = policy.stages;
    this.#clock = clockOf(calendar);
    this.#now = now;
    this.#from = from;
    this.#until = until;
    this.#lists = { atRisk: new Smallest(listed, soonest), missed: new Smallest(listed, latest), overdue: new Smallest(listed, soonest) };
  }

  add(record: CaseRecord, one: CaseClock): void {
    const { judged, run } = one;
    const open = !run.stop && !run.ended;
    if (judged.state === "paused") this.#group(record, "paused");
    else if (judged.state === "breached") {
      const missed = judged.due >= this.#from && judged.due <= this.#now;
      if (missed) this.#list("missed", record, one);
      if (open) this.#list("overdue", record, one);
    } else if (judged.state === "running") {
      const told = this.#clockOf(record, one);
      if (told.warned || judged.due <= this.#until) this.#list("atRisk", record, one, told);
    }
  }

  #group({ owner, department }: CaseRecord, what: keyof Group): void {
    bump(this.#owners, owner, what);
    bump(this.#departments, department, what);
  }

  #list(which: "atRisk" | "missed" | "overdue", record: CaseRecord, one: CaseClock, told = this.#clockOf(record, one)): void {
    this.#lists[which].add(told);
    this.#group(record, which);
  }

  #clockOf({ id, owner, department }: CaseRecord, { stage: place, judged, run }: CaseClock): WeeklyClock {
    const stage = this.#stages[place] as PolicyStage;
    const { due, end, stills, targetDue } = judged;
    const warnings = warningsOf(stage, this.#clock, run.start.at, due, stills);
    const now = this.#now;
    return {
      case: id,
      stage: stage.id,
      ...(run.item !== undefined && { item: run.item }),
      ...(owner !== undefined && { owner }),
      ...(department !== undefined && { department }),
      due,
      remainingMs: this.#clock.between(end, due, []),
      overdueMs: this.#clock.between(due, end, stills),
      warnings,
      warned: (warnings[0] !== undefined && now >= warnings[0]) || (targetDue !== undefined && now > targetDue),
      open: !run.stop && !run.ended,
    };
  }

  merge({ owners, departments, ...lists }: WeeklyLists): void {
    for (const which of ["atRisk", "missed", "overdue"] as const) this.#lists[which].merge(lists[which]);
    for (const [groups, more] of [[this.#owners, owners] as const, [this.#departments, departments] as const])
      for (const [name, group] of Object.entries(more))
        for (const what of ["atRisk", "missed", "overdue", "paused"] as const) bump(groups, name, what, group[what]);
  }

  state(): WeeklyLists {
    const { atRisk, missed, overdue } = this.#lists;
    const lists = { atRisk: atRisk.list(), missed: missed.list(), overdue: overdue.list() };
    return { ...lists, owners: listOf(this.#owners), departments: listOf(this.#departments) };
  }
}
