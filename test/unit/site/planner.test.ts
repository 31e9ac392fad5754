import { en } from "redress/locales/en";
import { describe, expect, test } from "vitest";
import { evidenceOf, record } from "../../../site/src/planner/act.ts";
import { calendarOf, isProblem, isWorkingDay } from "../../../site/src/planner/calendar-of.ts";
import { dayAfter, dayOf, numberOf, todayBy } from "../../../site/src/planner/days.ts";
import { plannerData } from "../../../site/src/planner/language.ts";
import { pictureOf } from "../../../site/src/planner/picture.ts";
import { fieldsOf } from "../../../site/src/planner/prefill.ts";
import { speechOf } from "../../../site/src/planner/speech.ts";
import { firstState, type PlannerState } from "../../../site/src/planner/state.ts";
import { firstEndThatFits, type Told, tell } from "../../../site/src/planner/told.ts";
import { markOf, numbersOf } from "../../../site/src/planner/view.ts";

const today = "2026-11-02";
const state: PlannerState = { ...firstState("plan-1", today), client: "Harbour Lights", type: "retainer", end: "2026-11-30" };
const speech = speechOf(plannerData("en"));

function told(change: Partial<PlannerState> = {}, now = today): Told {
  const { told: found, problem } = tell({ ...state, ...change }, now);
  if (!found) throw new Error(`${problem?.control}: ${problem?.code}`);
  return found;
}
const problem = (change: Partial<PlannerState>) => tell({ ...state, ...change }, today).problem;
const deed = { task: "announce-end", on: today, by: "p1" };

describe("days", () => {
  test("are numbers and back, across a leap day", () => {
    expect(dayAfter("2028-02-28", 2)).toBe("2028-03-01");
    expect(dayOf(numberOf("2026-11-02"))).toBe("2026-11-02");
    expect(numberOf("2026-02-30x")).toBeNaN();
  });

  test("today is the day on the reader's wall", () => {
    const late = new Date("2026-11-02T23:30:00Z");
    const ahead = Object.assign(new Date(late), { getTimezoneOffset: () => -60 });
    const behind = Object.assign(new Date("2026-11-02T01:00:00Z"), { getTimezoneOffset: () => 300 });
    expect([todayBy(ahead), todayBy(behind)]).toEqual(["2026-11-03", "2026-11-01"]);
  });
});

describe("what is given becomes a plan", () => {
  test("as the library plans it", () => {
    const { plan } = told();
    expect([plan.verdict, plan.startBy, plan.finish.latest]).toEqual(["fits", "2026-11-04", "2027-01-14"]);
    expect(plan.tasks.some(({ id }) => id === "agree-remainder")).toBe(true);
    expect(told({ type: "project" }).plan.tasks.some(({ id }) => id === "agree-remainder")).toBe(false);
  });

  test("days off and worked Saturdays count", () => {
    const calendar = calendarOf({ week: state.week, closed: "2026-11-03; 2026-11-04", worked: "2026-11-07" });
    if (isProblem(calendar)) throw new Error(calendar.code);
    const works = ["02", "03", "04", "05", "06", "07", "08", "09"].filter((day) =>
      isWorkingDay(calendar, `2026-11-${day}`, dayAfter(`2026-11-${day}`, -1)),
    );
    expect(works).toEqual(["02", "05", "06", "07", "09"]);
  });

  test.each([
    [{ closed: "2026-12-25, 2026-02-30" }, "closed", "refusal.calendar.bad-date", "2026-02-30"],
    [{ worked: "soon" }, "worked", "refusal.calendar.bad-date", "soon"],
    [{ week: [] }, "week", "refusal.calendar.no-working-time", ""],
    [{ notice: "" }, "notice", "refusal.offboarding.plan.no-such-day", ""],
    [{ end: "2026-11-01" }, "end", "refusal.offboarding.plan.end-before-notice", "2026-11-01"],
    [{ end: "2201-01-01" }, "end", "refusal.offboarding.plan.outside-calendar", undefined],
    [{ asOf: "2026-13-01" }, "asOf", "refusal.offboarding.plan.no-such-day", "2026-13-01"],
    [{ patches: [{ do: "remove-task", task: "send-final-invoice" }] }, "tasks", "template", "settle-payments"],
  ] as const)("%o is told at its control", (change, control, code, value) => {
    const found = problem(change as Partial<PlannerState>);
    expect([found?.control, found?.code]).toEqual([control, code]);
    if (value !== undefined) expect(found?.value).toBe(value);
    if (code !== "template") expect(en).toHaveProperty([code]);
  });

  test("days away that are half typed are no days away; reversed or not, whole ones are", () => {
    const person = { person: " p1 ", fallback: "", away: [{ from: "2026-11-02", to: "" }] };
    expect(told({ people: { finance: person } }).client.people).toEqual({ finance: { person: "p1" } });
    expect(told({ people: { finance: { ...person, person: " " } } }).client.people).toEqual({});
    const whole = { person: "p1", fallback: "p2", away: [{ from: "2026-11-02", to: "2026-11-20" }] };
    const unpaid = told({ people: { finance: whole } }).plan.tasks.find(({ id }) => id === "check-unpaid");
    expect([unpaid?.owner, unpaid?.ownerIs]).toEqual(["p2", "fallback"]);
  });

  test("what is fixed by patches stays fixed: the plan makes no mistake then", () => {
    const patches = [{ do: "remove-task", task: "thank" }] as const;
    const { findings } = tell({ ...state, patches }, today);
    const thanks = findings.find(({ code }) => code === "no-thanks");
    expect([thanks?.mistake, thanks?.fix.length]).toEqual([4, 1]);
    const mended = tell({ ...state, patches: [...patches, ...(thanks?.fix ?? [])] }, today);
    expect(mended.findings.filter(({ kind }) => kind === "mistake")).toEqual([]);
  });

  test("the first end that fits, and none earlier, is found", () => {
    const short = told({ end: "2026-11-06" });
    expect(short.plan.verdict).toBe("does-not-fit");
    const end = firstEndThatFits(short);
    expect(end).toBe("2026-11-10");
    expect(told({ end: end as string }).plan.verdict).toBe("fits");
    expect(told({ end: "2026-11-09" }).plan.verdict).toBe("does-not-fit");
  });
});

describe("what happens to tasks", () => {
  const written = (made: ReturnType<typeof record>) => {
    if ("because" in made) throw new Error(made.because);
    return made.state;
  };
  const stateOf = (one: PlannerState, id: string) => told(one).progress.tasks.find((task) => task.id === id)?.state;

  test("done counts only with its evidence", () => {
    const said = written(record(state, told(), { ...deed, type: "done" }, "e1", today));
    expect(stateOf(said, "announce-end")).toBe("reported");
    const proved = written(record(said, told(said), { ...deed, type: "evidence-added", evidence: "message", where: "post" }, "e2", today));
    expect(stateOf(proved, "announce-end")).toBe("done");
    expect([...evidenceOf(proved, "announce-end")]).toEqual([["message", "post"]]);
    const again = written(record(proved, told(proved), { ...deed, type: "reopened", reason: "wrong day" }, "e3", today));
    expect([stateOf(again, "announce-end"), evidenceOf(again, "announce-end").size]).toEqual(["started", 0]);
  });

  test("what the library does not let count is not written down", () => {
    const made = (change: object) => record(state, told(), { ...deed, ...change } as Parameters<typeof record>[2], "e1", today);
    expect(made({ type: "done", task: "hand-over" })).toEqual({ because: "before-its-needs" });
    expect(made({ type: "skipped", reason: " " })).toEqual({ because: "no-reason" });
    expect(made({ type: "done", on: "2026-11-03" })).toEqual({ because: "after-now" });
    expect(made({ type: "done", on: "2026-02-30" })).toEqual({ because: "no-such-day" });
  });

  test("what is entered later for an earlier day goes before what came after", () => {
    const now = "2026-11-09";
    const first = written(record(state, told({}, now), { ...deed, type: "started", task: "check-unpaid", on: "2026-11-05" }, "e1", now));
    const second = written(record(first, told(first, now), { ...deed, type: "done", on: "2026-11-03" }, "e2", now));
    expect(second.events.map(({ id }) => id)).toEqual(["e2", "e1"]);
  });
});

describe("the timeline", () => {
  test("has a row a task, numbered in the order of the list, within its days", () => {
    const all = told();
    const { rows, first, last, closed, after, flags } = pictureOf(all, today);
    expect(rows.map(({ number }) => number)).toEqual(all.plan.tasks.map((_, at) => at + 1));
    expect(rows.map(({ step }) => step)).toEqual([...rows.map(({ step }) => step)].sort());
    expect(numbersOf(all).get("announce-end")).toBe(1);
    for (const row of rows) {
      expect(row.start).toBeGreaterThanOrEqual(first);
      expect(Math.max(row.latest, row.due)).toBeLessThanOrEqual(last);
      expect(closed.has(row.start) || closed.has(row.finish) || closed.has(row.due)).toBe(false);
    }
    expect(closed.has(numberOf("2026-11-07"))).toBe(true);
    expect(after).toEqual([numberOf("2026-11-30"), numberOf("2026-12-30")]);
    expect(flags.map(({ kind }) => kind)).toEqual(["notice", "today", "end", "touch"]);
  });

  test("leaves a far today out", () =>
    expect(pictureOf(told(), "2028-01-01").flags.map(({ kind }) => kind)).toEqual(["notice", "end", "touch"]));

  test("marks what is owed before anything else, but not what is over", () => {
    const task = { id: "a", missing: [], waitsFor: [], blockedBy: [], due: today, late: true, lateDays: 1 } as const;
    expect((["done", "skipped", "reported", "ready"] as const).map((one) => markOf({ ...task, state: one }, true))).toEqual([
      "right",
      "closed",
      "late",
      "late",
    ]);
    expect((["reported", "started", "ready"] as const).map((one) => markOf({ ...task, late: false, state: one }, true))).toEqual([
      "open",
      "now",
      "critical",
    ]);
  });
});

describe("messages", () => {
  test("are filled in from the plan, and what is written over stays", () => {
    const people = { "account-manager": { person: "Ada", fallback: "", away: [] } };
    const own: PlannerState = { ...state, work: "the web shop", people, messages: { "end-notice": { end: "in November" } } };
    const fields = fieldsOf("end-notice", own, told(own).plan, speech.date);
    expect(fields).toMatchObject({ client: "Harbour Lights", sender: "Ada", end: "in November", remainder: "" });
    expect(fields["contact-until"]).toBe("Wednesday 30 December 2026");
    expect(fieldsOf("check-in", own, told(own).plan, speech.date).end).toBe("Monday 30 November 2026");
  });
});

test("a code that is none is said as it is, and no fact comes from a prototype", () => {
  expect(speech.sentence("Bring {cake}")).toBe("Bring {cake}");
  expect(speech.sentence("constructor")).toBe("constructor");
  expect(speech.role("account-manager")).toBe("Account manager");
  expect(speech.role("night-watch")).toBe("night-watch");
});
