import { fill } from "redress/locales";
import type { LessonData } from "./data.ts";
import { stuck } from "./outbox.ts";
import { storageRefused, withFate } from "./store.ts";

/** Where the answers are, in one quiet sentence; undefined where nothing new is to be said. */
export function whereabouts({ locale, words }: LessonData, answered: boolean): string | undefined {
  const say = (code: Extract<keyof LessonData["words"], `exercise.${string}`>, count = 0) => fill(locale, words[code], { count });
  const waiting = withFate("waiting").length;
  const dropped = withFate("refused").length;
  if (storageRefused()) return say("exercise.memory");
  const over = withFate("over").length;
  if (dropped) return say("exercise.dropped", dropped);
  if (over) return say("exercise.over", over);
  if (waiting) return stuck() ? say("exercise.waiting", waiting) : undefined;
  return answered ? say("exercise.kept") : undefined;
}
