import { type Expected, type FormExercise, judgeForm, kindOf, nextOf } from "@redress/exercises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formText } from "../../../packages/exercises/src/form/form-shape.ts";
import { plain } from "../../../packages/exercises/src/form/form-weigh.ts";
import { formCases, formSaid } from "../../golden/form-answers.ts";

const offers = { account: ["lift-stops", "door-stuck"], situationDate: ["2026-11-24", "2026-11-25"] };
const exercise: FormExercise = {
  ...{ kind: "form", id: "lift", today: "2026-11-26", questions: ["contactPosition", "product", "complete"] },
  places: Object.entries(formSaid).map(([place, said]) => ({
    place: place as keyof typeof formSaid,
    said,
    ...(place in offers && { offers: offers[place as keyof typeof offers] }),
  })),
};
const { grade, expected, read, publicPart } = kindOf(exercise);
const places = exercise.places.map(({ place }) => place);
const written = (entered: Readonly<Record<string, string>>, next: string) =>
  formText(places, (place) => (place === "next" ? next : entered[place]));

describe("a form, against the hand-worked key", () => {
  test.each(formCases.map((one) => [one.id, one] as const))("%s", (_, { entered, next, points, off }) => {
    const option = written(entered, next);
    expect(grade(exercise, "lift", { option })).toMatchObject({ status: "graded", points, chosen: option });
    const judged = judgeForm(exercise, nextOf(expected(exercise, "lift") as Expected), option);
    expect(judged.flatMap(({ place, state }) => (state === "right" || state === "empty" ? [] : [place]))).toEqual(off);
  });
});

test("the next question is the library’s, by what was said", () => {
  const asks = (said: Partial<Record<string, readonly string[]>>) =>
    nextOf(
      kindOf(exercise).expected(
        { ...exercise, places: exercise.places.map((one) => ({ ...one, said: said[one.place] ?? one.said })) },
        "lift",
      ) as Expected,
    );
  expect(asks({})).toBe("contactPosition");
  expect(asks({ contactPosition: ["caretaker"] })).toBe("product");
});

test("any writing of what was said is right, and nothing is made of signs", () => {
  fc.assert(
    fc.property(fc.constantFrom(" ", "-", ".", "/"), fc.boolean(), (sign, upper) => {
      const phone = `01632${sign}960${sign}471`;
      const contactName = upper ? "ÉVA HALÁSZ" : "éva halász";
      const [right] = formCases;
      const option = written({ ...right?.entered, contactPhone: phone, contactName }, "contactPosition");
      expect(grade(exercise, "lift", { option })).toMatchObject({ points: 1 });
    }),
  );
  expect(plain("Éva  Halász-Kiss")).toBe("evahalaszkiss");
  expect(plain("…")).toBe("");
});

test("without a question it is no answer yet, and what cannot be is refused", () => {
  const shown = publicPart(exercise);
  const form = (fields: Readonly<Record<string, string>>) => read(shown, "lift", (name) => fields[name], "en");
  expect(form({ "lift.contactName": "Éva Halász" }).status).toBe("unread");
  expect(form({ "lift.contactName": " Éva  Halász ", "lift.next": "product" })).toEqual({
    status: "answer",
    option: "contactName=%C3%89va%20Hal%C3%A1sz next=product",
  });
  for (const option of [
    "next=product",
    "contactName=a next=works",
    "contactName=a",
    "account=else next=product",
    "x=%",
    "contactName=a%20%20b next=product",
  ])
    expect(grade(exercise, "lift", { option }), option).toMatchObject({ status: "refused" });
});
