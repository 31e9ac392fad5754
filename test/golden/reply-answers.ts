/** Replies to the letter about the fine, judged by hand: a first contact wants the gist, the feeling, and when (T1, C32). */
export interface ReplyCase {
  readonly id: string;
  readonly text: string;
  readonly points: 0 | 0.5 | 1;
  readonly errors: number;
  /** Elements that are not to be seen. */
  readonly missing: number;
  readonly why: string;
}

const gist = "You write that your tax return went out nine days late, and that you have a fine of 180 euros to pay.";
const feeling = "I understand that you are angry.";
const when = "I will call you tomorrow by 15:00.";

export const replyCases: readonly ReplyCase[] = [
  { id: "reply-whole", text: `${gist} ${feeling} ${when}`, points: 1, errors: 0, missing: 0, why: "All three, and nothing that hurts." },
  { id: "reply-no-feeling", text: `${gist} ${when}`, points: 0.5, errors: 0, missing: 1, why: "The feeling is missing." },
  {
    id: "reply-gist-only",
    text: `${gist} Our office has been in this town for thirty years.`,
    points: 0,
    errors: 0,
    missing: 2,
    why: "Two of three are missing.",
  },
  {
    id: "reply-calm-down",
    text: `Please calm down. ${gist} ${feeling} ${when}`,
    points: 0,
    errors: 1,
    missing: 0,
    why: "All three, and an order to calm down.",
  },
  {
    id: "reply-long-and-empty",
    text: `${when} The weather in this town is mild. The door is on the left of the bakery. Parking is behind the house.`,
    points: 0,
    errors: 0,
    missing: 2,
    why: "Only when; in so many sentences the rest might be meant, and it is not to be seen.",
  },
];
