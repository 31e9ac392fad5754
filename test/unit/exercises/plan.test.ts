import { type BuildExercise, defineExercise, faultsOf, kindOf } from "@redress/exercises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exitInterview, fiveMistakes, retainerPlan } from "../../../lessons/saying-goodbye/exercises.ts";
import { planCases } from "../../golden/plan-answers.ts";

const exercise = retainerPlan as BuildExercise;
const { grade, publicPart, read } = kindOf(exercise);
const gradeText = (option: string) => grade(exercise, "retainer-plan", { option });

describe("a plan, against the hand-worked key", () => {
  test.each(planCases.map((one) => [one.id, one] as const))("%s", (_, { answer, points, left }) => {
    expect(
      faultsOf(exercise, answer)
        .map(({ code }) => code)
        .sort(),
    ).toEqual([...left].sort());
    expect(gradeText(answer)).toMatchObject({
      points,
      ...(left.length && { overlooks: { code: "plan-faults", facts: { count: left.length } } }),
    });
  });
  test.each([
    ["nothing chosen", "", "not-ready"],
    ["not in their order", "thank agree-remainder", "refused"],
    ["one twice", "thank thank", "refused"],
    ["no such piece", "thank-again", "refused"],
    ["no due day where there are some", "check-in-week", "refused"],
    ["no such due day", "check-in-week:never", "refused"],
    ["a due day where there is none", "thank:soon", "refused"],
  ])("with %s it is no answer", (_, answer, status) => {
    expect(gradeText(answer).status).toBe(status);
  });
});

test("any choice is read as it is written, and is worth what the lint leaves", () => {
  fc.assert(
    fc.property(fc.subarray([...exercise.pieces], { minLength: 1 }), fc.nat(1), (pieces, at) => {
      const fields = new Map<string, string>(
        exercise.pieces.flatMap(({ id, dues }) => (dues ? [[`plan.${id}.due`, Object.keys(dues)[at] ?? ""]] : [])),
      );
      for (const { id } of pieces) fields.set(`plan.${id}`, "on");
      const told = read(publicPart(exercise), "retainer-plan", (name) => fields.get(name.replace("retainer-plan", "plan")), "en");
      const option = told.status === "answer" ? told.option : "";
      const count = faultsOf(exercise, option).length;
      expect(gradeText(option)).toMatchObject({ points: count === 0 ? 1 : count <= 2 ? 0.5 : 0 });
    }),
  );
});

describe("a plan as a page shows it", () => {
  const plan = publicPart(exercise).plan;
  test("has the day of each task, a working day", () => {
    const days = Object.fromEntries([...(plan?.rows ?? []), ...(plan?.offers ?? [])].map(({ id, due }) => [id, due?.day]));
    // Two working days after Monday the 2nd; the last day of the work; 30 days after the end is a Wednesday.
    expect(days["announce-end"]).toBe("2026-11-04");
    expect(days["hand-over"]).toBe("2026-11-30");
    expect(days["confirm-data"]).toBe("2026-12-30");
    expect(days["revoke-at-once"]).toBe("2026-11-02");
    // Ten days after the end is Thursday the 10th of December.
    expect(plan?.offers.find(({ id }) => id === "check-in-week")?.dues.soon?.day).toBe("2026-12-10");
  });
  test("shows no key", () => {
    expect(JSON.stringify(publicPart(exercise))).not.toContain("agree-remainder exit-interview");
  });
});

test("an interview is put together of its parts, and asked of anything else it is not a mistake", () => {
  const { grade } = kindOf(exitInterview as BuildExercise);
  const points = (option: string) => (grade(exitInterview, "exit-interview-guide", { option }) as { points: number }).points;
  expect(points("liked-most support valued advice confidential")).toBe(1);
  expect(points("liked-most next-order support valued feedback advice confidential")).toBe(1);
  expect(points("liked-most support valued advice confidential last-meeting")).toBe(0.5);
  expect(points("liked-most support valued advice confidential team-list")).toBe(0.5);
  expect(points("liked-most feedback")).toBe(0);
});

test.each<[string, object, string]>([
  ["a model with a mistake", { model: "thank" }, "retainer-plan.model"],
  ["a model that is no answer", { model: "thank agree-remainder" }, "retainer-plan.model"],
  ["a start that is whole already", { start: exercise.model }, "retainer-plan.start"],
  ["a piece twice", { pieces: [...exercise.pieces, { id: "thank" }] }, "retainer-plan.pieces"],
  ["no such client", { client: { type: "guest", reason: "finished" } }, "client.type"],
  ["a mistake beyond the five", { mistakes: [6] }, "mistakes.0"],
])("a plan with %s is refused by its field", (_, change, field) => {
  expect(() => defineExercise({ ...exercise, ...change } as BuildExercise)).toThrow(`Exercise retainer-plan, field ${field}`);
});

test("a plan without a mistake to find is refused", () => {
  expect(() => defineExercise({ ...fiveMistakes, tasks: [{ id: "no-such-task" }] })).toThrow("Exercise five-mistakes");
});
