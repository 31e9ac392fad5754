import {
  logOf,
  type Reach,
  type StoryDecision,
  type StoryEntry,
  type StoryResult,
  type StoryState,
  type StoryTeller,
  type StoryWay,
} from "./story-shape.ts";

/** Whether something holds of what happened so far. */
export function holds(reach: Reach | undefined, state: StoryState): boolean {
  if (!reach) return true;
  const sets = Array.isArray(reach) ? (reach as readonly Readonly<Record<string, readonly string[]>>[]) : [reach];
  return sets.some((all) => Object.entries(all).every(([id, values]) => values.includes(state[id] ?? "")));
}

/** The words for a decision or an end: `<id>` or `<id>.<way>`. */
export const wayOf = (id: string, ways: readonly StoryWay[] = [], state: StoryState): string => {
  const way = ways.find(({ when }) => holds(when, state));
  return way ? `${id}.${way.id}` : id;
};

/** A result under the id of its check. */
export type ToldResult = StoryResult & { readonly check: string };

/** One decision that was taken, and what followed from it. */
export interface StoryTurn {
  readonly decision: string;
  readonly scene: string;
  readonly option: string;
  /** When it was done, where the log says so. */
  readonly at?: string;
  readonly results: readonly ToldResult[];
  readonly entries: readonly StoryEntry[];
}

/** An option that is offered, with the time at which it would be done where the log would say so. */
export interface StoryOffer {
  readonly id: string;
  readonly at?: string;
}

/** A story as it stands. */
export interface StorySoFar {
  readonly path: readonly string[];
  readonly turns: readonly StoryTurn[];
  readonly state: StoryState;
  /** The decision that is due now; none at the end. */
  readonly next?: { readonly decision: string; readonly scene: string; readonly offers: readonly StoryOffer[] };
  /** The words for the end; none before. */
  readonly ending?: string;
  /** Points not kept so far. */
  readonly lost: number;
}

/** Where a walk through the story stands. */
export interface StoryNode {
  readonly state: StoryState;
  /** Number of the decision that is due, or of decisions at the end. */
  readonly at: number;
  readonly lost: number;
}

const passing = ({ outline }: StoryTeller, at: number, state: StoryState, lost: number): StoryNode => {
  const rest = outline.decisions.slice(at);
  const due = rest.findIndex(({ when }) => holds(when, state));
  const passed = due < 0 ? rest : rest.slice(0, due);
  return { state: { ...state, ...Object.fromEntries(passed.map(({ id }) => [id, ""])) }, at: at + passed.length, lost };
};

/** The beginning. */
export const beginning = (teller: StoryTeller): StoryNode => passing(teller, 0, {}, 0);

/** The options of the decision that is due. */
export const offeredAt = ({ outline }: StoryTeller, { at, state }: StoryNode): readonly { readonly id: string }[] =>
  outline.decisions[at]?.options.filter(({ when }) => holds(when, state)) ?? [];

/** What an option leads to. */
export function step(
  teller: StoryTeller,
  { at, state, lost }: StoryNode,
  option: string,
): { node: StoryNode; results: readonly ToldResult[] } {
  const { id } = teller.outline.decisions[at] as StoryDecision<{ id: string }>;
  let now: StoryState = { ...state, [id]: option };
  const results: ToldResult[] = [];
  for (const check of teller.outline.checks) {
    if (check.at !== id) continue;
    const told = teller.tell(check.id, now);
    now = { ...now, [check.id]: told?.code ?? "" };
    if (told) results.push({ check: check.id, ...told });
  }
  const missed = results.reduce((sum, { points = 1 }) => sum + 1 - points, 0);
  return { node: passing(teller, at + 1, now, lost + missed), results };
}

/** When an option is done by the log: its first entry. */
function timeOf(teller: StoryTeller, decision: string, state: StoryState, option: string) {
  const entries = teller.tell(logOf(decision), { ...state, [decision]: option })?.entries ?? [];
  const at = entries[0]?.at;
  return { entries, ...(at !== undefined && { at }) };
}

/** Plays a stored way; undefined where an option was not offered there. */
export function playStory(teller: StoryTeller, answer: string): StorySoFar | undefined {
  const { decisions, endings } = teller.outline;
  const path = answer ? answer.split(" ") : [];
  const turns: StoryTurn[] = [];
  let node = beginning(teller);
  for (const option of path) {
    const decision = decisions[node.at];
    if (!decision || !offeredAt(teller, node).some(({ id }) => id === option)) return undefined;
    const scene = wayOf(decision.id, decision.ways, node.state);
    const done = timeOf(teller, decision.id, node.state, option);
    const { node: next, results } = step(teller, node, option);
    turns.push({ decision: decision.id, scene, option, results, ...done });
    node = next;
  }
  const due = decisions[node.at];
  const { state, lost } = node;
  if (!due) return { path, turns, state, lost, ending: wayOf("end", endings, state) };
  const offers = offeredAt(teller, node).map(({ id }) => {
    const { at } = timeOf(teller, due.id, state, id);
    return { id, ...(at !== undefined && { at }) };
  });
  return { path, turns, state, lost, next: { decision: due.id, scene: wayOf(due.id, due.ways, state), offers } };
}
