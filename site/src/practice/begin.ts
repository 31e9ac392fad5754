import { isPracticeGo } from "@redress/exercises/practice-go";
import { fill, type MessageFacts } from "redress/locales";
import "../elements/exercise.ts";
import { make, mark } from "../elements/dom.ts";
import { changed } from "../elements/kept.ts";
import { Outdated } from "../elements/lesson-data.ts";
import { exercises, read, storageRefused } from "../elements/store.ts";
import { pointsText } from "../feedback/marks.ts";
import type { PracticeData } from "./data.ts";
import { dayOf, dayText } from "./days.ts";
import { practiceData } from "./fetch.ts";
import { statement } from "./fragment.ts";
import { scheduled, todaysSet } from "./queue.ts";
import { weighAll } from "./weigh.ts";

const answers = () => exercises().map((exercise) => [exercise, read(exercise).answers] as const);

/** Shows today's set, a statement at a time, and what comes after it. */
export async function begin(box: HTMLElement): Promise<void> {
  const data = await practiceData(box.dataset.practice as string);
  const said = box.querySelector("[data-said]") as HTMLElement;
  const place = box.querySelector("[data-place]") as HTMLElement;
  const say = (code: keyof PracticeData["words"], facts?: MessageFacts) => fill(data.language, data.words[code], facts);
  const lang = data.language === data.locale ? "" : data.language;
  const lessonOf = (exercise: string) => data.lessons.find((lesson) => lesson.exercises[exercise]);
  const has = (exercise: string) => lessonOf(exercise) !== undefined;
  said.textContent = say("practice.loading");
  await weighAll(data);
  open();

  function open(done?: number): void {
    const set = todaysSet(answers(), new Date(), has, done);
    const left = set.today.filter(({ exercise, item }) => lessonOf(exercise)?.exercises[exercise]?.includes(item));
    const memory = storageRefused() ? say("practice.memory") : "";
    if (!left.length) {
      rest(memory);
      return;
    }
    const more = set.more ? say("practice.more", { count: set.more }) : "";
    said.textContent = [say("practice.today-set", { count: left.length }), more, memory].filter(Boolean).join(" ");
    let points = 0;
    void show(0);

    async function show(at: number): Promise<void> {
      const one = left[at] as (typeof left)[number];
      const lesson = lessonOf(one.exercise) as PracticeData["lessons"][number];
      const head = make("h2", { tabIndex: -1, lang }, say("practice.of", { number: at + 1, count: left.length }));
      const [before, after] = say("practice.from", { number: lesson.number, title: "*" }).split("*");
      const title = make("a", { href: `/${data.locale}/lessons/${lesson.slug}/`, lang: lesson.lang ?? data.locale }, lesson.title);
      const from = make("p", { className: "note", lang }, before ?? "", title, after ?? "");
      const top = make("div", { className: "head" }, head, from);
      let element: HTMLElement;
      try {
        element = await statement(lesson, one, data, { check: say("practice.check"), another: say("practice.another") });
      } catch (error) {
        const retry = make("button", { className: "btn", type: "button", lang }, say("practice.retry"));
        retry.addEventListener("click", () => (error instanceof Outdated ? location.reload() : void show(at)));
        const text = say(error instanceof Outdated ? "practice.outdated" : "practice.missing");
        place.replaceChildren(
          top,
          make("p", { className: "gap", lang, role: "alert" }, text),
          make("div", { className: "acts gap" }, retry),
        );
        return;
      }
      const acts = make("div", { className: "acts", hidden: true, lang });
      place.replaceChildren(top, element, acts);
      if (at > 0) head.focus();
      const known = new Set(read(one.exercise).answers.map(({ id }) => id));
      const heard = () => {
        const given = read(one.exercise).answers.find(({ id, item, round }) => isPracticeGo(round) && item === one.item && !known.has(id));
        if (!given) return;
        document.removeEventListener(changed, heard);
        points += given.points ?? 0;
        follow(one, at, acts);
      };
      document.addEventListener(changed, heard);
    }

    function follow({ exercise, item }: { readonly exercise: string; readonly item: string }, at: number, acts: HTMLElement): void {
      const found = scheduled(answers()).find((review) => review.exercise === exercise && review.item === item);
      const today = dayOf(new Date());
      const back =
        found &&
        make("p", { className: "note ln" }, mark("review"), say("practice.back", { day: dayText(data.language, found.due, today) }));
      const last = at + 1 === left.length;
      const next = make("button", { className: "btn", type: "button" }, say(last ? "practice.finish" : "practice.next"));
      next.addEventListener("click", () => (last ? rest("", { points, count: left.length }) : void show(at + 1)));
      acts.replaceChildren(next, back ?? "");
      acts.hidden = false;
    }
  }

  /** Nothing more today: when the next is due, and what one can do instead. */
  function rest(memory: string, did?: { readonly points: number; readonly count: number }): void {
    const today = dayOf(new Date());
    const set = todaysSet(answers(), new Date(), has);
    const due = set.more + set.today.length;
    const next = set.next === undefined ? "" : say("practice.next-day", { day: dayText(data.language, set.next, today) });
    const what = did
      ? [say("practice.done"), say("practice.done-points", { points: pointsText(did.points), count: did.count })]
      : [due ? say("practice.done") : set.known ? say("practice.nothing") : say("practice.never")];
    said.textContent = [...what, due ? say("practice.more", { count: due }) : "", next, memory].filter(Boolean).join(" ");
    const more = make("button", { className: "btn", type: "button" }, say("practice.take-more"));
    more.addEventListener("click", () => open(0));
    const links = [
      make("li", {}, make("a", { href: `/${data.locale}/course/` }, say("practice.go-course"))),
      make("li", {}, make("a", { href: `/${data.locale}/course/#map` }, say("practice.again"))),
    ];
    const head = make("h2", { tabIndex: -1 }, say("practice.instead"));
    place.replaceChildren(
      make(
        "div",
        { className: "head", lang },
        due > 0 && make("div", { className: "acts" }, more),
        head,
        make("ul", { className: "read can" }, ...links),
      ),
    );
    if (did) head.focus();
  }
}
