import type { ReplyCase, ReplyStage } from "redress/dialogue";

/** What is graded in one language: what the client wrote, and a reply that holds all that is asked for. */
export interface ReplyLetter {
  readonly letter: string;
  readonly model: string;
}

/** A reply to be written. Its only item has the exercise's id. */
export interface ReplyExercise {
  readonly kind: "reply";
  readonly id: string;
  readonly stage: ReplyStage;
  readonly case?: Omit<ReplyCase, "complaint">;
  /** By language. Graded with, and so no mere words: the gist of the letter has to come back. */
  readonly letters: Readonly<Record<string, ReplyLetter>>;
}

/** What a page shows of it before an answer. */
export interface PublicReply {
  readonly stage: ReplyStage;
  readonly letters: Readonly<Record<string, string>>;
}

/** Letters and signs of a reply: fewer are none yet, more nobody reads. */
export const shortestReply = 80;
export const longestReply = 3900;

/** A reply as answers are stored: the language it is written in, and its text, with plain line ends and no blanks around it. */
export const replyText = (language: string, text: string): string => `${language} ${text.replace(/\r\n?/g, "\n").trim()}`;

/** Language and text of a stored reply; undefined where it is written in another way. */
export function replyOf(answer: string): { readonly language: string; readonly text: string } | undefined {
  const space = answer.indexOf(" ");
  const [language, text] = [answer.slice(0, space), answer.slice(space + 1)];
  return space > 0 && text.length <= longestReply && replyText(language, text) === answer ? { language, text } : undefined;
}
