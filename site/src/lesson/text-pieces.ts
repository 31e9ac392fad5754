import type { SpotExercise } from "@redress/exercises";
import { reviewReply } from "redress/dialogue";
import { lexicons } from "redress/dialogue/lexicon";
import type { ExerciseWords } from "./schema.ts";

/** A piece of a text: plain, or a phrase that can be marked. */
export interface TextPiece {
  readonly text: string;
  readonly mark?: string;
}

/** A text in which phrases stand as `{id}`, in pieces; paragraphs are parted by an empty line. */
export const textPieces = ({ text = "", marks }: ExerciseWords): readonly (readonly TextPiece[])[] =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .split(/(\{[a-z0-9-]+\})/)
        .filter(Boolean)
        .map((piece) => {
          const id = /^\{(.+)\}$/.exec(piece)?.[1];
          return id === undefined ? { text: piece } : { text: marks[id]?.say ?? id, mark: id };
        }),
    );

/**
 * Holds a text to what its exercise says of it: each phrase in its place once, and the review finds in each just the fault that
 * the exercise names, and none in the innocent ones or between them.
 *
 * @throws Error naming the exercise and the phrase.
 */
export function checkText({ id, phrases, stage, case: of = {} }: SpotExercise, own: ExerciseWords, language: string): void {
  const fail = (field: string, problem: string): never => {
    throw new Error(`Exercise ${id} in ${language}, field ${field}: ${problem}`);
  };
  const pieces = textPieces(own).flatMap((paragraph, at) => [...(at ? [{ text: "\n\n" }] : []), ...paragraph]);
  const placed = pieces.flatMap(({ mark }) => mark ?? []);
  const order = phrases.map((phrase) => phrase.id);
  if (placed.join(" ") !== order.join(" ")) fail("text", `the phrases stand as ${placed.join(" ")}, and not as ${order.join(" ")}`);
  const review = reviewReply(pieces.map(({ text }) => text).join(""), { locale: language, lexicons, stage, case: of });
  const findings = review.status === "reviewed" ? review.findings : fail("text", `refused as ${review.code}`);
  const faults = findings.flatMap((finding) => (finding.kind === "fault" ? [finding] : []));
  let from = 0;
  for (const { text, mark } of pieces) {
    const to = from + text.length;
    const found = [...new Set(faults.filter(({ span }) => span[0] < to && span[1] > from).map(({ fault }) => fault))];
    const named = phrases.find((phrase) => phrase.id === mark)?.fault;
    const field = mark === undefined ? "text" : `marks.${mark}.say`;
    if (found.join() !== (named ?? ""))
      fail(field, `the review finds ${found.join(" and ") || "nothing"} in “${text}”, and not ${named ?? "nothing"}`);
    from = to;
  }
}
