/**
 * Talks at the clinic reception, worked through by hand: an angry client, the fault evident, seed 4 (emotion 8, eases by 1,
 * reveals 2). Full where he is helped, nothing owed is left out and no move was wrong; half where he is helped all the same.
 */
export interface TalkCase {
  readonly id: string;
  readonly lines: string;
  readonly points: 0 | 0.5 | 1;
  readonly overlooks?: { readonly code: string; readonly facts?: Readonly<Record<string, number>> };
  readonly why: string;
}

const heard = "tell-me ask-detail pause ask-detail in-my-words is-that-right pause";
const eased = "i-see-why sorry-our-fault";
const solved = "two-ways what-and-when next-time pause thanks-for-telling did-it-help";

export const talkCases: readonly TalkCase[] = [
  { id: "talk-whole", lines: `${heard} ${eased} ${solved}`, points: 1, why: "Nine steps with their pauses, nothing wrong." },
  {
    id: "talk-one-wrong",
    lines: `calm-down ${heard} ${eased} ${solved}`,
    points: 0.5,
    overlooks: { code: "talk-wrong-moves", facts: { count: 1 } },
    why: "Told to calm down: it was made good, and it cost.",
  },
  {
    id: "talk-thanks-left-out",
    lines: `${heard} ${eased} two-ways what-and-when next-time pause did-it-help`,
    points: 0.5,
    overlooks: { code: "talk-left-out", facts: { count: 1 } },
    why: "Helped, and nobody thanked him.",
  },
  {
    id: "talk-broken-off",
    lines: heard,
    points: 0,
    overlooks: { code: "talk-unresolved" },
    why: "Heard, and sent away with nothing.",
  },
  {
    id: "talk-left",
    lines: "calm-down calm-down",
    points: 0,
    overlooks: { code: "talk-left" },
    why: "From 8 by three to the top, and once more from there: he leaves.",
  },
];

/** What is no talk in this scene. */
export const talkRefusals = [
  { answer: "", status: "not-ready", why: "Nothing." },
  { answer: "4", status: "not-ready", why: "A client, and nothing said." },
  { answer: "7 tell-me", status: "refused", why: "Not a client of this exercise." },
  { answer: "tell-me", status: "refused", why: "No client." },
  { answer: "4 something-new", status: "refused", why: "Not offered at the beginning." },
  { answer: "4  tell-me", status: "refused", why: "Two spaces." },
  { answer: "4 calm-down calm-down tell-me", status: "refused", why: "He has left." },
] as const;
