import { defineExercise, kindOf, type ReplyExercise, reviewOf } from "@redress/exercises";
import fc from "fast-check";
import { lexicons } from "redress/dialogue/lexicon";
import { describe, expect, test } from "vitest";
import { writeAReply } from "../../../lessons/the-conversation/exercises.ts";
import { countedIn } from "../../../packages/exercises/src/reply/reply-weigh.ts";
import { replyCases } from "../../golden/reply-answers.ts";

const exercise: ReplyExercise = writeAReply;
const { grade, publicPart, read } = kindOf(exercise);
const gradeText = (option: string) => grade(exercise, "write-a-reply", { option });
const form = (text: string, language = "en") =>
  read(publicPart(exercise), "write-a-reply", (name) => ({ "write-a-reply": text, "write-a-reply.language": language })[name], "en");

describe("a reply, against the hand-worked key", () => {
  test.each(replyCases.map((one) => [one.id, one] as const))("%s", (_, { text, points, errors, missing }) => {
    const review = reviewOf(exercise, `en ${text}`, lexicons);
    expect(review && countedIn(review)).toEqual({ errors, unseen: missing });
    expect(gradeText(`en ${text}`)).toMatchObject({ status: "graded", points });
  });
  test.each([
    ["nothing", "", "not-ready"],
    ["a language and nothing", "en ", "not-ready"],
    ["a few words", "en I will call you.", "not-ready"],
    ["no language", "I will call you tomorrow by 15:00, and I will tell you what I have found in your file by then.", "refused"],
    ["a language without a letter", `hu ${"Holnap felhívom. ".repeat(8).trim()}`, "refused"],
    ["line ends of another kind", `en ${"I will call you.\r\n".repeat(8).trim()}`, "refused"],
    ["more than anybody reads", `en ${"a".repeat(3901)}`, "refused"],
  ])("with %s it is no answer", (_, answer, status) => {
    expect(gradeText(answer).status).toBe(status);
  });
});

test("any text is read and stored in one way, within what is stored, and never takes long or throws", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 80, maxLength: 600 }), fc.constantFrom("\n", "\r\n", "\r"), (text, end) => {
      const told = form(`  ${text}${end}${text} `);
      if (told.status !== "answer") return;
      expect(told.option).not.toContain("\r");
      expect(told.option.length).toBeLessThanOrEqual(4000);
      expect(["graded", "not-ready"]).toContain(gradeText(told.option).status);
    }),
    { numRuns: 60 },
  );
});

test("a text that is too short stays what it is", () => {
  expect(form("I will call.")).toEqual({ status: "unread", text: "I will call." });
  expect(form("  ")).toEqual({ status: "none" });
  expect(form("x".repeat(5000)).status).toBe("unread");
  expect(form("I will call you tomorrow. ".repeat(5), "xx").status).toBe("unread");
});

test("the letter is shown, and not the model", () => {
  const shown = JSON.stringify(publicPart(exercise));
  expect(shown).toContain("nine days late");
  expect(shown).not.toContain("Doctor Nagy");
});

const { en } = exercise.letters as { en: { letter: string; model: string } };
test.each<[string, object, string]>([
  ["a model that hurts", { letters: { en: { ...en, model: `Please calm down. ${en.model}` } } }, "write-a-reply.letters.en.model"],
  [
    "a model that lacks something",
    {
      letters: {
        en: { ...en, model: "I will call you tomorrow by 15:00 at the latest, from our own office, on the number that we have on file." },
      },
    },
    "write-a-reply.letters.en.model",
  ],
  ["a language without a lexicon", { letters: { de: en } }, "letters"],
  ["no letter", { letters: {} }, "letters"],
  ["no such stage", { stage: "later" }, "stage"],
])("a reply with %s is refused by its field", (_, change, field) => {
  expect(() => defineExercise({ ...exercise, ...change } as ReplyExercise)).toThrow(`Exercise write-a-reply, field ${field}`);
});
