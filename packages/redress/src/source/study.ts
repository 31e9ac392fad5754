/** A study or a letter beside the five documents, by which a figure can be checked. */
export interface Study {
  readonly id: string;
  readonly year: number;
  /** Who wrote it and where it stands, so that it can be found. */
  readonly cite: string;
  /** What it found that matters here, in English. */
  readonly found: string;
  /** Whether we give its figures from the work itself or as another work quotes them. */
  readonly seen: "itself" | "quoted";
}

/**
 * What the documents' figures are held against, by id (K16, K17).
 *
 * @example
 * ```ts
 * import { studies } from "redress/source";
 * studies["study.service-recovery"].year; // 2007
 * ```
 */
export const studies = {
  "study.consumer-affairs": {
    id: "study.consumer-affairs",
    year: 1979,
    cite: "Consumer Complaint Handling in America, US Office of Consumer Affairs, 1979",
    found: "Of the households with a problem 69 % had complained of it.",
    seen: "quoted",
  },
  "study.thriving": {
    id: "study.thriving",
    year: 1987,
    cite: "T. Peters, Thriving on Chaos, 1987, p. 91, quoting the TARP studies",
    found:
      "26 of every 27 do not report a failure; 91 % of those who complain do not come back; nine to ten colleagues hear of it, and 13 % tell twenty or more.",
    seen: "quoted",
  },
  "study.goodman-letter": {
    id: "study.goodman-letter",
    year: 2005,
    cite: "J. Goodman (TARP), letter in ASQ Quality Progress, November 2005",
    found:
      "That only 4 % complain is very wrong: about half complain to somebody they meet, three quarters between businesses. 96 % were silent towards headquarters, on small-ticket problems.",
    seen: "itself",
  },
  "study.service-recovery": {
    id: "study.service-recovery",
    year: 2007,
    cite: "C. A. de Matos, J. L. Henrique and C. A. V. Rossi, Journal of Service Research 10, 2007, p. 60: 24 data sets",
    found:
      "After a good recovery clients are more satisfied than without a failure; for buying again, word of mouth and image no significant effect was found.",
    seen: "quoted",
  },
} as const satisfies Record<string, Study>;

/** Id of a study. */
export type StudyId = keyof typeof studies;
