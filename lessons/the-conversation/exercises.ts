import { defineExercise } from "@redress/exercises";
import { doctorsLetter, guestsLetter } from "./letters.ts";
import { clinicReception, heatingRepair, softwareSupport } from "./scenes.ts";

/** The case that opens the lesson: a third wrong delivery, and the client is angry. What is said first (C7)? */
export const firstWords = defineExercise({
  ...{ kind: "choice", id: "first-words", table: "move", facts: { temper: "angry", seed: 1, fault: "unknown", said: [] } },
  options: [
    { id: "explain", move: "explain" },
    { id: "defend", move: "defend" },
    { id: "not-mine", move: "not-mine" },
    { id: "promise", move: "promise-vaguely" },
    { id: "listen", move: "listen" },
  ],
});

/** What each sentence meets: the feeling, the facts, or neither (C6). */
export const whatDoesItMeet = defineExercise({
  ...{ kind: "sort", id: "what-does-it-meet", table: "element" },
  options: [{ id: "emotional" }, { id: "rational" }, { id: "neither" }],
  items: [
    { id: "school-afternoon", facts: { move: "acknowledge-feelings" } },
    { id: "hotel-which-nights", facts: { move: "clarify" } },
    { id: "bank-upset", facts: { move: "order-calm" } },
    { id: "shop-fuse", facts: { move: "restate" } },
    { id: "accounting-evening", facts: { move: "apologise-for-trouble" } },
    { id: "delivery-see-to-it", facts: { move: "promise-vaguely" } },
    { id: "software-by-four", facts: { move: "say-what-and-when" } },
  ],
});

/** The first four of the nine steps, with the two pauses that are theirs (T1). */
export const firstHalf = defineExercise({
  ...{ kind: "order", id: "first-half", rule: "dialogue.step.pauses" },
  steps: ["listen", "pause-after-listen", "restate", "pause-after-restate", "acknowledge-feelings", "apologise"],
});

/** The other five, with the third pause. */
export const secondHalf = defineExercise({
  ...{ kind: "order", id: "second-half", rule: "dialogue.step.order" },
  steps: ["solve", "prevent", "pause-after-prevent", "thank", "check-effect", "offer-new"],
});

/** A reply that does harm in four places (T3, T4, K4). */
export const phrasesThatHurt = defineExercise({
  ...{ kind: "spot", id: "phrases-that-hurt", stage: "first-contact" },
  case: { faultEstablished: "unknown" },
  phrases: [
    { id: "thanks" },
    { id: "calm", fault: "calm" },
    { id: "your-words" },
    { id: "blame", fault: "blame" },
    { id: "engineer" },
    { id: "not-mine", fault: "not-mine" },
    { id: "tomorrow" },
    { id: "vague", fault: "vague" },
    { id: "two-ways" },
  ],
});

/** Another reply, from another trade; here liability is owned as well (T2). */
export const phrasesFromASchool = defineExercise({
  ...{ kind: "spot", id: "phrases-from-a-school", stage: "first-contact", case: { faultEstablished: "unknown" } },
  phrases: [
    { id: "twice" },
    { id: "relax", fault: "calm" },
    { id: "angry" },
    { id: "ours", fault: "liability" },
    { id: "should-have", fault: "blame" },
    { id: "lists" },
    { id: "in-due-course", fault: "vague" },
    { id: "thursday" },
  ],
});

/** What may be said of blame while the talk lasts (K4). */
export const sorryForWhat = defineExercise({
  ...{ kind: "sort", id: "sorry-for-what", table: "apology", options: [{ id: "do" }, { id: "may" }, { id: "do-not" }] },
  items: [
    { id: "clinic-wait", facts: { act: "empathise", faultEvident: "unknown" } },
    { id: "hotel-room-given", facts: { act: "apologise-for-fault", faultEvident: "yes" } },
    { id: "heating-setting", facts: { act: "apologise-for-fault", faultEvident: "unknown" } },
  ],
});

/** An angry client, and a fault that everybody can see. */
export const angryPatient = defineExercise({
  ...{ kind: "dialogue", id: "angry-patient", scene: clinicReception, retakes: [5, 2], judged: "at-once" },
});

/** An anxious one, and nobody knows yet why. */
export const coldFlat = defineExercise({
  ...{ kind: "dialogue", id: "cold-flat", scene: heatingRepair, retakes: [5, 1], judged: "at-the-end" },
});

/** A cold one, and it may be his own doing. */
export const lostReport = defineExercise({
  ...{ kind: "dialogue", id: "lost-report", scene: softwareSupport, retakes: [5, 1], judged: "at-the-end" },
});

/** A first reply: the gist, the feeling, and when. */
export const writeAReply = defineExercise({
  ...{ kind: "reply", id: "write-a-reply", stage: "first-contact", case: { faultEstablished: "unknown" } },
  letters: doctorsLetter,
});

/** What is confirmed to a guest who complained by mail: registered, and when (C32). */
export const confirmToAGuest = defineExercise({
  ...{ kind: "reply", id: "confirm-to-a-guest", stage: "registration", case: { faultEstablished: "unknown" } },
  letters: guestsLetter,
});

const day = [
  ["09:00", "13:00"],
  ["14:00", "18:00"],
] as const;
const company = { zone: "Europe/Budapest", week: { mon: day, tue: day, wed: day, thu: day, fri: day } };

/** The sentence said at the end of a call, and its last moment: the closing item, with the idea of an earlier lesson. */
export const promiseOnThePhone = defineExercise({
  kind: "deadline",
  id: "promise-on-the-phone",
  calendars: { company },
  items: [
    {
      ...{ id: "promise-on-the-phone", asks: "due", calendar: "company", from: "2026-12-03T16:40", rule: "sla.promise.reply" },
      term: { workingDays: 3, counting: "receipt-day-excluded", at: "closing" },
      wrong: ["receipt-included", "through-weekend", "same-time"],
    },
  ],
});

/** Other places and other faults each time (K4). */
export const moreApologies = defineExercise({ kind: "generated", id: "more-apologies", generator: "apology", count: 3 });
