import { type LeftAt, leftAt, missedIn, playStory, type StorySoFar, type StoryTeller, type ToldResult } from "@redress/exercises/story";
import { fill } from "redress/locales";
import { isTime, wallTime } from "../words/wall-time.ts";
import type { FeedbackPack } from "./pack.ts";
import type { Texts } from "./texts.ts";

/** One thing that follows from a decision, in words. */
export interface ToldConsequence {
  readonly text: string;
  /** None where it is told and not judged. */
  readonly mark?: "right" | "open" | "wrong";
  /** The way to a due time, stretch by stretch. */
  readonly trace: readonly string[];
}

/** A decision that was taken, with what followed. */
export interface ToldDecision {
  readonly scene: string;
  readonly choice: string;
  readonly consequences: readonly ToldConsequence[];
}

/** An option that is offered; a letter with its text. */
export interface ToldOffer {
  readonly id: string;
  readonly label: string;
  readonly letter?: string;
}

/** A line of the case: an entry of the log, or a time by which something was owed. */
export interface ToldLine {
  readonly at: string;
  readonly text: string;
  readonly due?: "met" | "missed";
}

type Facts = Readonly<Record<string, string | number>>;
const inWords = (language: string, facts: Facts = {}) =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, typeof value === "string" && isTime(value) ? wallTime(language, value) : value]),
  );

const markOf = ({ points }: ToldResult) => (points === undefined ? undefined : points === 1 ? "right" : points ? "open" : "wrong");

function consequence(result: ToldResult, texts: Texts, { language, sentences }: FeedbackPack): ToldConsequence {
  const { check, code, facts, trace = [] } = result;
  const mark = markOf(result);
  const line = (of: string, given: Facts) => fill(language, sentences[`trace.${of}`] ?? of, inWords(language, given));
  return {
    text: fill(language, texts[`tell.${check}.${code}`] ?? code, inWords(language, facts)),
    trace: trace.map((one) => line(one.code, one.facts)),
    ...(mark && { mark }),
  };
}

const choiceIn = (texts: Texts, language: string, decision: string, id: string, at?: string) =>
  fill(language, texts[`choice.${decision}.${id}`] ?? id, at === undefined ? {} : { at: wallTime(language, at) });

/** The decisions taken, in words. */
export const toldDecisions = ({ turns }: StorySoFar, texts: Texts, pack: FeedbackPack): readonly ToldDecision[] =>
  turns.map(({ scene, decision, option, at, results }) => ({
    scene: texts[`scene.${scene}`] ?? scene,
    choice: choiceIn(texts, pack.language, decision, option, at),
    consequences: results.map((result) => consequence(result, texts, pack)),
  }));

/** What is to be decided now, or the end. */
export function toldNow({ next, ending }: StorySoFar, texts: Texts, language: string) {
  const scene = next?.scene ?? ending ?? "";
  const offers = (next?.offers ?? []).map(({ id, at }): ToldOffer => {
    const letter = texts[`letter.${id}`];
    const label = choiceIn(texts, language, next?.decision ?? "", id, at);
    return { id, label, ...(letter !== undefined && next?.decision === "write" && { letter }) };
  });
  return { scene: texts[`scene.${scene}`] ?? scene, offers };
}

/** The case so far, by time: what was entered, and what was owed. */
export function toldLines(
  { turns }: StorySoFar,
  { language, sentences }: FeedbackPack,
  owed: (what: string) => string,
): readonly ToldLine[] {
  const say = (code: string) => sentences[code] ?? code;
  const entries = turns.flatMap((turn) => turn.entries.map(({ at, type }) => ({ at, text: say(`event.case.${type}`) })));
  const due = turns.flatMap(({ results }) =>
    results.flatMap(({ rule = "", facts, points }) => {
      const by = facts?.due;
      if (!rule.startsWith("sla.stage.") || typeof by !== "string" || !isTime(by)) return [];
      const stage = say(`stage.sla.${rule.slice("sla.stage.".length)}`);
      return [{ at: by, text: owed(stage), due: points === 1 ? ("met" as const) : ("missed" as const) }];
    }),
  );
  const all = [...entries, ...due].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return all.map(({ at, ...line }) => ({ at: wallTime(language, at), ...line }));
}

/** The account at the end. */
export interface ToldAccount {
  /** Points kept, and of how many things that came up on this way. */
  readonly kept: number;
  readonly judged: number;
  readonly missed: readonly ToldConsequence[];
  /** What was lost and given, where the story has sums. */
  readonly sums?: Facts;
  readonly left?: { readonly number: number; readonly better: readonly string[] };
}

function betterOf(teller: StoryTeller, { path }: StorySoFar, { turn, better }: LeftAt, labels: Texts): readonly string[] {
  const turns = playStory(teller, [...path.slice(0, turn), ...better].join(" "))?.turns.slice(turn) ?? [];
  return turns.map(({ decision, option }) => labels[`${decision}.${option}`] ?? option);
}

/** What was kept and what was not, and where a better way was left. */
export function toldAccount(
  teller: StoryTeller,
  played: StorySoFar,
  words: { readonly texts: Texts; readonly labels: Texts; readonly pack: FeedbackPack },
): ToldAccount {
  const left = leftAt(teller, played.path);
  const results = played.turns.flatMap((turn) => turn.results);
  const judged = results.flatMap(({ points }) => points ?? []);
  const sums = results.find(({ facts }) => facts?.lost !== undefined)?.facts;
  return {
    ...{ kept: judged.reduce<number>((sum, points) => sum + points, 0), judged: judged.length },
    missed: missedIn(played).map((result) => consequence(result, words.texts, words.pack)),
    ...(sums && { sums }),
    ...(left && { left: { number: left.turn + 1, better: betterOf(teller, played, left, words.labels) } }),
  };
}
