/** The stages of a complaint and the vicious circle, drawn in lessons, in English. */
export const stagesEn = {
  "stages.caption": "Scale: {total} working days. Who: {who}.",
  "stages.stage": "What is done",
  "stages.term": "Term",
  "stages.from": "Counted from",
  "stages.received": "end of the dialogue, or arrival",
  "stages.term-at-once": "at once",
  "stages.term-working-hours": { one: "{count} working hour", other: "{count} working hours" },
  "stages.term-working-days": { one: "{count} working day", other: "{count} working days" },
  "stages.term-as-agreed": "as agreed",
  "stages.aim": "{limit}, aim at {target}",

  "circle.open": "See the circle drawn, once you have your own order",
  "circle.figure":
    "A ring of {count} numbered steps. An arrow leads from each to the next, and from the last to the first. The list says which they are.",
  "circle.answer": "your answer",
  "circle.caption":
    "Green: where an answer breaks it. A client whose complaint is solved does not leave disappointed, so the first step has nothing to begin with.",
} as const;
