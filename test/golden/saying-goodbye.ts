/** What the lesson about saying goodbye asks, worked by hand: the one thing that is wrong with each plan. */
export const lintCases = {
  "six-weeks": [{ id: "six-weeks", at: "O7", right: "type-loses-interview", why: "Contract clients are not asked." }],
  "month-after": [
    { id: "hotel-three-calls", at: "O6", right: "nothing", why: "Contact throughout the month, and thanks of one’s own." },
    { id: "software-one-call", at: "O6", right: "single-check-in", why: "One call in the month." },
    { id: "clinic-forty-days", at: "O6", right: "no-check-in", why: "The fortieth day is not in the month." },
    { id: "bank-same-letter", at: "O9", right: "thanks-not-personal", why: "The same letter for everybody." },
  ],
  "whose-data": [
    { id: "clinic-asked", at: "O5", right: "nothing", why: "Asked, done, confirmed." },
    { id: "accounting-as-always", at: "O5", right: "no-data-choice", why: "Nobody asked: return or delete?" },
    { id: "software-until-paid", at: "O5", right: "data-withheld", why: "Data are no pledge." },
    { id: "school-deleted", at: "O5", right: "no-data-confirmation", why: "The client never hears of it." },
  ],
} as const;

/** What waits for what at the last door (O11). */
export const doorsInOrder = ["list-accounts", "write-instructions", "hand-over", "revoke-access", "close-accounts"] as const;

/** Mistakes by number in the bad plan: 1 asks feedback, in the open, before the end; 3 shut before handed over; 4 a mailing. */
export const badPlanMistakes = [1, 3, 4] as const;

/** What is said at the end by a client is a client’s complaint (C19). */
export const saidAtTheEndCase = { id: "said-at-the-end", at: "C19", right: "external" } as const;

/** Which of the six benefits a good end brought (O2). */
export const partingCases = [
  { id: "nobody-wonders", at: "O2", right: "end-point", why: "It is clear where the service ends." },
  { id: "goals-ticked", at: "O2", right: "results", why: "Results are held against the first goals." },
  { id: "call-in-spring", at: "O2", right: "restart", why: "The old work begins anew." },
  { id: "also-training", at: "O2", right: "services", why: "Another service is spoken of." },
  { id: "told-a-colleague", at: "O2", right: "passive", why: "Somebody comes whom nobody had approached." },
] as const;
