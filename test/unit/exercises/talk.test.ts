import { type DialogueExercise, defineExercise, kindOf, playTalk, talkText } from "@redress/exercises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { angryPatient } from "../../../lessons/the-conversation/exercises.ts";
import { talkCases, talkRefusals } from "../../golden/talk-answers.ts";

const exercise: DialogueExercise = angryPatient;
const { grade, publicPart, read, expected } = kindOf(exercise);
const gradeText = (option: string) => grade(exercise, "angry-patient", { option });
const form = (fields: Record<string, string>) =>
  read(publicPart(exercise), "angry-patient", (name) => fields[name.replace("angry-patient", "talk")], "en");

describe("a talk, against the hand-worked key", () => {
  test.each(talkCases.map((one) => [one.id, one] as const))("%s", (_, { lines, points, overlooks }) => {
    const told = gradeText(`4 ${lines}`);
    expect(told).toMatchObject({ status: "graded", points, ...(overlooks && { overlooks }) });
    if (!overlooks) expect(told).not.toHaveProperty("overlooks");
  });
  test.each(talkRefusals.map((one) => [one.why, one] as const))("%s", (_, { answer, status }) => {
    expect(gradeText(answer).status).toBe(status);
  });
});

test("its key is a talk worth full marks, with every client of it", () => {
  for (const seed of [4, ...exercise.retakes]) {
    const told = gradeText(talkText(seed, ["tell-me"]));
    const best = told.status === "graded" ? (told.expected.worth[0]?.option ?? "") : "";
    expect(best.split(" ")[0]).toBe(String(seed));
    expect(gradeText(best)).toMatchObject({ points: 1 });
  }
  expect(expected(exercise, "angry-patient")).toMatchObject({ worth: [{ points: 1 }] });
});

describe("a talk in a form", () => {
  test("goes on turn by turn, and is an answer once it is ended or over", () => {
    expect(form({})).toEqual({ status: "none" });
    expect(form({ talk: "4" })).toEqual({ status: "unread", text: "4" });
    expect(form({ talk: "4", "talk.line": "tell-me" })).toEqual({ status: "unread", text: "4 tell-me" });
    expect(form({ talk: "4 tell-me", "talk.line": "calm-down", "talk.end": "" })).toEqual({
      ...{ status: "answer", option: "4 tell-me calm-down" },
    });
    expect(form({ talk: "4 calm-down", "talk.line": "calm-down" })).toEqual({ status: "answer", option: "4 calm-down calm-down" });
  });
  test("that was tampered with begins anew, and a line that is not offered is not said", () => {
    expect(form({ talk: "99 tell-me", "talk.line": "tell-me" })).toEqual({ status: "unread", text: "4 tell-me" });
    expect(form({ talk: "4 tell-me", "talk.line": "something-new" })).toEqual({ status: "unread", text: "4 tell-me" });
    expect(form({ talk: "4", "talk.end": "" })).toEqual({ status: "unread", text: "4" });
  });
});

test("any talk ends within forty lines, offers the pause beside four or five, and is stored in 4,000 letters", () => {
  fc.assert(
    fc.property(fc.constantFrom(4, ...exercise.retakes), fc.array(fc.nat(5), { minLength: 1, maxLength: 45 }), (seed, choices) => {
      let talk = String(seed);
      for (const choice of choices) {
        const { lines } = playTalk(exercise, talk) as { lines: readonly string[] };
        if (!lines.length) break;
        expect(lines.length).toBeGreaterThanOrEqual(5);
        expect(lines.length).toBeLessThanOrEqual(6);
        expect(lines.at(-1)).toBe("pause");
        talk += ` ${lines[choice % lines.length]}`;
      }
      expect(talk.split(" ").length).toBeLessThanOrEqual(41);
      expect(talk.length).toBeLessThanOrEqual(4000);
      expect(gradeText(talk).status).toBe("graded");
    }),
    { numRuns: 40 },
  );
});

const { scene } = exercise;
test.each<[string, object, string]>([
  ["no other client", { retakes: [] }, "retakes"],
  ["no such temper", { scene: { ...scene, client: { temper: "merry", seed: 1 } } }, "scene.client.temper"],
  ["no such move", { scene: { ...scene, lines: [{ id: "hm", move: "hum", at: ["listen"] }] } }, "scene.lines.0.move"],
  ["no such reaction", { scene: { ...scene, replies: { sings: ["la"] } } }, "scene.replies"],
  ["no word for when it is judged", { judged: "never" }, "judged"],
])("a conversation with %s is refused by its field", (_, change, field) => {
  expect(() => defineExercise({ ...exercise, ...change } as DialogueExercise)).toThrow(`Exercise angry-patient, field ${field}`);
});
