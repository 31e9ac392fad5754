import { describe, expect, test } from "vitest";
import { axisOf } from "../../../site/src/simulator/axis.ts";
import { type Given, isProblem, type Problem } from "../../../site/src/simulator/given.ts";
import { gripsOf, momentOf, moved } from "../../../site/src/simulator/grips.ts";
import { addressed, parseState, stateFrom } from "../../../site/src/simulator/kept-state.ts";
import { pictureOf } from "../../../site/src/simulator/picture.ts";
import { hoursIds, policyChoices } from "../../../site/src/simulator/presets.ts";
import { firstState, type SimulatorState } from "../../../site/src/simulator/state.ts";
import { type Told, tell } from "../../../site/src/simulator/told.ts";
import { addressOf } from "../../../site/src/tools/address.ts";

const hour = 3_600_000;
const pause = { from: "2026-11-30T09:30", to: "2026-11-30T10:30" };
const paused: SimulatorState = { ...firstState, policy: "pausing", pauses: [pause] };
/** In Budapest, an hour ahead of UTC. */
const at = (text: string) => Date.parse(`2026-${text}+01:00`);

function told(state: SimulatorState): Told {
  const found = tell(state);
  if (isProblem(found)) throw new Error(`${found.control}: ${found.code}`);
  return found;
}
const problem = (change: Partial<SimulatorState>) => tell({ ...firstState, ...change }) as Problem;

describe("what is given becomes deadlines", () => {
  test("three working hours from Friday 16:40 are over on Monday 10:40", () => {
    const { focus, rows, whole } = told(firstState);
    expect([focus.stage, focus.due, focus.state, focus.overdueMs / hour]).toEqual([
      "first-contact",
      at("11-30T10:40"),
      "breached",
      85 / 60,
    ]);
    expect(whole).toBe(3 * hour);
    expect(rows.map(({ line }) => line.code)).toEqual(["counted", "outside-hours", "weekend", "outside-hours", "counted"]);
    expect(rows.at(-1)?.left).toBe(0);
  });

  test("an hour's pause makes it 11:40, and each line says what is left", () => {
    const { focus, rows } = told(paused);
    expect(focus.due).toBe(at("11-30T11:40"));
    expect(rows.filter(({ line }) => line.code === "counted").map(({ left }) => left / 60_000)).toEqual([100, 70, 0]);
    expect(rows.find(({ line }) => line.code === "paused")?.line.ms).toBe(hour);
  });

  test("under the documents' own terms a pause does not stop the first contact", () =>
    expect(told({ ...paused, policy: "documents" }).focus.due).toBe(at("11-30T10:40")));

  test("while it is paused there is no due time, but what is left", () => {
    const { focus, rows, whole } = told({ ...paused, pauses: [{ ...pause, to: "" }] });
    expect([focus.state, focus.due, focus.remainingMs]).toEqual(["paused", undefined, 70 * 60_000]);
    expect([whole, rows.at(-1)?.left]).toEqual([3 * hour, 70 * 60_000]);
  });

  test("answered in time, it is kept; another calendar keeps the pause", () => {
    expect(told({ ...paused, answered: "2026-11-30T11:00" }).focus.state).toBe("met");
    expect(told({ ...paused, hours: "hotline" }).focus.due).toBe(at("11-27T19:40"));
    expect(told({ ...paused, hours: "hotline", registered: "2026-11-30T08:00" }).focus.due).toBe(at("11-30T12:00"));
  });

  test.each(policyChoices.flatMap((policy) => hoursIds.map((hours) => [policy, hours] as const)))(
    "%s by %s can be drawn",
    (policy, hours) => {
      for (const { stage } of told({ ...paused, policy, hours }).deadlines) {
        const shown = told({ ...paused, policy, hours, stage, answered: "2026-11-30T11:00", now: "2026-12-01T11:00" });
        const { parts, bars } = pictureOf(shown);
        const axis = axisOf(parts, 640);
        for (const [i, part] of axis.parts.entries()) expect(part.start).toBeCloseTo(axis.parts[i - 1]?.end ?? 0);
        for (const { from, to } of bars) expect(axis.at(from)).toBeLessThan(axis.at(to));
        expect(axis.parts.at(-1)?.end).toBeCloseTo(640);
        const sum = shown.rows.reduce((ms, { line }) => ms + (line.code === "counted" ? line.ms : 0), 0);
        if (shown.rows.length) expect(sum + (shown.rows.at(-1)?.left ?? 0)).toBe(shown.whole);
      }
    },
  );
});

describe("what cannot be is refused, with the control at fault", () => {
  test.each([
    [{ pauses: [{ from: "2026-11-27T16:00", to: "2026-11-27T17:00" }] }, "pause-0-from", "order"],
    [{ pauses: [{ from: "2026-11-30T10:00", to: "2026-11-30T09:00" }] }, "pause-0-to", "order"],
    [{ pauses: [pause, { from: "2026-11-30T10:00", to: "" }] }, "pause-1-from", "order"],
    [{ answered: "2026-11-27T16:00" }, "answered", "order"],
    [{ now: "2026-11-27T16:00" }, "now", "not-registered"],
    [{ registered: "" }, "registered", "bad-instant"],
    [{ registered: "1969-01-01T09:00" }, "registered", "out-of-range"],
    [{ zone: "Europe/Atlantis" }, "zone", "unknown-zone"],
    [{ holidays: "2026-12-25 2026-02-30" }, "holidays", "bad-date"],
  ] as const)("%o", (change, control, code) => expect(problem(change)).toMatchObject({ control, code }));

  test("and names the date that does not exist", () => expect(problem({ holidays: "2026-12-25, 2026-02-30" }).value).toBe("2026-02-30"));
});

describe("a grip", () => {
  const walls = (state: SimulatorState) =>
    [state.registered, state.pauses[0]?.from, state.pauses[0]?.to, state.now].map((wall) => wall?.slice(8));
  const given = (state = paused): Given => told(state).given;

  test("stands for each moment", () => {
    expect(gripsOf(paused)).toEqual(["registered", "pause-0-from", "pause-0-to", "now"]);
    expect(momentOf(given(), "pause-0-to")).toBe(at("11-30T10:30"));
  });

  test("goes where it is dragged, in whole minutes, and no further than its neighbours", () => {
    const to = (grip: string, when: string) => walls(moved(paused, given(), grip, at(when)));
    expect(to("registered", "11-27T15:05:31")[0]).toBe("27T15:06");
    expect(to("registered", "11-30T12:00")[0]).toBe("30T09:30");
    expect(to("pause-0-from", "11-27T09:00")[1]).toBe("27T16:40");
    expect(to("pause-0-from", "11-30T11:00")[1]).toBe("30T10:30");
    expect(to("now", "11-20T09:00")[3]).toBe("27T16:40");
  });

  test("stays within what is drawn", () =>
    expect(walls(moved(paused, given(), "registered", at("11-01T09:00"), [at("11-27T14:00"), at("11-30T18:00")]))[0]).toBe("27T14:00"));

  test("passes the hour that a clock change repeats, and comes back through it", () => {
    const night: SimulatorState = { ...firstState, hours: "hotline", registered: "2026-10-25T02:45", now: "2026-10-26T09:00" };
    const step = (state: SimulatorState, ms: number) => {
      const read = given(state);
      return moved(state, read, "registered", momentOf(read, "registered") + ms);
    };
    const on = step(night, hour / 4);
    expect(on.registered).toBe("2026-10-25T03:00");
    expect(step(on, -hour / 4).registered < "2026-10-25T03:00").toBe(true);
  });
});

describe("the axis", () => {
  const axis = axisOf(pictureOf(told(paused)).parts, 640);
  test("leaves no moment out, and gives back the one it was given", () => {
    for (const moment of [at("11-27T16:40"), at("11-28T12:00"), at("11-30T09:30"), at("11-30T13:30"), at("11-30T17:00")])
      expect(Math.abs(axis.moment(axis.at(moment)) - moment)).toBeLessThan(1);
  });
  test("begins with the opening before the registration, folds what is closed, and has one scale for what is open", () => {
    expect(axis.drawn[0]).toBe(at("11-27T14:00"));
    const open = axis.parts.filter(({ closed }) => !closed.length);
    for (const { from, to, start, end } of open) expect((end - start) / ((to - from) / hour)).toBeCloseTo(axis.pxPerHour);
    expect(axis.parts.find(({ closed }) => closed.includes("weekend"))?.closed).toEqual(["outside-hours", "weekend"]);
  });
});

describe("what is kept in the browser", () => {
  test("comes back as it was", () => expect(parseState(JSON.stringify(paused))).toEqual(paused));
  test.each([
    null,
    "",
    "{",
    "null",
    "[]",
    JSON.stringify({ ...paused, v: 2 }),
    JSON.stringify({ ...paused, policy: "none" }),
    JSON.stringify({ ...paused, hours: "toString" }),
    JSON.stringify({ ...paused, zone: 1 }),
    JSON.stringify({ ...paused, pauses: [null] }),
    JSON.stringify({ ...paused, pauses: [pause, pause, pause, pause] }),
  ])("and is the first state where it is damaged: %s", (text) => expect(parseState(text)).toBe(firstState));
});

test("an address gives back the state that was put into it, pauses and all; what is not ours is the first state", () => {
  const running = { ...paused, pauses: [pause, { from: "2026-12-01T10:00", to: "" }] };
  for (const state of [firstState, paused, running]) expect(stateFrom(addressOf(addressed(state)))).toEqual(state);
  expect(stateFrom("?other=1")).toBeUndefined();
  expect(stateFrom("?hours=never")).toEqual(firstState);
  expect(stateFrom("?zone=Asia/Tokyo")).toEqual({ ...firstState, zone: "Asia/Tokyo" });
});
