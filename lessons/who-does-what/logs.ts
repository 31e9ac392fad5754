const begun = [{ type: "registered" }, { type: "claim-opened" }, { type: "accepted" }] as const;
const judged = { type: "classified", validity: "justified" } as const;
const agreed = { type: "corrections-agreed", corrections: [{ id: "correction-1", executor: "engineer-1", due: "2026-03-06" }] } as const;
const done = [
  { type: "implemented", correction: "correction-1", by: "engineer-1" },
  { type: "verified", by: "checker-1" },
] as const;
const word = { type: "satisfaction-recorded", satisfied: "yes" } as const;
const closed = { type: "closed", what: "claim" } as const;

/** Everything but whether the complaint is justified. */
export const solvedWithoutValidity = [...begun, agreed, ...done, word, closed];
/** Everything but the client’s own word at the end. */
export const solvedWithoutWord = [...begun, judged, agreed, ...done, closed];
/** All five actions. */
export const solvedForClosing = [...begun, judged, agreed, ...done, word, closed];
