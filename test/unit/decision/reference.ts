import type { Inputs, Row, TableSpec, When } from "redress/decision";

type Spec = TableSpec<Inputs, string>;
type World = Readonly<Record<string, string>>;
type Outcome = { readonly outcome: string; readonly rule: string } | { readonly problem: "gap" | "overlap" };

/** Slow and obvious: every combination of values that the given ones leave, written out. */
export function worlds(spec: Spec, given: Readonly<Record<string, string | undefined>>): World[] {
  let all: World[] = [{}];
  for (const [name, values] of Object.entries(spec.inputs)) {
    const allowed = given[name] === undefined ? values : [given[name]];
    all = all.flatMap((world) => allowed.map((value) => ({ ...world, [name]: value })));
  }
  return all.filter((world) => !(spec.exclusions ?? []).some(({ never }) => holds(never, world)));
}

const holds = (when: When<Inputs>, world: World): boolean =>
  Object.entries(when).every(([name, wanted]) => ([wanted].flat() as string[]).includes(world[name] as string));

const outranks = (spec: Spec, a: Row<Inputs, string>, b: Row<Inputs, string>): boolean =>
  (!!b.fallback && !a.fallback) ||
  (a.over ?? []).some((rule) => rule === b.rule || outranks(spec, spec.rows.find((row) => row.rule === rule) as typeof a, b));

/** What one fully known world is. */
export function judge(spec: Spec, world: World): Outcome {
  const hit = spec.rows.filter((row) => ([row.when].flat() as When<Inputs>[]).some((when) => holds(when, world)));
  const top = hit.filter((row) => !hit.some((other) => other !== row && outranks(spec, other, row)));
  const outcomes = new Set(top.map((row) => row.outcome));
  if (!outcomes.size) return { problem: "gap" };
  return outcomes.size > 1 ? { problem: "overlap" } : { outcome: [...outcomes][0] as string, rule: top[0]?.rule as string };
}

/** Outcomes and problems behind some known values. */
export function judgeAll(spec: Spec, given: Readonly<Record<string, string | undefined>>) {
  const all = worlds(spec, given).map((world) => judge(spec, world));
  const problems = new Set(all.flatMap((one) => ("problem" in one ? [one.problem] : [])));
  const outcomes = new Set(all.flatMap((one) => ("outcome" in one ? [one.outcome] : [])));
  return { worlds: all.length, problems, outcomes: spec.outcomes.filter((outcome) => outcomes.has(outcome)) };
}
