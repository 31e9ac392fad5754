import type { Grade, Read } from "@redress/exercises/shape";
import { fill, type Message, type MessageFacts } from "redress/locales";
import type { LessonData } from "./data.ts";
import { focusIn } from "./dom.ts";
import { Go } from "./go.ts";
import { showGoes } from "./goes-kept.ts";
import { Hints } from "./hints.ts";
import { judge, unjudge } from "./judge.ts";
import { changed, type KeptAnswer } from "./kept.ts";
import { keptFor, latestIn } from "./kept-for.ts";
import { type Loaded, lessonData } from "./lesson-data.ts";
import { send } from "./outbox.ts";
import { outdated } from "./outdated.ts";
import type { Part, Tools } from "./part.ts";
import { placeCheck } from "./place-check.ts";
import { restore } from "./restore.ts";
import { showScore } from "./score.ts";
import { add, nextRound, read } from "./store.ts";
import { postUnaided } from "./unaided.ts";
import { uuid } from "./uuid.ts";
import { whereabouts } from "./whereabouts.ts";
import { worth } from "./worth.ts";

/** Grades a form's statements one by one, and keeps the answers. */
class RedressExercise extends HTMLElement {
  readonly #id = this.getAttribute("exercise") as string;
  readonly #form = this.querySelector("form") as HTMLFormElement;
  readonly #rows = [...this.querySelectorAll<HTMLElement>("[data-item]")];
  readonly #check = this.querySelector(".btn:not(.quiet)") as HTMLButtonElement;
  readonly #idle = this.#check.textContent as string;
  readonly #grades = new Map<HTMLElement, Grade>();
  #data: LessonData | undefined;
  #part: Part | undefined;
  #tools: Tools | undefined;
  #hints: Hints | undefined;
  #round = 0;
  readonly #go = new Go(this.#form, this.#rows);
  #chosen: HTMLElement | undefined;

  connectedCallback(): void {
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#submit(event.submitter);
    });
    this.#form.addEventListener("input", ({ target }) =>
      this.#choose((target as Element).closest<HTMLElement>("[data-item]") ?? undefined),
    );
    this.#place("again")?.addEventListener("click", () => void this.#again());
    document.addEventListener(changed, () => this.#show());
    void this.#begin();
  }

  async #begin(): Promise<void> {
    if (!(await this.#load())) return addEventListener("online", () => void this.#begin(), { once: true });
    this.#choose(this.#rows.filter((row) => !row.matches(".judged") && this.#read(row).status === "answer").at(-1));
    this.#show();
    send();
    await restore(this.#id, (this.#data as LessonData).locale);
  }

  #load(): Promise<boolean> {
    const loaded = lessonData(this.getAttribute("data") as string);
    return loaded.then((all) => this.#ready(all)).catch((error) => outdated(error, this.#form));
  }

  #ready({ data, partOf }: Loaded): true {
    const own = data.exercises[this.#id];
    if (this.#data || !own) return true;
    this.#data = data;
    this.#part = partOf(this.#id);
    const say: Tools["say"] = (code, facts) => fill(data.locale, data.words[code] as Message, facts);
    const tools: Tools = { data, own, say, round: () => keptFor(this).round, tell: (text) => this.#tell("say", text) };
    this.#tools = tools;
    for (const row of this.#rows) this.#part.begin?.(row, tools);
    this.#go.prepare(tools);
    this.#hints = new Hints(this.#id, this.#rows, this.#part, () => this.#tools as Tools);
    // From here on answers are graded here, for whoever waits for it.
    this.dataset.ready = "";
    return true;
  }

  readonly #read = (row: HTMLElement): Read => (this.#part && this.#tools ? this.#part.read(row, this.#tools) : { status: "none" });

  readonly #place = (name: string): HTMLElement | null => this.querySelector(`[data-${name}]`);

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
      placeCheck(this.#check, row, row && this.#data ? this.#word("exercise.check", { number }) : this.#idle);
    }
    this.#tell("say", "");
  }

  async #submit(by: HTMLElement | null): Promise<void> {
    if (!(await this.#load())) return postUnaided(this.#form);
    if (this.#go.behind(keptFor(this).round, this.#tools as Tools)) return this.#show();
    const row = this.#chosen;
    if (row && this.#part?.step?.(row, this.#tools as Tools, by)) return;
    const given: Read = row ? this.#read(row) : { status: "none" };
    if (!row || given.status !== "answer") {
      this.#tell("say", this.#part?.missing?.(given, this.#tools as Tools) ?? this.#word("exercise.choose"));
      focusIn(row ?? this.#rows.find((other) => !this.#grades.has(other)));
      return;
    }
    this.#choose(this.#rows.find((other) => other !== row && !this.#grades.has(other) && this.#read(other).status === "answer"));
    const item = row.dataset.item as string;
    const hints = this.#hints?.taken(row);
    const points = worth(this.#part, this.#tools as Tools, item, given.option, hints);
    const answer = { id: uuid(), item, option: given.option, round: this.#round, ...(hints && { hints }), ...points };
    const { locale } = this.#data as LessonData;
    add(this.#id, { ...answer, answeredAt: new Date().toISOString(), locale, fate: "waiting" });
    row.querySelector<HTMLElement>(".fb")?.focus();
    send();
  }

  async #again(): Promise<void> {
    const next = this.#round + 1;
    if (this.#go.turning || (this.#go.behind(next, this.#tools as Tools) && !(await this.#turn(next)))) return;
    if (this.#tools?.own.draws) this.#tell("say", this.#word("drawn.other"));
    if (read(this.#id).round < next) nextRound(this.#id);
    focusIn(this.#rows[0]);
  }

  /** Brings the page to a go with other cases; not where what draws them cannot be fetched, and then says so. */
  async #turn(round: number): Promise<boolean> {
    const own = await this.#go.to(round, this.#tools as Tools);
    if (!own) {
      this.#tell("say", this.#word("drawn.offline"));
      addEventListener("online", () => this.#show(), { once: true });
      return false;
    }
    for (const row of this.#rows) this.#unjudge(row);
    this.#tools = { ...(this.#tools as Tools), own };
    this.#choose(undefined);
    return true;
  }

  #unjudge(row: HTMLElement): void {
    if (this.#grades.delete(row)) unjudge(row);
    this.#part?.reset(row, this.#tools as Tools);
  }

  /** Brings the page in line with what is kept, whoever wrote it: this tab, another, or the server. */
  #show(): void {
    if (!this.#data) return;
    const kept = keptFor(this);
    if (this.#go.behind(kept.round, this.#tools as Tools)) {
      if (!this.#go.turning) void this.#turn(kept.round).then((done) => done && this.#show());
      return;
    }
    const latest = latestIn(kept);
    for (const row of this.#rows) {
      const answer = latest.get(row.dataset.item as string);
      const before = this.#grades.get(row);
      if (before && before.chosen === answer?.option) continue;
      if (before) this.#unjudge(row);
      if (answer) this.#judge(row, answer);
    }
    this.#round = kept.round;
    this.#hints?.show((row) => this.#grades.has(row));
    this.#score();
    const where = whereabouts(this.#data, this.#grades.size > 0);
    if (where !== undefined) this.#tell("sync", where);
  }

  #judge(row: HTMLElement, { option, hints }: KeptAnswer): void {
    const part = this.#part as Part;
    const { own, data } = this.#tools as Tools;
    const item = row.dataset.item as string;
    const bare = part.grade(own, item, option);
    if (bare.status === "graded") {
      const graded = hints ? { ...bare, hints } : bare;
      if (this.#chosen === row) this.#choose(undefined);
      this.#grades.set(row, graded);
      const why = own.whys[item] ?? "";
      part.show(row, graded, this.#tools as Tools);
      judge(row, graded, part.reason?.(graded, why, data.pack, own.labels) ?? why, data.pack);
    }
  }

  #score(): void {
    showGoes(this, this.#round, this.#grades.size > 0, (code, facts) => this.#word(code, facts));
    this.#check.hidden = this.#grades.size === this.#rows.length;
    const grades = this.#rows.map((row) => this.#grades.get(row));
    showScore(this, grades, (code, facts) => this.#word(code, facts));
  }
}

customElements.define("redress-exercise", RedressExercise);
