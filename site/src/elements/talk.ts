import type { DialogueExercise } from "@redress/exercises";
import type { Grade, PublicExercise } from "@redress/exercises/shape";
import { judgeTalk, playTalk, read, seedsOf, type TalkSoFar, talkHints, weighTalk } from "@redress/exercises/talk";
import { withOverlooked } from "../feedback/overlooked.ts";
import { betterTalk, toldTurns } from "../feedback/talk-told.ts";
import { make } from "./dom.ts";
import type { Part, Tools } from "./part.ts";
import { said, turn } from "./talk-log.ts";

const logOf = (row: HTMLElement) => row.querySelector("[data-log]") as HTMLElement;
const linesOf = (row: HTMLElement) => row.querySelector("[data-lines]") as HTMLElement;
const pathOf = (row: HTMLElement) => row.querySelector("input[type=hidden]") as HTMLInputElement;
const chosenIn = (row: HTMLElement) => row.querySelector<HTMLInputElement>("input[type=radio]:checked")?.value;
const endOf = (row: HTMLElement) => row.closest("form")?.querySelector<HTMLButtonElement>("[data-end]");
const exerciseOf = ({ own }: Tools) => own.exercise as DialogueExercise;
const textsOf = ({ own }: Tools) => own.texts ?? {};

/** The lines that may be said now. */
function offer(row: HTMLElement, lines: readonly string[], tools: Tools): void {
  const options = lines.map((id) => {
    const radio = make("input", { type: "radio", name: `item.${row.dataset.item}.line`, value: id });
    const text = make("span", {}, textsOf(tools)[`line.${id}`] ?? id);
    return make("label", { className: id === "pause" ? "opt ask" : "opt" }, radio, text);
  });
  linesOf(row).replaceChildren(...options);
}

/** How the talk stands, said and offered anew. */
function stand(row: HTMLElement, talk: string, tools: Tools): TalkSoFar | undefined {
  const exercise = exerciseOf(tools);
  const played = playTalk(exercise, talk);
  if (!played) return undefined;
  pathOf(row).value = talk;
  const moves = exercise.judged === "at-once" ? judgeTalk(exercise, talk)?.moves : undefined;
  const turns = toldTurns(played.turns, moves, textsOf(tools), tools.data.pack);
  const there = logOf(row).querySelectorAll(":scope > .you").length;
  // Only what is new is added, so that it alone is read out.
  if (!logOf(row).children.length || there > turns.length)
    logOf(row).replaceChildren(said("client", textsOf(tools)["reply.opening"] ?? "", tools));
  logOf(row).append(...turns.slice(there > turns.length ? 0 : there).flatMap((one) => turn(one, tools)));
  offer(row, played.lines, tools);
  return played;
}

/** The client of this go. */
const begin = (row: HTMLElement, tools: Tools) => {
  const seeds = seedsOf(exerciseOf(tools));
  logOf(row).replaceChildren();
  stand(row, String(seeds[(tools.round() - 1) % seeds.length]), tools);
};

function show(row: HTMLElement, { chosen }: Grade, tools: Tools): void {
  const exercise = exerciseOf(tools);
  const graded = judgeTalk(exercise, chosen);
  const played = playTalk(exercise, chosen);
  if (!graded || !played) return;
  const texts = textsOf(tools);
  const { locale, pack } = tools.data;
  const opening = () => said("client", texts["reply.opening"] ?? "", tools);
  const turns = toldTurns(played.turns, graded.moves, texts, pack);
  logOf(row).replaceChildren(opening(), ...turns.flatMap((one) => turn(one, tools)));
  linesOf(row).replaceChildren();
  pathOf(row).value = chosen;
  const better = betterTalk(chosen, graded);
  const path = better && playTalk(exercise, better);
  if (path) {
    const from = graded.better?.from ?? 0;
    const title = from ? tools.say("dialogue.better-from", { number: from + 1 }) : tools.say("dialogue.better");
    const lines = toldTurns(path.turns.slice(from), undefined, texts, pack);
    const list = make("ol", { className: "log" }, ...lines.flatMap((one) => turn(one, tools)));
    row.querySelector("fieldset")?.append(make("details", { className: "better" }, make("summary", { lang: locale }, title), list));
  }
  const end = endOf(row);
  if (end) end.hidden = true;
}

/** A talk with a client: a line at a time, each with what he says to it. */
export const part = (): Part => ({
  begin,
  read(row, { own }) {
    const ended = row.dataset.ended !== undefined ? "" : undefined;
    const fields: Readonly<Record<string, string | undefined>> = { "": pathOf(row).value, ".end": ended };
    const item = row.dataset.item as string;
    return read(own.shown as PublicExercise, item, (name) => fields[name.slice(item.length)]);
  },
  grade: ({ exercise }, item, option) => weighTalk(exercise as DialogueExercise, item, { option }),
  step(row, tools, by) {
    const line = chosenIn(row);
    const ending = by?.hasAttribute("data-end") ?? false;
    if (ending) {
      row.dataset.ended = "";
      return false;
    }
    if (line === undefined) return false;
    const played = stand(row, `${pathOf(row).value} ${line}`, tools);
    row.dispatchEvent(new Event("input", { bubbles: true }));
    if (!played?.lines.length) return false;
    linesOf(row).querySelector("input")?.focus();
    return true;
  },
  show,
  reset(row, tools) {
    delete row.dataset.ended;
    row.querySelector(".better")?.remove();
    const end = endOf(row);
    if (end) end.hidden = false;
    begin(row, tools);
  },
  missing(_, { say }) {
    return say("dialogue.first");
  },
  hints: (row, tools) => talkHints(exerciseOf(tools), pathOf(row).value),
  reason: withOverlooked,
});
