import { gradeOf, ready } from "../grading.ts";
import type { Answer, Expected, Fields, Graded, PublicExercise, Read } from "../shape.ts";
import { entriesOf, type FormExercise, formText, longestEntry, nextPlace, type SaidPlace } from "./form-shape.ts";

/** The form as filled in: each place in a field of its own, and the question. Without a question it is no answer yet. */
export function read({ form }: PublicExercise, item: string, fields: Fields): Read {
  const places = form?.places.map(({ place }) => place) ?? [];
  const text = formText(places, (place) => fields(`${item}.${place}`)?.slice(0, longestEntry));
  if (!text) return { status: "none" };
  return entriesOf(text).has(nextPlace) && text.includes(" ") ? { status: "answer", option: text } : { status: "unread", text };
}

/** A text without case, accents, blanks and signs, so that only what was said counts, and not how it was written. */
export const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

/** What was made of one place. */
export type PlaceState = "right" | "empty" | "wrong" | "missing" | "made-up";

/** The state of a place by what was said: what was not said stays empty. */
export function stateOf({ said, offers }: Pick<SaidPlace, "said" | "offers">, entered: string | undefined): PlaceState {
  if (!said.length) return entered ? "made-up" : "empty";
  if (!entered) return "missing";
  return (offers ? said.includes(entered) : said.some((one) => plain(one) === plain(entered))) ? "right" : "wrong";
}

/** A judged place: what stands in it, and what was said. */
export interface JudgedPlace {
  readonly place: string;
  readonly state: PlaceState;
  readonly entered: string;
  readonly key: string;
}

/** Every place of a stored form, judged; the question is the last. `next` is the right one. */
export function judgeForm({ places }: Pick<FormExercise, "places">, next: string, answer: string): readonly JudgedPlace[] {
  const entered = entriesOf(answer);
  const judged = places.map((place) => ({
    ...{ place: place.place, state: stateOf(place, entered.get(place.place)) },
    ...{ entered: entered.get(place.place) ?? "", key: place.said[0] ?? "" },
  }));
  const asked = entered.get(nextPlace) ?? "";
  return [...judged, { place: nextPlace, state: asked === next ? "right" : "wrong", entered: asked, key: next }];
}

const isOff = ({ state }: JudgedPlace): boolean => state !== "right" && state !== "empty";

/** How many places may be off for half marks. */
export const mayBeOff = 2;

/** The question of a key. */
export const nextOf = (expected: Expected): string => entriesOf(expected.worth[0]?.option ?? "").get(nextPlace) ?? "";

/** Whether a stored form is written in the one way that forms are, and chooses only what is offered. */
function isForm({ places, questions }: FormExercise, answer: string): boolean {
  const entered = entriesOf(answer);
  const named = places.map(({ place }) => place as string);
  if (formText(named, (place) => entered.get(place)) !== answer || !questions.includes(entered.get(nextPlace) ?? "")) return false;
  return (
    entered.size > 1 &&
    places.every(({ place, offers }) => {
      const text = entered.get(place);
      return text === undefined || (offers ? offers.includes(text) : text.length <= longestEntry);
    })
  );
}

/**
 * Grades a form place by place: what was said goes in, what was not said stays empty and is asked for. Half where one or two
 * places are off and nothing is made up. Our assumption: a gap is asked for again, and what is made up passes for known.
 */
export function weighForm(exercise: FormExercise, expected: Expected, answer: Partial<Answer> | undefined): Graded {
  if (!ready(answer)) return { status: "not-ready" };
  const { option } = answer;
  if (!isForm(exercise, option)) return { status: "refused", code: "unknown-option", value: option };
  const judged = judgeForm(exercise, nextOf(expected), option);
  const off = judged.filter(isOff);
  const invented = off.find(({ state }) => state === "made-up");
  if (invented) return gradeOf(expected, option, { points: 0, overlooks: { code: "form-made-up", facts: { step: invented.place } } });
  const overlooks = { code: "form-off", facts: { count: off.length } };
  return gradeOf(expected, option, off.length ? { points: off.length > mayBeOff ? 0 : 0.5, overlooks } : { points: 1 });
}
