/** What is known of a client after a complaint, and what each place in the grid is worth. */
export interface MatrixCase {
  readonly id: string;
  readonly at: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly worth: Readonly<Record<"apostle" | "mercenary" | "hostage" | "defector" | "ask", 0 | 0.5 | 1>>;
  readonly why: string;
}

const nothing = { apostle: 0, mercenary: 0, hostage: 0, defector: 0, ask: 0 } as const;

export const matrixCases: readonly MatrixCase[] = [
  { id: "both", at: "C18", facts: { satisfied: "yes", loyal: "yes" }, worth: { ...nothing, apostle: 1 }, why: "Content, and stays." },
  { id: "leaves", at: "C18", facts: { satisfied: "yes", loyal: "no" }, worth: { ...nothing, mercenary: 1 }, why: "Content, and leaves." },
  { id: "stays", at: "C18", facts: { satisfied: "no", loyal: "yes" }, worth: { ...nothing, hostage: 1 }, why: "Not content, and stays." },
  { id: "neither", at: "C18", facts: { satisfied: "no", loyal: "no" }, worth: { ...nothing, defector: 1 }, why: "Neither." },
  {
    id: "loyalty-unknown",
    at: "C18",
    facts: { satisfied: "yes" },
    worth: { ...nothing, ask: 1, apostle: 0.5, mercenary: 0.5 },
    why: "Satisfaction is said, loyalty is not: two places are possible, and the question settles it.",
  },
  {
    id: "satisfaction-unknown",
    at: "C18",
    facts: { loyal: "yes" },
    worth: { ...nothing, ask: 1, apostle: 0.5, hostage: 0.5 },
    why: "That somebody stays does not say that he is content.",
  },
];
