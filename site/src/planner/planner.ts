import { make } from "../elements/dom.ts";
import { uuid } from "../elements/uuid.ts";
import type { PlannerData } from "./data.ts";
import { todayBy } from "./days.ts";
import { doingOn } from "./doing.ts";
import { Keeping } from "./keeping.ts";
import { Notices } from "./notice.ts";
import { Parts } from "./parts.ts";
import type { Short } from "./speech.ts";
import { type Speech, speechOf } from "./speech.ts";
import { firstState, type PlannerState } from "./state.ts";
import { type Telling, type Told, tell } from "./told.ts";
import type { View } from "./view.ts";

/** Said when nothing has moved for so many ms. */
const quiet = 700;
const today = () => todayBy(new Date());

/** The planner in its place on the page: one plan at a time, worked out anew with every change. */
export class Planner {
  readonly #speech: Speech;
  readonly #notices = new Notices();
  readonly #keeping: Keeping;
  readonly #parts: Parts;
  readonly #live = make("p", { className: "vh" });
  #state: PlannerState;
  #today = today();
  #telling: Telling;
  #told: Told;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(room: HTMLElement, data: PlannerData) {
    this.#speech = speechOf(data);
    this.#keeping = new Keeping(this.#speech, this.#notices, {
      current: () => this.#state,
      adopt: (state) => this.#adopt(state),
      list: () => this.#parts.list(this.#keeping.all(), this.#state),
    });
    this.#state = this.#keeping.first() ?? firstState(uuid(), this.#today);
    this.#telling = tell(this.#state, this.#today);
    this.#told = this.#telling.told ?? this.#fallback();
    const doing = doingOn({
      view: () => this.#view(),
      put: (state, said) => this.#put(state, said),
      tell: (text) => this.#notices.tell(text),
      open: (id) => this.#parts.tasks.open(id),
    });
    this.#parts = new Parts(this.#view(), {
      view: () => this.#view(),
      put: (state, said) => this.#put(state, said),
      doing,
      shelving: {
        open: (id) => this.#adopt(this.#keeping.read(id) ?? this.#state),
        begin: () => {
          this.#adopt(firstState(uuid(), today()));
          this.#parts.form.focus("client");
        },
        take: (state) => this.#take(state),
        rename: () => this.#parts.form.focus("client"),
        remove: () => this.#remove(),
        say: (text) => this.#notices.tell(text),
      },
    });
    this.#live.setAttribute("role", "status");
    room.replaceChildren(this.#notices.node, ...this.#parts.nodes, this.#live);
    this.#show();
    if (location.hash) requestAnimationFrame(() => this.#parts.follow());
    document.addEventListener("visibilitychange", () => this.#wake());
  }

  /** What was kept may be half typed; then there is nothing to show yet but a plan to begin with. */
  #fallback(): Told {
    const { told } = tell(firstState(this.#state.id, this.#today), this.#today);
    if (!told) throw new Error("The first plan cannot be told");
    return told;
  }

  #view(): View {
    const { problem, findings } = this.#telling;
    return { state: this.#state, told: this.#told, problem, findings, today: this.#today, speech: this.#speech };
  }

  #put(state: PlannerState, said?: string | (() => string)): void {
    const before = this.#state;
    this.#state = state;
    this.#tell();
    this.#keeping.keep(state);
    this.#show();
    const back = () => {
      this.#put({ ...before, id: state.id });
      this.#notices.tell(this.#speech.say("undone"));
    };
    const words = typeof said === "function" ? said() : said;
    if (words) this.#notices.tell(words, { words: this.#speech.say("undo"), act: back });
    else this.#notices.tell("");
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#announce(), quiet);
  }

  #tell(): void {
    this.#telling = tell(this.#state, this.#today);
    this.#told = this.#telling.told ?? this.#told;
  }

  /** Shows another plan, or this one as another tab has left it. */
  #adopt(state: PlannerState): void {
    this.#state = state;
    this.#keeping.remember(state.id);
    this.#telling = tell(state, this.#today);
    this.#told = this.#telling.told ?? this.#fallback();
    this.#show();
  }

  #take(state: PlannerState): void {
    const known = this.#keeping.all().some(({ id }) => id === state.id);
    const taken = known ? { ...state, id: uuid() } : state;
    this.#adopt(taken);
    this.#keeping.keep(taken);
    this.#show();
    this.#notices.tell(this.#speech.say(known ? "imported-copy" : "imported"));
  }

  #remove(): void {
    const gone = this.#state;
    this.#keeping.remove(gone.id);
    this.#adopt(this.#keeping.first() ?? firstState(uuid(), today()));
    const back = () => {
      this.#keeping.keep(gone);
      this.#adopt(gone);
      this.#notices.tell(this.#speech.say("undone"));
    };
    this.#notices.tell(this.#speech.say("deleted"), { words: this.#speech.say("undo"), act: back });
  }

  #show(): void {
    this.#parts.show(this.#view());
    this.#parts.list(this.#keeping.all(), this.#state);
  }

  /** A page left open over night looks at the new day. */
  #wake(): void {
    if (document.hidden || today() === this.#today) return;
    this.#today = today();
    this.#tell();
    this.#show();
  }

  #announce(): void {
    const { plan, progress } = this.#told;
    const { say, date } = this.#speech;
    const fits = plan.verdict === "fits";
    const facts = { count: plan.conflicts.length, startBy: date(plan.startBy), finish: date(plan.finish.latest) };
    const verdict = fits ? `${say("fits")} ${say("start-by", facts)}` : say("does-not-fit", facts);
    const far = say("far" satisfies Short, {
      done: progress.required.done,
      of: progress.required.of,
      allDone: progress.all.done,
      allOf: progress.all.of,
    });
    const text = this.#telling.problem ? "" : `${verdict} ${far}`;
    if (this.#live.textContent !== text) this.#live.textContent = text;
  }
}
