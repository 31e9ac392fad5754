/**
 * The ten statements "what is an internal complaint, what an external one?" (complaint-training, lines 279-290; C19, E2),
 * answered by hand. `marks` says what each answer is worth.
 */
export interface Statement {
  readonly id: string;
  readonly line: number;
  readonly confidence: "settled" | "default" | "open";
  readonly marks: { readonly external: 0 | 0.5 | 1; readonly internal: 0 | 0.5 | 1; readonly ask: 0 | 0.5 | 1 };
  readonly why: string;
}

const settledInternal = { external: 0, internal: 1, ask: 0 } as const;
const likelyExternal = { external: 1, internal: 0, ask: 1 } as const;
const likelyInternal = { external: 0, internal: 1, ask: 1 } as const;
const open = { external: 0.5, internal: 0.5, ask: 1 } as const;

export const statements: readonly Statement[] = [
  {
    id: "call-back-promised",
    line: 281,
    confidence: "default",
    marks: likelyExternal,
    why: "Only the client who waits for the call knows that it did not come; the statement does not say that he reported it.",
  },
  {
    id: "refund-late",
    line: 282,
    confidence: "default",
    marks: likelyExternal,
    why: "The client waits for his money and notices that it is late; nobody is named as reporting.",
  },
  {
    id: "wrong-program",
    line: 283,
    confidence: "open",
    marks: open,
    why: "The client can find that the program does not fit, and so can the team that takes over; nobody is named.",
  },
  {
    id: "contact-not-handled",
    line: 284,
    confidence: "settled",
    marks: settledInternal,
    why: "The reporter is named: an employee of another department.",
  },
  {
    id: "wrong-advice",
    line: 285,
    confidence: "open",
    marks: open,
    why: "The client who followed it can notice, and so can whoever listens to the calls; nobody is named.",
  },
  {
    id: "no-archive-copy",
    line: 286,
    confidence: "open",
    marks: open,
    why: "The client who lost data can notice, and so can the next engineer; nobody is named.",
  },
  {
    id: "contact-entered-wrongly",
    line: 287,
    confidence: "default",
    marks: likelyInternal,
    why: "An entry in our own records: the client cannot see it. The statement does not say so.",
  },
  {
    id: "promise-client-unaware",
    line: 288,
    confidence: "settled",
    marks: settledInternal,
    why: "The statement says that the client does not know; he cannot complain of it.",
  },
  {
    id: "renewal-not-called",
    line: 289,
    confidence: "open",
    marks: open,
    why: "The client can notice the lapse, and so can quality control; nobody is named.",
  },
  {
    id: "contract-scan-missing",
    line: 290,
    confidence: "default",
    marks: likelyInternal,
    why: "A hand-over between two departments: the client cannot see it. The statement does not say so.",
  },
];
