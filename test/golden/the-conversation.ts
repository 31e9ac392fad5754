import type { ChoiceCase } from "./winning-trust-back.ts";

/** What the lesson about the conversation asks, worked by hand. An angry client, who has just begun: nothing is heard yet. */
export const firstWordsCase: ChoiceCase = {
  id: "first-words",
  at: "C7",
  options: {
    explain: [0, "move-too-early"],
    defend: [0, "move-defend"],
    "not-mine": [0, "move-not-mine"],
    promise: [0, "move-promise-vaguely"],
    listen: 1,
  },
  why: "Explaining waits until he is heard; to defend and to hide are the first reactions to be overcome; “don’t worry” says neither what nor when.",
};

/** Which element of a complaint a sentence meets. */
export const elementCases = [
  { id: "school-afternoon", at: "C6", right: "emotional", why: "Grants that the anger is fair." },
  { id: "hotel-which-nights", at: "C6", right: "rational", why: "Asks for facts." },
  { id: "bank-upset", at: "T4", right: "neither", why: "An order to be calm eases nobody." },
  { id: "shop-fuse", at: "C6", right: "rational", why: "Says back what happened." },
  { id: "accounting-evening", at: "C6", right: "emotional", why: "Sorry for the trouble, which admits nothing." },
  { id: "delivery-see-to-it", at: "T3", right: "neither", why: "Neither what nor when." },
  { id: "software-by-four", at: "T2", right: "rational", why: "What, and when." },
] as const;

/** The nine steps with their pauses, in two halves. */
export const stepsInOrder = {
  "first-half": ["listen", "pause-after-listen", "restate", "pause-after-restate", "acknowledge-feelings", "apologise"],
  "second-half": ["solve", "prevent", "pause-after-prevent", "thank", "check-effect", "offer-new"],
} as const;

/** What may be said of blame while the talk lasts. */
export const sorryCases = [
  { id: "clinic-wait", at: "K4", right: "do", why: "Sorry for the wait is empathy." },
  { id: "hotel-room-given", at: "T1", right: "do", why: "The fault is evident." },
  { id: "heating-setting", at: "T1", right: "do-not", why: "Nobody knows yet why it is cold." },
] as const;

/** Which phrases of two replies hurt, and how. */
export const spotCases = {
  "phrases-that-hurt": { calm: "calm", blame: "blame", "not-mine": "not-mine", vague: "vague" },
  "phrases-from-a-school": { relax: "calm", "in-due-course": "vague", "should-have": "blame", ours: "liability" },
} as const;

/** Three working days after Thursday, without the day of receipt: Friday, Monday, Tuesday until closing. */
export const promiseCase = { id: "promise-on-the-phone", at: "C32", right: "2026-12-08T18:00" } as const;
