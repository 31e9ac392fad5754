import type { Hint } from "../shape.ts";
import { judgeTalk, playTalk } from "../talk/talk-play.ts";
import { type DialogueExercise, seedsOf } from "../talk/talk-shape.ts";

/** Hints to a talk as it stands: the step that it is at, and a line not to say now. */
export function talkHints(exercise: DialogueExercise, draft = ""): readonly Hint[] {
  const talk = playTalk(exercise, draft) ? draft : String(seedsOf(exercise)[0]);
  const step = judgeTalk(exercise, talk)?.steps.left[0];
  const lines = playTalk(exercise, talk)?.lines ?? [];
  const strike = lines.find((line) => {
    const said = playTalk(exercise, `${talk} ${line}`)?.turns.at(-1)?.turn;
    return said?.status === "refused" || said?.verdict === "harmful" || said?.verdict === "premature";
  });
  return [
    ...(step && lines.length ? [{ code: "talk-step", facts: { step: `step.dialogue.${step}` } }] : []),
    ...(strike ? [{ code: "not-this-line", strike }] : []),
  ];
}
