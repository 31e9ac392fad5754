import type { RegistrationDraft } from "redress/complaint";

/** A place of the registration form. */
export type FormPlace = keyof RegistrationDraft;

/** A place, and what the client said for it. */
export interface SaidPlace {
  readonly place: FormPlace;
  /** All ways to write it that are right, the first as it is shown; none: it was not said. */
  readonly said: readonly string[];
  /** What can be chosen; without it the place is written in. Ids with words in the lesson, or days. */
  readonly offers?: readonly string[];
}

/** A call, and the form to be filled while it runs (C27). Its only item has the exercise's id. */
export interface FormExercise {
  readonly kind: "form";
  readonly id: string;
  /** Day of the call, `YYYY-MM-DD`: nothing that happened lies after it. */
  readonly today: string;
  readonly places: readonly SaidPlace[];
  /** Questions to choose the next from: places, and `complete`. */
  readonly questions: readonly string[];
}

/** What a page shows of it before an answer. */
export interface PublicForm {
  readonly places: readonly { readonly place: string; readonly offers?: readonly string[] }[];
  readonly questions: readonly string[];
}

/** The place of the question in an answer. */
export const nextPlace = "next";

/** The question of a form that holds all. */
export const completeForm = "complete";

/** The longest entry of one place. */
export const longestEntry = 120;

const tidy = (text: string): string => text.replace(/\s+/g, " ").trim();

/** A filled form as answers are stored: the places in the form's order, empty ones left out, the question last. */
export const formText = (places: readonly string[], entered: (place: string) => string | undefined): string =>
  [...places, nextPlace]
    .flatMap((place) => {
      const text = tidy(entered(place) ?? "");
      return text ? [`${place}=${encodeURIComponent(text)}`] : [];
    })
    .join(" ");

/** What a stored form holds, by place. A text that is none gives an empty one. */
export function entriesOf(answer: string): ReadonlyMap<string, string> {
  try {
    return new Map(
      answer.split(" ").flatMap((part): [string, string][] => {
        const at = part.indexOf("=");
        return at > 0 ? [[part.slice(0, at), decodeURIComponent(part.slice(at + 1))]] : [];
      }),
    );
  } catch {
    return new Map();
  }
}
