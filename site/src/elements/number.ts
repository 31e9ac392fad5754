import { read, weighNumber } from "@redress/exercises/number";
import type { PublicExercise } from "@redress/exercises/shape";
import { fill } from "redress/locales";
import { withOverlooked } from "../feedback/overlooked.ts";
import { numberIn } from "../words/number-in.ts";
import { make, mark } from "./dom.ts";
import type { Part } from "./part.ts";

const field = (row: HTMLElement) => row.querySelector("input") as HTMLInputElement;

/** A field for a number in the reader's own writing. */
export const part = (): Part => ({
  read: (row, { data, own }) => read(own.shown as PublicExercise, row.dataset.item as string, () => field(row).value, data.locale),
  grade({ keys }, item, option) {
    const key = keys?.[item];
    return key ? weighNumber(key, { option }) : { status: "not-ready" };
  },
  show(row, { chosen, verdict, expected }, { data: { locale, pack }, say }) {
    const input = field(row);
    const entry = input.parentElement as HTMLElement;
    input.value = numberIn(locale, chosen);
    input.disabled = true;
    entry.classList.add(verdict === "right" ? "yes" : "no");
    entry.append(mark(verdict, fill(pack.language, pack.words[verdict === "right" ? "feedback.mark-right" : "feedback.mark-wrong"])));
    const key = expected.worth.find(({ points }) => points === 1);
    if (verdict !== "right" && key) {
      const answer = make("b", {}, numberIn(locale, key.option), entry.dataset.unit as string);
      const [before, after] = say("number.key").split("*");
      entry.after(make("p", { className: "note key", lang: locale }, before ?? "", answer, after ?? ""));
    }
  },
  reset(row) {
    const input = field(row);
    input.value = "";
    input.disabled = false;
    input.parentElement?.classList.remove("yes", "no");
    row.querySelector(".key")?.remove();
  },
  missing: ({ status }, { say }) => say(status === "unread" ? "number.unread" : "number.write"),
  reason: withOverlooked,
});
