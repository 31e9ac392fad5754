import type { Grade } from "@redress/exercises";
import { fill, type MessageFacts } from "redress/locales";
import { pointsText, statementMark } from "../feedback/marks.ts";
import type { LessonData } from "./data.ts";
import { make, mark } from "./dom.ts";
import { dataOf, grade, reasonOf } from "./grade.ts";
import { judge, radios, unjudge } from "./judge.ts";
import { changed, type KeptAnswer } from "./kept.ts";
import { send } from "./outbox.ts";
import { restore } from "./restore.ts";
import { add, nextRound, read } from "./store.ts";
import { postUnaided } from "./unaided.ts";
import { uuid } from "./uuid.ts";
import { whereabouts } from "./whereabouts.ts";

/** Grades a form's statements one by one, and keeps the answers. */
class RedressExercise extends HTMLElement {
  readonly #form = this.querySelector("form") as HTMLFormElement;
  readonly #rows = [...this.querySelectorAll<HTMLElement>("[data-item]")];
  readonly #check = this.querySelector(".btn:not(.quiet)") as HTMLButtonElement;
  readonly #acts = this.#check.parentElement as HTMLElement;
  readonly #idle = this.#check.textContent as string;
  readonly #grades = new Map<HTMLElement, Grade>();
  #data: LessonData | undefined;
  #round = 0;
  #chosen: HTMLElement | undefined;

  connectedCallback(): void {
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#submit();
    });
    this.#form.addEventListener("change", ({ target }) =>
      this.#choose((target as Element).closest<HTMLElement>("[data-item]") ?? undefined),
    );
    this.#part("again")?.addEventListener("click", () => this.#again());
    document.addEventListener(changed, () => this.#show());
    void this.#begin();
  }

  async #begin(): Promise<void> {
    if (!(await this.#load())) {
      addEventListener("online", () => void this.#begin(), { once: true });
      return;
    }
    const chosen = this.#rows.filter((row) => !row.matches(".judged") && radios(row).some(({ checked }) => checked));
    this.#choose(chosen.at(-1));
    this.#show();
    send();
    await restore(this.#id, (this.#data as LessonData).locale);
  }

  async #load(): Promise<boolean> {
    try {
      this.#data ??= await dataOf(this.getAttribute("data") as string);
      return true;
    } catch {
      return false;
    }
  }

  get #id(): string {
    return this.getAttribute("exercise") as string;
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector(`[data-${name}]`);
  }

  #word(code: keyof LessonData["words"], facts?: MessageFacts): string {
    const { locale, words } = this.#data as LessonData;
    return fill(locale, words[code], facts);
  }

  #tell(name: string, text: string): void {
    const part = this.#part(name);
    if (part && part.textContent !== text) part.textContent = text;
  }

  /** The statement chosen last is the one to check; the button follows it, so that it is next by key and by eye. */
  #choose(row: HTMLElement | undefined): void {
    this.#chosen = row;
    if (this.#rows.length > 1) {
      const number = row ? this.#rows.indexOf(row) + 1 : 0;
      this.#check.textContent = row && this.#data ? this.#word("exercise.check", { number }) : this.#idle;
      this.#check.classList.toggle("gap", !!row);
      if (row) row.querySelector("fieldset")?.append(this.#check);
      else this.#acts.prepend(this.#check);
    }
    this.#tell("say", "");
  }

  async #submit(): Promise<void> {
    if (!(await this.#load())) return postUnaided(this.#form);
    const row = this.#chosen;
    const radio = row && radios(row).find(({ checked }) => checked);
    if (!row || !radio) {
      this.#tell("say", this.#word("exercise.choose"));
      this.#form.querySelector<HTMLElement>("input[type=radio]:enabled")?.focus();
      return;
    }
    this.#choose(this.#rows.find((other) => other !== row && !this.#grades.has(other) && radios(other).some(({ checked }) => checked)));
    const answer = { id: uuid(), item: row.dataset.item as string, option: radio.value, round: this.#round };
    const { locale } = this.#data as LessonData;
    add(this.#id, { ...answer, answeredAt: new Date().toISOString(), locale, fate: "waiting" });
    row.querySelector<HTMLElement>(".fb")?.focus();
    send();
  }

  #again(): void {
    nextRound(this.#id);
    this.#form.querySelector<HTMLElement>("input[type=radio]")?.focus();
  }

  /** Brings the page in line with what is kept, whoever wrote it: this tab, another, or the server. */
  #show(): void {
    if (!this.#data) return;
    const kept = read(this.#id);
    const latest = new Map<string, KeptAnswer>();
    for (const answer of kept.answers) if (answer.round === kept.round) latest.set(answer.item, answer);
    for (const row of this.#rows) {
      const answer = latest.get(row.dataset.item as string);
      const before = this.#grades.get(row);
      if (before && before.chosen === answer?.option) continue;
      if (before) {
        unjudge(row);
        this.#grades.delete(row);
      }
      if (answer) this.#judge(row, answer.option);
    }
    this.#round = kept.round;
    this.#score();
    const where = whereabouts(this.#data, this.#grades.size > 0);
    if (where !== undefined) this.#tell("sync", where);
  }

  #judge(row: HTMLElement, option: string): void {
    const { pack, exercises } = this.#data as LessonData;
    const own = exercises[this.#id];
    const item = row.dataset.item as string;
    const graded = own && grade(own, item, option);
    if (own && graded?.status === "graded") {
      if (this.#chosen === row) this.#choose(undefined);
      this.#grades.set(row, graded);
      judge(row, graded, reasonOf(graded, own.whys[item], pack), pack);
    }
  }

  #score(): void {
    const total = this.#rows.length;
    const count = this.#grades.size;
    const again = this.#part("again");
    if (again) again.hidden = !count;
    this.#check.hidden = count === total;
    const line = this.querySelector<HTMLElement>(".score");
    if (!line) return;
    line.hidden = false;
    line.querySelector(".dots")?.replaceChildren(...this.#rows.map((row) => mark(this.#markOf(row))));
    const points = pointsText([...this.#grades.values()].reduce((sum, one) => sum + one.points, 0));
    const code = !count ? "exercise.none" : count < total ? "exercise.score" : "exercise.all";
    const [before, after] = this.#word(code, { points: "*", count, total }).split("*");
    this.#part("score")?.replaceChildren(before ?? "", ...(after === undefined ? [] : [make("b", {}, points), after]));
  }

  #markOf(row: HTMLElement): string {
    const graded = this.#grades.get(row);
    return graded ? statementMark(graded) : "none";
  }
}

customElements.define("redress-exercise", RedressExercise);
