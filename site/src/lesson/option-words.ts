import { isWallTime } from "@redress/exercises";
import type { Locale } from "../words/locale.ts";
import { wallTime } from "../words/wall-time.ts";
import type { ExerciseWords } from "./schema.ts";

/** How one option reads. */
export interface OptionWords {
  readonly option: string;
  readonly label: string;
  readonly note?: string | undefined;
  /** The label is a time, written in the reader's language and not in the lesson's. */
  readonly time: boolean;
}

/** Words of options: the lesson's own, or the time that an option is. */
export const optionWords = (options: readonly string[], words: ExerciseWords | undefined, locale: Locale): OptionWords[] =>
  options.map((option) =>
    isWallTime(option)
      ? { option, label: wallTime(locale, option), time: true }
      : { option, label: words?.options[option]?.label ?? option, note: words?.options[option]?.note, time: false },
  );
