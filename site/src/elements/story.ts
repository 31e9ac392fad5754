import type { Grade } from "@redress/exercises/shape";
import { playStory, readStory, type StorySoFar, type StoryTeller, tellerOf, weighStory } from "@redress/exercises/story";
import { pointsText } from "../feedback/marks.ts";
import { withOverlooked } from "../feedback/overlooked.ts";
import { toldAccount, toldDecisions, toldLines, toldNow } from "../feedback/story-told.ts";
import type { ExerciseData } from "./data.ts";
import { make, mark } from "./dom.ts";
import { readText } from "./kept.ts";
import type { Part, Tools } from "./part.ts";

const at = (row: HTMLElement, name: string) => row.querySelector(`[data-${name}]`) as HTMLElement;
const pathOf = (row: HTMLElement) => row.querySelector("input[type=hidden]") as HTMLInputElement;
const chosenIn = (row: HTMLElement) => row.querySelector<HTMLInputElement>("input[type=radio]:checked")?.value;
const textsOf = ({ own }: Tools) => own.texts ?? {};

const tellers = new WeakMap<ExerciseData, StoryTeller>();
function tellerIn(own: ExerciseData): StoryTeller {
  const teller = tellers.get(own) ?? tellerOf(own.story as NonNullable<ExerciseData["story"]>);
  tellers.set(own, teller);
  return teller;
}

/** Where a way that has not ended yet is kept, so that a reload finds it. */
const half = (row: HTMLElement, { round }: Tools) => `redress.story.${row.dataset.item}.${round()}`;
function keep(row: HTMLElement, tools: Tools, path: string): void {
  try {
    if (path) localStorage.setItem(half(row, tools), path);
    else localStorage.removeItem(half(row, tools));
  } catch {
    // A browser that stores nothing: the way lasts as long as the page.
  }
}

/** The case by its log, written anew. */
function writeCase(row: HTMLElement, played: StorySoFar, { data: { pack, locale }, say }: Tools): void {
  const lines = toldLines(played, pack, (what) => say("story.owed", { what }));
  const items = lines.map(({ at: when, text, due }) =>
    make(
      "li",
      { className: due ? `due ${due}` : "" },
      make("span", { className: "when" }, when),
      make("span", {}, text, due !== undefined && make("b", { lang: locale }, ` ${say(due === "met" ? "story.met" : "story.missed")}`)),
    ),
  );
  at(row, "case").replaceChildren(...(items.length ? items : [make("li", { lang: locale }, say("story.empty"))]));
}

/** The decisions, from the one of this number on. */
function turnsFrom(played: StorySoFar, from: number, tools: Tools): HTMLLIElement[] {
  const { locale, pack } = tools.data;
  return toldDecisions(played, textsOf(tools), pack)
    .slice(from)
    .map(({ scene, choice, consequences }) => {
      const items = consequences.map(({ text, mark: name, trace }) => {
        const lines = trace.map((line) => make("li", {}, line));
        const way =
          lines.length > 0 && make("details", {}, make("summary", { lang: locale }, tools.say("story.way")), make("ul", {}, ...lines));
        return make("li", {}, name !== undefined && (mark(name) as unknown as string), text, way);
      });
      const you = make("span", { className: "who", lang: locale }, tools.say("story.you"));
      return make("li", {}, make("p", {}, scene), make("p", { className: "did" }, you, choice), make("ul", {}, ...items));
    });
}

/** How the story stands, with what can be decided now. Only what is new is added, so that it alone is read out. */
function stand(row: HTMLElement, path: string, tools: Tools): StorySoFar | undefined {
  const played = playStory(tellerIn(tools.own), path);
  if (!played) return undefined;
  pathOf(row).value = path;
  const log = at(row, "log");
  const there = log.children.length > played.turns.length ? 0 : log.children.length;
  if (!there) log.replaceChildren();
  log.append(...turnsFrom(played, there, tools));
  const { scene, offers } = toldNow(played, textsOf(tools), tools.data.pack.language);
  at(row, "now").textContent = scene;
  const options = offers.map(({ id, label, letter }) => {
    const radio = make("input", { type: "radio", name: `item.${row.dataset.item}.choice`, value: id });
    return make("label", { className: "opt" }, radio, make("span", {}, label, letter !== undefined && make("small", {}, letter)));
  });
  at(row, "offers").replaceChildren(...options);
  writeCase(row, played, tools);
  return played;
}

/** The account at the end. */
function account(row: HTMLElement, played: StorySoFar, tools: Tools): void {
  const { say, own, data } = tools;
  const teller = tellerIn(own);
  const words = { texts: textsOf(tools), labels: own.labels ?? {}, pack: data.pack };
  const { kept, judged, missed, sums, left } = toldAccount(teller, played, words);
  const line = (className: string, text: string) => make("p", { className, lang: data.locale }, text);
  const sum = sums ? ` ${say("story.sums", sums)}` : "";
  const items = missed.map(({ text, mark: name }) => make("li", {}, name !== undefined && (mark(name) as unknown as string), text));
  const better = left && make("ol", { start: left.number }, ...left.better.map((one) => make("li", {}, one)));
  at(row, "account").replaceChildren(
    make(
      "div",
      { className: "account" },
      line("head", say("story.account")),
      line("", `${say("story.kept", { kept: pointsText(kept), judged })}${sum}`),
      missed.length ? line("sub", say("story.not-kept")) : line("", say("story.none-missed")),
      make("ul", {}, ...items),
      line("sub", left ? say("story.left", { number: left.number }) : say("story.never-left")),
      better ?? "",
    ),
  );
}

function show(row: HTMLElement, { chosen }: Grade, tools: Tools): void {
  const played = stand(row, chosen, tools);
  if (!played) return;
  keep(row, tools, "");
  account(row, played, tools);
}

/** A story, decision by decision, each with what the rules make of it. */
export const part = (): Part => ({
  begin(row, tools) {
    at(row, "log").replaceChildren();
    const kept = readText(half(row, tools)) ?? "";
    if (!stand(row, kept, tools)) stand(row, "", tools);
    // Beside a phone’s options it would stand in the way.
    (row.querySelector(".case") as HTMLDetailsElement).open = matchMedia("(min-width: 44rem)").matches;
  },
  read(row, { own }) {
    const item = row.dataset.item as string;
    return readStory(tellerIn(own), item, (name) => (name === item ? pathOf(row).value : undefined));
  },
  grade: (own, item, option) => weighStory(tellerIn(own), item, { option }),
  step(row, tools) {
    const option = chosenIn(row);
    if (option === undefined) return false;
    const path = [pathOf(row).value, option].filter(Boolean).join(" ");
    const played = stand(row, path, tools);
    keep(row, tools, path);
    row.dispatchEvent(new Event("input", { bubbles: true }));
    if (!played?.next) return false;
    at(row, "now").focus();
    return true;
  },
  show,
  reset(row, tools) {
    keep(row, tools, "");
    at(row, "account").replaceChildren();
    at(row, "log").replaceChildren();
    stand(row, "", tools);
  },
  missing: (_, { say }) => say("story.first"),
  reason: withOverlooked,
});
