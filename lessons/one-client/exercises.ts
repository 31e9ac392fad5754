import { defineExercise, type StoryExercise } from "@redress/exercises";
import { checks } from "./checks.ts";
import { parting } from "./decisions-parting.ts";
import { taking } from "./decisions-taking.ts";

const hours = [["09:00", "18:00"]] as const;

/** A clinic and the firm that looks after its fridges, from the first call to the last. */
export const oneClient = defineExercise<StoryExercise>({
  ...{ kind: "story", id: "one-client" },
  calendar: { zone: "Europe/Budapest", week: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours } },
  received: "2026-03-06T16:50",
  until: "2026-06-30T18:00",
  decisions: [...taking, ...parting],
  checks,
  endings: [
    { id: "mercenary", when: { quadrant: ["mercenary"] } },
    { id: "hostage", when: { quadrant: ["hostage"] } },
    { id: "defector", when: { quadrant: ["defector"] } },
  ],
  rule: "complaint.case.satisfaction-apart",
});
