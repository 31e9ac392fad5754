import type { HoursId, PolicyChoice } from "./presets.ts";

/** A pause as it is typed: wall times in the calendar's zone, `YYYY-MM-DDTHH:MM`. */
export interface PauseText {
  readonly from: string;
  readonly to: string;
}

/** All that is given, as it is typed: what cannot be read is kept too, and told. */
export interface SimulatorState {
  readonly v: 1;
  readonly hours: HoursId;
  readonly zone: string;
  /** Dates, with anything between them. */
  readonly holidays: string;
  readonly policy: PolicyChoice;
  /** The stage whose clock is drawn. */
  readonly stage: string;
  readonly registered: string;
  /** When a person answered the client; "" where nobody has. */
  readonly answered: string;
  /** The moment at which we look. */
  readonly now: string;
  readonly pauses: readonly PauseText[];
}

export const mostPauses = 3;

/** A Friday afternoon, looked at on Monday noon: the case of every lesson about working time. */
export const firstState: SimulatorState = {
  v: 1,
  hours: "office",
  zone: "Europe/Budapest",
  holidays: "2026-12-25, 2027-01-01",
  policy: "documents",
  stage: "first-contact",
  registered: "2026-11-27T16:40",
  answered: "",
  now: "2026-11-30T12:05",
  pauses: [],
};
