import type { Grade, Read } from "@redress/exercises/shape";
import { fill, type Message, type MessageFacts } from "redress/locales";
import type { LessonData } from "./data.ts";
import { judge, unjudge } from "./judge.ts";
import { changed, type KeptAnswer } from "./kept.ts";
import { type Loaded, lessonData, Outdated } from "./lesson-data.ts";
import { send } from "./outbox.ts";
import type { Part, Tools } from "./part.ts";
import { restore } from "./restore.ts";
import { showScore } from "./score.ts";
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
  #part: Part | undefined;
  #tools: Tools | undefined;
  #round = 0;
  #chosen: HTMLElement | undefined;
  readonly #practice = this.hasAttribute("practice");
  #given = "";

  connectedCallback(): void {
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#submit();
    });
    this.#form.addEventListener("input", ({ target }) =>
      this.#choose((target as Element).closest<HTMLElement>("[data-item]") ?? undefined),
    );
    this.#place("again")?.addEventListener("click", () => this.#again());
    document.addEventListener(changed, () => this.#show());
    void this.#begin();
  }

  async #begin(): Promise<void> {
    if (!(await this.#load())) {
      addEventListener("online", () => void this.#begin(), { once: true });
      return;
    }
    this.#choose(this.#rows.filter((row) => !row.matches(".judged") && this.#read(row).status === "answer").at(-1));
    this.#show();
    send();
    await restore(this.#id, (this.#data as LessonData).locale);
  }

  async #load(): Promise<boolean> {
    try {
      this.#ready(await lessonData(this.getAttribute("data") as string));
      return true;
    } catch (error) {
      if (error instanceof Outdated) this.#tell("say", this.dataset.outdated as string);
      return false;
    }
  }

  #ready({ data, partOf }: Loaded): void {
    const own = data.exercises[this.#id];
    if (this.#data || !own) return;
    this.#data = data;
    this.#part = partOf(this.#id);
    const say: Tools["say"] = (code, facts) => fill(data.locale, data.words[code] as Message, facts);
    const tools: Tools = { data, own, say, tell: (text) => this.#tell("say", text) };
    this.#tools = tools;
    for (const row of this.#rows) this.#part.begin?.(row, tools);
  }

  #read(row: HTMLElement): Read {
    return this.#part && this.#tools ? this.#part.read(row, this.#tools) : { status: "none" };
  }

  get #id(): string {
    return this.getAttribute("exercise") as string;
  }

  #place(name: string): HTMLElement | null {
    return this.querySelector(`[data-${name}]`);
  }

  #word(code: keyof LessonData["words"], facts?: MessageFacts): string {
    return (this.#tools as Tools).say(code, facts);
  }

  #tell(name: string, text: string): void {
    const part = this.#place(name);
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
    const given: Read = row ? this.#read(row) : { status: "none" };
    if (!row || given.status !== "answer") {
      this.#tell("say", this.#part?.missing?.(given, this.#tools as Tools) ?? this.#word("exercise.choose"));
      this.#focus(row ?? this.#rows.find((other) => !this.#grades.has(other)));
      return;
    }
    this.#choose(this.#rows.find((other) => other !== row && !this.#grades.has(other) && this.#read(other).status === "answer"));
    const item = row.dataset.item as string;
    this.#given = uuid();
    const answer = { id: this.#given, item, option: given.option, round: this.#round, ...this.#worth(item, given.option) };
    const { locale } = this.#data as LessonData;
    add(this.#id, { ...answer, answeredAt: new Date().toISOString(), locale, fate: "waiting" });
    row.querySelector<HTMLElement>(".fb")?.focus();
    send();
  }

  #worth(item: string, option: string): Pick<KeptAnswer, "points" | "practice"> {
    const graded = this.#part?.grade((this.#tools as Tools).own, item, option);
    return { ...(graded?.status === "graded" && { points: graded.points }), ...(this.#practice && { practice: true }) };
  }

  #again(): void {
    nextRound(this.#id);
    this.#focus(this.#rows[0]);
  }

  #focus(row: HTMLElement | undefined): void {
    row?.querySelector<HTMLElement>("fieldset :is(input, button.move):enabled")?.focus();
  }

  /** Brings the page in line with what is kept, whoever wrote it: this tab, another, or the server. */
  #show(): void {
    if (!this.#data) return;
    const kept = read(this.#id);
    const latest = new Map<string, KeptAnswer>();
    // In practice only the answer just given is shown, in a lesson all of this go.
    const shown = (answer: KeptAnswer) => (this.#practice ? answer.id === this.#given : !answer.practice && answer.round === kept.round);
    for (const answer of kept.answers.filter(shown)) latest.set(answer.item, answer);
    for (const row of this.#rows) {
      const answer = latest.get(row.dataset.item as string);
      const before = this.#grades.get(row);
      if (before && before.chosen === answer?.option) continue;
      if (before) {
        unjudge(row);
        this.#part?.reset(row, this.#tools as Tools);
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
    const part = this.#part as Part;
    const { own, data } = this.#tools as Tools;
    const item = row.dataset.item as string;
    const graded = part.grade(own, item, option);
    if (graded.status === "graded") {
      if (this.#chosen === row) this.#choose(undefined);
      this.#grades.set(row, graded);
      const why = own.whys[item] ?? "";
      part.show(row, graded, this.#tools as Tools);
      judge(row, graded, part.reason?.(graded, why, data.pack, own.labels) ?? why, data.pack);
    }
  }

  #score(): void {
    const total = this.#rows.length;
    const count = this.#grades.size;
    const again = this.#place("again");
    if (again) again.hidden = !count;
    this.#check.hidden = count === total;
    const line = this.querySelector<HTMLElement>(".score");
    if (line) showScore(line, this.#rows, this.#grades, (this.#tools as Tools).say);
  }
}

customElements.define("redress-exercise", RedressExercise);
