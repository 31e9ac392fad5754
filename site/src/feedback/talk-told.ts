import type { TalkGrade } from "redress/dialogue";
import { fill } from "redress/locales";
import type { FeedbackPack } from "./pack.ts";
import type { Texts } from "./texts.ts";

/** One line of a talk with what was answered, in words; judged or not. */
export interface ToldTurn {
  readonly line: string;
  /** What the client says to it; none where the line may not be said. */
  readonly reply?: string;
  readonly mark?: "right" | "open" | "wrong";
  /** How the line is judged, and by what. */
  readonly verdict?: string;
  readonly rule?: string;
  readonly passed?: string;
}

type Turns = readonly { readonly line: string; readonly reply?: string }[];
type Move = TalkGrade<string>["moves"][number];

const marks = { full: "right", half: "open", none: "wrong" } as const;

function judged(move: Move, pack: FeedbackPack): Omit<ToldTurn, "line" | "reply"> {
  const say = (code: string) => pack.sentences[code] ?? code;
  const skips = move.skips.map((skip) =>
    say(skip.startsWith("pause-") ? `pause.dialogue.${skip.slice("pause-".length)}` : `step.dialogue.${skip}`),
  );
  const list = new Intl.ListFormat(pack.language).format(skips);
  return {
    mark: marks[move.points],
    verdict: say(`verdict.dialogue.${move.verdict}`),
    rule: say(`rule.${move.rule}`),
    ...(skips.length && { passed: fill(pack.language, pack.words["feedback.passed-over"], { list }) }),
  };
}

/** The lines of a talk in words. */
export const toldTurns = (turns: Turns, moves: TalkGrade<string>["moves"] | undefined, texts: Texts, pack: FeedbackPack): ToldTurn[] =>
  turns.map(({ line, reply }, at) => {
    const move = moves?.[at];
    const said = { line: texts[`line.${line}`] ?? line, ...(reply !== undefined && { reply: texts[`reply.${reply}`] ?? reply }) };
    return move ? { ...said, ...judged(move, pack) } : said;
  });

/** A better path as a talk of its own: the seed, the lines that were right, and those that would have gone on. */
export const betterTalk = (chosen: string, { better }: TalkGrade<string>): string | undefined =>
  better && [...chosen.split(" ").slice(0, better.from + 1), ...better.moves].join(" ");
