import { liveAfter } from "./story-live.ts";
import { beginning, holds, offeredAt, type StoryNode, step, wayOf } from "./story-play.ts";
import { logOf, type StoryExercise, type StoryResult, type StoryTables, storyKey } from "./story-shape.ts";
import { tablesOf } from "./story-tables.ts";
import { tellerFor } from "./story-teller.ts";

/** What a walk through all that can happen in a story came by. */
export interface StoryWalk {
  /** Situations that differ in something that still matters. */
  readonly situations: number;
  /** By check: every code that it can have. */
  readonly codes: Readonly<Record<string, ReadonlySet<string>>>;
  /** Words for decisions and the end that can be needed. */
  readonly scenes: ReadonlySet<string>;
  /** Options that can be offered, as `decision.option`. */
  readonly options: ReadonlySet<string>;
  /** Decisions with fewer than two options in some situation: there it would be stuck, or decide itself. */
  readonly stuck: readonly string[];
  readonly tables: StoryTables;
}

const walks = new WeakMap<StoryExercise, StoryWalk>();

/** Goes through every situation of a story once, and works out all that can follow. @throws ItemMistake where a rule refuses. */
export function walkStory(exercise: StoryExercise): StoryWalk {
  const known = walks.get(exercise);
  if (known) return known;
  const teller = tellerFor(exercise);
  const { decisions, endings } = teller.outline;
  const live = liveAfter(teller);
  const [scenes, options, stuck] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const levels: Map<string, StoryNode>[] = Array.from({ length: decisions.length + 1 }, () => new Map());
  const put = (node: StoryNode) => levels[node.at]?.set(storyKey(live[node.at] ?? [], node.state), node);
  put(beginning(teller));
  for (const [at, decision] of decisions.entries())
    for (const node of levels[at]?.values() ?? []) {
      if (!holds(decision.when, node.state)) throw new Error(`${decision.id} is come to where it should not be`);
      scenes.add(wayOf(decision.id, decision.ways, node.state));
      const offered = offeredAt(teller, node);
      if (offered.length < 2) stuck.add(decision.id);
      for (const { id } of offered) {
        options.add(`${decision.id}.${id}`);
        teller.tell(logOf(decision.id), { ...node.state, [decision.id]: id });
        put(step(teller, node, id).node);
      }
    }
  const ends = [...(levels[decisions.length]?.values() ?? [])];
  for (const { state } of ends) scenes.add(wayOf("end", endings, state));
  const codes = Object.fromEntries(exercise.checks.map(({ id }) => [id, codesIn(teller.worked[id])]));
  const situations = levels.reduce((sum, level) => sum + level.size, 0);
  const tables = tablesOf(teller);
  const walk = { situations, codes, scenes, options, stuck: [...stuck], tables };
  walks.set(exercise, walk);
  return walk;
}

const codesIn = (results: ReadonlyMap<string, StoryResult | undefined> | undefined) =>
  new Set([...(results?.values() ?? [])].flatMap((result) => (result ? [result.code] : [])));
