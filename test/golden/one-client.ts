/**
 * Three whole ways through the story of the clinic, worked through by hand: what each decision leads to by the rules, and what
 * the way is worth. Office hours are 09:00 to 18:00 from Monday to Friday; the call ends on Friday 6 March 2026 at 16:50.
 */
export interface StoryCase {
  readonly id: string;
  readonly path: string;
  /** By check: the code of its result. A check that is not come to is left out. */
  readonly results: Readonly<Record<string, string>>;
  /** By check: facts of its result that were reckoned by hand. */
  readonly facts?: Readonly<Record<string, Readonly<Record<string, string | number>>>>;
  /** Points not kept, of 27 things that are judged. */
  readonly lost: number;
  readonly points: 0 | 0.5 | 1;
  /** Number of the decision, from 0, at which the best way was left; none where it never was. */
  readonly leftAt?: number;
  readonly why: string;
}

export const judgedInAll = 27;

export const storyCases: readonly StoryCase[] = [
  {
    id: "flawless",
    path: "complaint-external at-once which-day wednesday owner friday let-tell two-ways ask-high more plain tuesday apart measure-checked in-order asked-and-thanked recommend",
    results: {
      ...{ kind: "right", origin: "right", registration: "met", detail: "right", promise: "right", acceptance: "met", owner: "kept" },
      ...{ "first-contact": "met", person: "kept", heard: "open", helped: "resolved", cause: "right", importance: "right" },
      ...{ offer: "more", agreement: "met", reply: "whole", verification: "met", verifier: "kept", "before-closing": "kept" },
      ...{ "hand-over": "met", content: "yes", record: "right", improvement: "verified", loyal: "yes", quadrant: "apostle" },
      ...{ door: "clean", farewell: "clean", segment: "right" },
    },
    facts: {
      // 70 minutes on Friday, 110 on Monday.
      "first-contact": { due: "2026-03-09T10:50", at: "2026-03-06T17:20" },
      acceptance: { due: "2026-03-06T17:50", at: "2026-03-06T17:10" },
      // Three working days, Friday not counted: Monday, Tuesday, Wednesday.
      promise: { due: "2026-03-11" },
      agreement: { due: "2026-03-11T18:00", at: "2026-03-11T11:00" },
      // Carried out on Thursday 12: Friday, Monday, Tuesday.
      verification: { due: "2026-03-17T18:00", at: "2026-03-17T10:00" },
      // Fourteen working days: Friday 13 is the fifth, Friday 20 the tenth, Thursday 26 the last.
      "hand-over": { due: "2026-03-26T18:00" },
      offer: { lost: "380 EUR", given: "470 EUR" },
    },
    lost: 0,
    points: 1,
    why: "Nothing owed is left out, and she leaves as a friend when her clinic joins a group.",
  },
  {
    id: "typical",
    path: "complaint-external monday who-worked tuesday owner monday-noon explain hear-first ours-high same formula engineer-ticks won measure-self stays in-order form-and-mailing ask",
    results: {
      ...{ kind: "right", origin: "right", registration: "breached", detail: "half", promise: "half", acceptance: "met", owner: "kept" },
      ...{ "first-contact": "met", person: "kept", heard: "premature", helped: "resolved", cause: "half", importance: "right" },
      ...{ offer: "same-is-not-more", agreement: "met", reply: "unseen", verification: "met", verifier: "found" },
      ...{ "before-closing": "kept", "hand-over": "met", content: "yes", record: "wrong", improvement: "self-verified" },
      ...{ loyal: "no", quadrant: "mercenary", relabel: "right", door: "clean", farewell: "feedback-not-advice", segment: "right" },
    },
    facts: {
      // Counted from Monday 10:00, since it was entered only then: three hours without a break.
      "first-contact": { due: "2026-03-09T13:00", at: "2026-03-09T12:30" },
      acceptance: { due: "2026-03-09T11:00", at: "2026-03-09T10:20" },
      offer: { lost: "380 EUR", given: "380 EUR" },
    },
    // Late to register 1, detail ½, promise ½, talk ½, cause ½, offer 1, letter ½, own check 1, tick 1, measure ½, farewell 1.
    lost: 8,
    points: 0.5,
    leftAt: 1,
    why: "Much is done, and in time by a clock that was started late. She is content, and goes.",
  },
  {
    id: "bad",
    path: "request in-writing in-mail soon group message calm promise shared-ordinary words soothing no-call won telling-off repair-order hold-data letter-only recommend",
    results: {
      ...{ kind: "wrong", registration: "breached", detail: "wrong", promise: "wrong", acceptance: "breached", owner: "found" },
      ...{ "first-contact": "met", person: "found", heard: "left", "call-back": "wrong", cause: "wrong", importance: "wrong" },
      ...{ offer: "words-no-money", agreement: "met", reply: "hurts", verification: "missing", verifier: "kept" },
      ...{ "before-closing": "found", "hand-over": "met", content: "no", record: "wrong", improvement: "none", loyal: "no" },
      ...{ quadrant: "defector", relabel: "wrong", door: "data-withheld", farewell: "no-exit-interview", segment: "wrong" },
    },
    facts: {
      // Relabelled on Tuesday 11:40, and only then a claim: 180 minutes more. A machine stopped the clock after five.
      "first-contact": { due: "2026-03-10T14:40", at: "2026-03-10T11:45" },
      acceptance: { due: "2026-03-10T12:40", at: "2026-03-10T13:20" },
    },
    // 25 things are judged, and four are kept: first contact by the clock, agreement, no check by the engineer, closed in term.
    lost: 21,
    points: 0,
    leftAt: 0,
    why: "A complaint that was called a request, and all that follows from it.",
  },
];

/** What a client may be expected to feel and do, of what happened to her: our assumption, worked out by hand. */
export const foreseenCases = [
  { id: "all-well", of: { heard: "yes", madeGood: "yes", prompt: "yes", more: "yes", recurred: "no" }, satisfied: "yes", loyal: "yes" },
  { id: "not-heard", of: { heard: "no", madeGood: "yes", prompt: "yes", more: "yes", recurred: "no" }, satisfied: "no", loyal: "yes" },
  { id: "short", of: { heard: "yes", madeGood: "no", prompt: "yes", more: "no", recurred: "no" }, satisfied: "no", loyal: "no" },
  { id: "just-enough", of: { heard: "yes", madeGood: "yes", prompt: "yes", more: "no", recurred: "no" }, satisfied: "yes", loyal: "no" },
  { id: "late", of: { heard: "yes", madeGood: "yes", prompt: "no", more: "yes", recurred: "no" }, satisfied: "yes", loyal: "no" },
  { id: "again", of: { heard: "yes", madeGood: "yes", prompt: "yes", more: "yes", recurred: "yes" }, satisfied: "yes", loyal: "no" },
] as const;
