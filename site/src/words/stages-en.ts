/** The stages of a complaint and the vicious circle, drawn in lessons, in English. */
export const stagesEn = {
  "stages.caption": "On a scale of {total} working days from the opening of the claim",
  "stages.stage": "What is done",
  "stages.term": "Term",
  "stages.from": "Counted from",
  "stages.take-down": "Taking it down:",
  "stages.solve": "A solution for the client:",
  "stages.taker": "whoever takes the complaint",
  "stages.received": "end of the dialogue, or arrival",
  "stages.term-at-once": "at once",
  "stages.term-working-hours": { one: "{count} working hour", other: "{count} working hours" },
  "stages.term-working-days": { one: "{count} working day", other: "{count} working days" },
  "stages.term-as-agreed": "as agreed",
  "stages.aim": "{limit}, aim at {target}",
  "stages.note": {
    one: "Dashed: as agreed, at most {count} day if the others take all of theirs. Notch: the aim.",
    other: "Dashed: as agreed, at most {count} days if the others take all of theirs. Notch: the aim.",
  },

  "circle.open": "See the circle drawn, once you have your own order",
  "circle.figure":
    "A ring of {count} numbered steps. An arrow leads from each to the next, and from the last to the first. The list says which they are.",
  "circle.answer": "your answer",
  "circle.caption":
    "Green: where an answer breaks it. A client whose complaint is solved does not leave disappointed, so the first step has nothing to begin with.",
} as const;
