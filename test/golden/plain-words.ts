/** What is said while nobody has a solution yet, worked by hand: the last move of a talk with an angry client, the fault unknown. */
export const wordsCases = [
  {
    id: "problem-seen",
    at: "T5",
    moves: "listen admit-problem",
    verdict: "open",
    rule: "dialogue.move.admit-problem",
    why: "That it was noticed and somebody works on it may be said as soon as the client has been listened to.",
  },
  {
    id: "problem-seen-unheard",
    at: "T5",
    moves: "admit-problem",
    verdict: "premature",
    why: "Nobody has listened yet, so nobody can have understood.",
  },
  {
    id: "not-known",
    at: "T6",
    moves: "listen clarify restate confirm pause acknowledge-feelings listen admit-not-knowing",
    verdict: "open",
    rule: "dialogue.move.admit-not-knowing",
    why: "What is not known is admitted, once the client is heard and the feeling met.",
  },
  {
    id: "not-known-at-once",
    at: "T6",
    moves: "admit-not-knowing",
    verdict: "premature",
    why: "Said before a word of the client it is a way of sending him off.",
  },
] as const;

/** Letters that a robot could have sent, and one that it could not (T7). */
export const letterCases = [
  { id: "dear-customer", at: "T7", text: "Dear valued customer, your opinion matters to us.", robot: true, why: "It would fit anybody." },
  {
    id: "dear-mrs-novak",
    at: "T7",
    text: "Dear Mrs Novák, you write that your daughter is missing on the swimming list.",
    robot: false,
    why: "It fits one letter only.",
  },
] as const;
