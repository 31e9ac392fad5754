import { defineExercise } from "@redress/exercises";
import { doctorsLetter } from "./letters.ts";
import { clinicReception, heatingRepair, softwareSupport } from "./scenes.ts";

/** The nine steps (T1), without the offer of something new, which nobody owes. */
export const nineSteps = defineExercise({
  ...{ kind: "order", id: "nine-steps", rule: "dialogue.step.listen" },
  steps: ["listen", "restate", "acknowledge-feelings", "apologise", "solve", "prevent", "thank", "check-effect", "offer-new"],
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
