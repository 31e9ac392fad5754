import { logOf, type Reach, type StoryTeller } from "./story-shape.ts";

/** The ids on which something hangs. */
export const refsOf = (reach: Reach | undefined): readonly string[] =>
  reach ? [...new Set((Array.isArray(reach) ? reach : [reach]).flatMap((all) => Object.keys(all)))] : [];

const known = new WeakMap<StoryTeller, readonly (readonly string[])[]>();

/** By the number of a decision: ids of what happened before it on which something from there on still hangs. */
export function liveAfter(teller: StoryTeller): readonly (readonly string[])[] {
  const found = known.get(teller) ?? workedOut(teller);
  known.set(teller, found);
  return found;
}

function workedOut({ outline, reads }: StoryTeller): readonly (readonly string[])[] {
  const { decisions, checks, endings } = outline;
  const own = decisions.map(({ id, when, ways = [], options }) => {
    const told = [logOf(id), ...checks.flatMap((check) => (check.at === id ? [check.id] : []))];
    return [
      ...[when, ...ways.map((way) => way.when), ...options.map((option) => option.when)].flatMap(refsOf),
      ...told.flatMap((one) => reads[one] ?? []),
    ];
  });
  const made = decisions.map(({ id }) => [id, ...checks.flatMap((check) => (check.at === id ? [check.id] : []))]);
  let live = new Set(endings.flatMap(({ when }) => refsOf(when)));
  const after: (readonly string[])[] = [[...live]];
  for (let at = decisions.length - 1; at >= 0; at--) {
    live = new Set([...live, ...(own[at] as string[])].filter((id) => !(made[at] as string[]).includes(id)));
    after.unshift([...live].sort());
  }
  return after;
}
