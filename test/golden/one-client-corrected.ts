import { type StoryCase, storyCases } from "./one-client.ts";

/**
 * The third way once more: in `bad` a machine's message was let stop the clock of the first contact. The policy does not take
 * it for one, so nobody has made that contact, and one point more is lost.
 */
const bad = storyCases.find(({ id }) => id === "bad") as StoryCase;

export const corrected: readonly (StoryCase & { readonly corrects: string })[] = [
  {
    ...bad,
    ...{ id: "bad-by-the-clock", corrects: "bad", lost: 22 },
    results: { ...bad.results, "first-contact": "missing" },
    facts: { ...bad.facts, "first-contact": { due: "2026-03-10T14:40", start: "2026-03-10T11:40" } },
    why: "A complaint that was called a request, and all that follows from it. What a machine sends stops no clock.",
  },
];
