import { offboardingTemplate, type TaskSpec } from "redress/offboarding";
import { describe, expect, test } from "vitest";
import { fileKinds, fileOf, readFile } from "../../../site/src/planner/files.ts";
import { plannerData } from "../../../site/src/planner/language.ts";
import { parseState, readState } from "../../../site/src/planner/parse-state.ts";
import { speechOf } from "../../../site/src/planner/speech.ts";
import { firstState, type PlannerState } from "../../../site/src/planner/state.ts";
import { type Told, tell } from "../../../site/src/planner/told.ts";

const today = "2026-11-02";
const state: PlannerState = { ...firstState("plan-1", today), client: "Harbour Lights", type: "retainer", end: "2026-11-30" };
const speech = speechOf(plannerData("en"));

function told(of: PlannerState): Told {
  const { told: found, problem } = tell(of, today);
  if (!found) throw new Error(`${problem?.control}: ${problem?.code}`);
  return found;
}

describe("files", () => {
  const task = { ...(offboardingTemplate.tasks.find(({ id }) => id === "thank") as TaskSpec), id: "own-1", title: "Bring cake" };
  const rich: PlannerState = {
    ...state,
    people: { finance: { person: "p1", fallback: "p2", away: [{ from: "2026-11-02", to: "2026-11-06" }] } },
    patches: [
      { do: "add-task", task },
      { do: "set", task: "own-1", fields: { due: { anchor: "task:thank", offset: 2, unit: "calendar-days", direction: "after" } } },
      { do: "add-dependency", task: "own-1", on: "hand-over" },
      { do: "remove-task", task: "ask-referral" },
    ],
    events: [
      { id: "e1", type: "done", task: "announce-end", on: today, by: "p1" },
      { id: "e2", type: "evidence-added", task: "announce-end", on: today, by: "p1", evidence: "message" },
    ],
  };
  const written = (kind: (typeof fileKinds)[number]) => fileOf(kind, rich, told(rich), rich.client, speech.sentence, "2026-11-02T08:00Z");

  test("are named after the client and the end", () => {
    expect(fileKinds.map((kind) => written(kind).name)).toEqual(fileKinds.map((kind) => `offboarding-Harbour-Lights-2026-11-30.${kind}`));
    expect(fileOf("md", rich, told(rich), "../Łódź & sons", speech.sentence, "2026-11-02T08:00Z").name).toBe(
      "offboarding-Łodz-sons-2026-11-30.md",
    );
  });

  test("name every task in words, those of one's own too", () => {
    for (const kind of ["ics", "md", "csv"] as const) {
      expect(written(kind).text, kind).toContain("Bring cake");
      expect(written(kind).text, kind).not.toMatch(/offboarding\.[a-z]/);
    }
  });

  test("are read back as they were written", () => expect(readFile(written("json").text)).toEqual({ state: rich }));

  const changed = (change: object) => JSON.stringify({ ...JSON.parse(written("json").text), ...change });
  const inside = (change: object) => changed({ planner: { ...rich, ...change } });
  test.each([
    ["{", "no-json", ""],
    ["null", "no-plan", ""],
    ["[]", "no-plan", ""],
    [changed({ schema: "other" }), "no-plan", ""],
    [changed({ planner: undefined }), "no-plan", ""],
    [inside({ type: "friend" }), "bad-field", "type"],
    [inside({ id: "../x" }), "bad-field", "id"],
    [inside({ week: ["mon", "moonday"] }), "bad-field", "week"],
    [inside({ people: { it: { person: 1 } } }), "bad-field", "people"],
    [inside({ events: [{ id: "e1", type: "burnt", task: "a", on: today, by: "" }] }), "bad-field", "events"],
    [
      inside({ events: [...rich.events].reverse().map((event, at) => ({ ...event, on: at ? today : "2026-11-09" })) }),
      "bad-field",
      "events",
    ],
    [inside({ events: [{ id: "e1", type: "started", task: "a", on: "2026-02-30", by: "" }] }), "bad-field", "events"],
    [inside({ events: rich.events.map((event) => ({ ...event, id: "same" })) }), "bad-field", "events"],
    [inside({ patches: [{ do: "add-task", task: { ...task, step: 8 } }] }), "bad-field", "patches"],
    [inside({ patches: [{ do: "add-task", task: { ...task, dependsOn: "all" } }] }), "bad-field", "patches"],
    [inside({ patches: [{ do: "set", task: "thank", fields: { due: null } }] }), "bad-field", "patches"],
    [inside({ patches: [{ do: "explode" }] }), "bad-field", "patches"],
    [inside({ client: 7 }), "bad-field", "client"],
  ])("case %# is refused with the reason", (text, code, field) => expect(readFile(text)).toEqual({ code, field }));

  test("fields that are not ours are left behind; what is damaged is nothing", () => {
    const read = readState({ ...rich, extra: "x" });
    expect("state" in read && read.state).toEqual(rich);
    expect(parseState(null)).toBeUndefined();
    expect(parseState('{"v":2}')).toBeUndefined();
    expect(parseState(JSON.stringify(rich))).toEqual(rich);
  });
});
