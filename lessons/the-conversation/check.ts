import { defineExercise } from "@redress/exercises";

/** Feeling and facts, blame, and the next sentence, mixed. */
export const theConversationCheck = defineExercise({
  kind: "check",
  id: "the-conversation-check",
  items: [
    {
      ...{ id: "lamp-said-back", table: "element", facts: { move: "restate" } },
      options: [{ id: "emotional" }, { id: "rational" }, { id: "neither" }],
    },
    {
      ...{ id: "sorry-for-the-rain", table: "apology", facts: { act: "empathise", faultEvident: "unknown" } },
      options: [{ id: "do" }, { id: "may" }, { id: "do-not" }],
    },
    {
      ...{ id: "wrong-dose-entered", table: "apology", facts: { act: "apologise-for-fault", faultEvident: "unknown" } },
      options: [{ id: "do" }, { id: "may" }, { id: "do-not" }],
    },
    {
      ...{ id: "quick-voice", table: "move", facts: { temper: "anxious", seed: 1, fault: "unknown", said: [] } },
      options: [
        { id: "stay-calm", move: "order-calm" },
        { id: "promise", move: "promise-vaguely" },
        { id: "listen", move: "listen" },
      ],
    },
  ],
});
