/** What a school's caretaker said on the phone, field by field; an empty list: it was not said (C27). */
export const formSaid = {
  account: ["lift-stops"],
  organisation: ["Maple Road School", "Maple Road"],
  contactName: ["Éva Halász"],
  contactPosition: [],
  contactPhone: ["01632 960 471", "+44 1632 960471"],
  situationDate: ["2026-11-24"],
} as const;

/** An answer to that form by hand: what is entered, the question chosen, and what is off. */
export interface FormCase {
  readonly id: string;
  readonly entered: Readonly<Record<string, string>>;
  readonly next: string;
  readonly points: 0 | 0.5 | 1;
  readonly off: readonly string[];
  readonly why: string;
}

const all = {
  account: "lift-stops",
  organisation: "Maple Road School",
  contactName: "Éva Halász",
  contactPhone: "01632 960 471",
  situationDate: "2026-11-24",
};

export const formCases: readonly FormCase[] = [
  { id: "form-right", entered: all, next: "contactPosition", points: 1, off: [], why: "All that was said, and the position is asked for." },
  {
    id: "form-written-otherwise",
    entered: { ...all, organisation: "maple road", contactName: "EVA  HALASZ", contactPhone: "(01632) 960-471" },
    next: "contactPosition",
    points: 1,
    off: [],
    why: "Case, accents, blanks and signs do not matter: the same person at the same number.",
  },
  {
    id: "form-phone-abroad",
    entered: { ...all, contactPhone: "+44 1632 960 471" },
    next: "contactPosition",
    points: 1,
    off: [],
    why: "The same number with its country.",
  },
  {
    id: "form-one-missing",
    entered: { ...all, organisation: "" },
    next: "contactPosition",
    points: 0.5,
    off: ["organisation"],
    why: "One place is off.",
  },
  {
    id: "form-two-off",
    entered: { ...all, contactName: "Éva Halas", situationDate: "2026-11-25" },
    next: "contactPosition",
    points: 0.5,
    off: ["contactName", "situationDate"],
    why: "Two places are off, and both were said in some way.",
  },
  {
    id: "form-wrong-question",
    entered: all,
    next: "product",
    points: 0.5,
    off: ["next"],
    why: "The question counts as a place.",
  },
  {
    id: "form-three-off",
    entered: { ...all, contactName: "", situationDate: "" },
    next: "product",
    points: 0,
    off: ["contactName", "situationDate", "next"],
    why: "Three are too many.",
  },
  {
    id: "form-made-up",
    entered: { ...all, contactPosition: "caretaker" },
    next: "contactPosition",
    points: 0,
    off: ["contactPosition"],
    why: "Nobody said it. What is made up stays in the register as if it were known.",
  },
];
