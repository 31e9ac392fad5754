import { DialogueError } from "../talk/error.ts";
import { isMove, talkMoves } from "../talk/moves.ts";
import { pointsOf } from "../talk/points.ts";
import { type Reaction, reactions } from "../talk/reactions.ts";
import { isWhole } from "../talk/search.ts";
import { standingOf } from "../talk/standing.ts";
import { startTalk, type TalkState, talkEnd } from "../talk/state.ts";
import { distances, explore, type Place } from "./explore.ts";
import { scenePosition, scenePositions } from "./position.ts";
import { leastLines, mostLines, type Scene, type SceneSpec, sayablesOf, sceneLines, uncheckedScene } from "./scene.ts";

/** Within how many moves every state must be led to a resolved talk, unless a scene says otherwise. */
export const repairBound = 20;

const isId = (value: unknown) => typeof value === "string" && /^[a-z0-9-]{1,64}$/.test(value);

type Fail = (field: string, problem: string) => never;

function checkLines(lines: SceneSpec["lines"], fail: Fail): void {
  if (!Array.isArray(lines) || !lines.length) throw fail("lines", "a scene needs lines");
  const ids = new Set<string>();
  for (const [at, line] of lines.entries()) {
    const { id: name, move, at: positions } = line ?? {};
    if (!isId(name)) fail(`lines[${at}].id`, "small letters, digits and hyphens");
    if (name === "pause") fail(`lines[${at}].id`, "pause is offered by itself");
    if (ids.has(name)) fail(`lines[${at}].id`, `${name} is given twice`);
    ids.add(name);
    if (!isMove(move) || move === "pause") fail(`lines[${at}].move`, "no such move, or the pause, which is offered by itself");
    if (!Array.isArray(positions) || !positions.length || !positions.every((one) => scenePositions.includes(one)))
      fail(`lines[${at}].at`, `some of ${scenePositions.join(", ")}`);
  }
}

function checkReplies(replies: SceneSpec["replies"], reached: ReadonlySet<Reaction>, fail: Fail): void {
  for (const reaction of Object.keys(replies ?? {}))
    if (!reactions.includes(reaction as Reaction)) fail(`replies.${reaction}`, "no such reaction");
  for (const reaction of reactions) {
    const ids = replies?.[reaction];
    if (reached.has(reaction) && !ids?.length) fail(`replies.${reaction}`, "the client can react so, and has nothing to say");
    if (ids?.some((id) => !isId(id))) fail(`replies.${reaction}`, "ids of replies");
  }
}

/** What is wrong with the lines offered in a state; the field names the position. */
function checkPlace(scene: Scene, { state, to }: Place, fail: Fail): void {
  const position = scenePosition(state);
  if (!position) return;
  const lines = sceneLines(scene, state);
  const field = `lines at ${position}`;
  if (lines.length < leastLines || lines.length > mostLines) fail(field, `${lines.length} are offered; four or five are wanted`);
  const helps = to.some(({ turn }) => turn.verdict === "open");
  if (!helps && talkEnd(state) !== "resolved") fail(field, `nothing helps in the state ${told(state)}`);
  if (position !== "listen" && position !== "restate") return;
  const tempting = lines.filter(({ move }) => talkMoves[move].looksKind && standingOf(state, move).standing !== "open");
  if (tempting.length < 2) fail(field, `two must look kind and be out of place; not so in the state ${told(state)}`);
}

const told = ({ emotion, understanding, done }: TalkState) =>
  `emotion ${emotion}, understanding ${understanding}, done ${done.join(", ") || "nothing"}`;

/**
 * Checks a scene and makes it ready to be played, by going through every state that it can reach.
 *
 * @throws DialogueError naming the scene and the field: an id, move, position or reaction that does not exist or is given twice;
 * a state with fewer than four or more than five lines; one in which nothing helps; one while the client is not yet heard and
 * confirmed with fewer than two lines that look kind and are out of place; one from which no path of at most `repairWithin` moves
 * leads to a resolved talk; a faultless talk so far that cannot be led on faultlessly; a reaction without a reply.
 *
 * @example
 * ```ts
 * import { DialogueError, defineScene } from "redress/dialogue";
 * const lines = [{ id: "go-on", move: "listen", at: ["listen"] }] as const;
 * let field;
 * try {
 *   defineScene({ id: "counter", client: { temper: "angry", seed: 1 }, fault: "unknown", lines, replies: {} });
 * } catch (error) {
 *   field = error instanceof DialogueError && error.field;
 * }
 * field; // "lines at listen"
 * ```
 */
export function defineScene(spec: SceneSpec): Scene {
  const fail: Fail = (field, problem) => {
    throw new DialogueError(spec?.id, field, problem);
  };
  if (!isId(spec?.id)) fail("id", "small letters, digits and hyphens");
  if (spec.repairWithin !== undefined && !(spec.repairWithin > 0)) fail("repairWithin", "a number of moves above 0");
  checkLines(spec.lines, fail);
  const scene = uncheckedScene(spec);
  const places = explore(startTalk(scene.client, scene.policy), sayablesOf(scene));
  for (const place of places.values()) checkPlace(scene, place, fail);
  const repaired = distances(places, (state) => talkEnd(state) === "resolved");
  const whole = distances(places, isWhole, (turn) => pointsOf(turn) === 2);
  const reached = new Set<Reaction>();
  const within = spec.repairWithin ?? repairBound;
  for (const [key, { state, to }] of places) {
    for (const { turn } of to) reached.add(turn.reaction);
    const far = repaired.get(key) ?? Number.POSITIVE_INFINITY;
    if (scenePosition(state) && far > within) fail(`lines at ${scenePosition(state)}`, `${far} moves to repair the state ${told(state)}`);
  }
  checkFaultless(places, whole, fail);
  checkReplies(spec.replies, reached, fail);
  return Object.freeze(scene);
}

/** From every state that a faultless talk can reach, a faultless path must lead on, so that a better path can be shown. */
function checkFaultless(places: ReadonlyMap<string, Place>, whole: ReadonlyMap<string, number>, fail: Fail): void {
  const open = [[...places.keys()][0] as string];
  const seen = new Set(open);
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const { state, to } = places.get(key) as Place;
    if (!whole.has(key) && scenePosition(state)) fail(`lines at ${scenePosition(state)}`, `no faultless path leads on from ${told(state)}`);
    for (const step of to)
      if (pointsOf(step.turn) === 2 && !seen.has(step.key)) {
        seen.add(step.key);
        open.push(step.key);
      }
  }
}
