import { describe, expect, test } from "vitest";
import { pseudonym } from "../../../packages/results/src/pseudonym.ts";
import { words } from "../../../packages/results/src/words.ts";
import { anAttempt, aStore, seeded } from "./a-store.ts";

describe("pseudonyms", () => {
  test("are drawn from words given once", () => {
    expect(words.length).toBeGreaterThanOrEqual(100);
    expect(new Set(words).size).toBe(words.length);
    for (const word of words) expect(word).toMatch(/^[a-z]{3,8}$/);
  });
  test("grow a digit after every fourth taken one", () => {
    const digits = [0, 3, 4, 7, 8].map((taken) => pseudonym(seeded(), taken).split("-")[1]?.length);
    expect(digits).toEqual([2, 2, 3, 3, 4]);
  });
  test("are each given once, even by a source that begins with the same bytes again and again", async () => {
    // Numbers come from 4 bytes: those are the same for the first three tries of every learner, tokens and ids are not.
    const other = seeded("other");
    let numbers = 0;
    const random = (bytes: number) => (bytes === 4 && ++numbers % 8 < 6 ? Buffer.alloc(4) : Buffer.from(other(bytes)));
    const { store } = await aStore({ random });
    const names = new Set<string | undefined>();
    for (let i = 0; i < 20; i++) names.add((await store.recordAttempts(undefined, [anAttempt()])).learner?.pseudonym);
    expect(names.size).toBe(20);
  });
});
