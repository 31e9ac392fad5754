import { caseEvents } from "redress/complaint";
import { ItemMistake } from "../item-mistake.ts";
import { refsOf } from "./story-live.ts";
import type { Reach, StoryExercise } from "./story-shape.ts";

/** What an author may have got wrong in a story: ids given twice or not there, and conditions on what comes only later. */
export function checkStory({ id: story, decisions, checks, endings, received, until }: StoryExercise): void {
  const mistake = (field: string, problem: string) => new ItemMistake(story, field, problem);
  const ids = [...decisions, ...checks].map(({ id }) => id);
  const twice = ids.find((id, at) => ids.indexOf(id) < at);
  if (twice) throw mistake(twice, "an id is given twice");
  if (received > until) throw mistake("until", "before the call has ended");
  const known = new Set<string>();
  const refer = (field: string, reach: Reach | undefined) => {
    for (const id of refsOf(reach)) if (!known.has(id)) throw mistake(field, `${id} is not known there`);
  };
  for (const { id, when, ways = [], options } of decisions) {
    refer(`${id}.when`, when);
    for (const way of ways) refer(`${id}.ways.${way.id}`, way.when);
    known.add(id);
    const names = options.map((option) => option.id);
    if (names.length < 2) throw mistake(`${id}.options`, "one option is no choice");
    if (new Set(names).size < names.length) throw mistake(`${id}.options`, "an id is given twice");
    for (const option of options) {
      refer(`${id}.${option.id}.when`, option.when);
      for (const [at, { type, when: on }] of (option.log ?? []).entries()) {
        if (!Object.hasOwn(caseEvents, type)) throw mistake(`${id}.${option.id}.log.${at}.type`, `no event ${type}`);
        refer(`${id}.${option.id}.log.${at}.when`, on);
      }
    }
    for (const check of checks) {
      if (check.at !== id) continue;
      const maps = "answers" in check ? check.answers : "asks" in check ? check.asks : "days" in check ? check.days : {};
      for (const option of Object.keys(maps)) if (!names.includes(option)) throw mistake(`${check.id}.${option}`, `no option of ${id}`);
      if (check.by === "foresee") for (const [fact, reach] of Object.entries(check.of)) refer(`${check.id}.of.${fact}`, reach);
      if (check.by === "quadrant") refer(check.id, { [check.satisfied]: [], [check.loyal]: [] });
      if (check.by === "talk") refer(`${check.id}.decisions`, Object.fromEntries(check.decisions.map((one) => [one, []])));
      if (check.by === "key") refer(`${check.id}.from`, Object.fromEntries(Object.values(check.from ?? {}).map((one) => [one, []])));
      known.add(check.id);
    }
  }
  const lost = checks.find(({ at }) => !decisions.some(({ id }) => id === at));
  if (lost) throw mistake(`${lost.id}.at`, `no decision ${lost.at}`);
  for (const { id, when } of endings) refer(`endings.${id}`, when);
}
