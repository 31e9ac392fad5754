import { sqliteEngine } from "@redress/results";
import fc from "fast-check";
import { expect, test } from "vitest";
import { anAttempt, aStore } from "./a-store.ts";

const ids = Array.from({ length: 6 }, (_, i) => `00000000-0000-4000-9000-00000000000${i}`);
const attempt = fc.record({ id: fc.constantFrom(...ids), option: fc.constantFrom("internal", "external", "ask") });
const batches = fc.array(fc.record({ learner: fc.nat(2), attempts: fc.array(attempt, { minLength: 1, maxLength: 5 }) }), { maxLength: 12 });

test("however often and in whatever order attempts are sent, the first under an id stays, and every answer says so", async () => {
  await fc.assert(
    fc.asyncProperty(batches, async (sent) => {
      const { store, clock } = await aStore({ engine: sqliteEngine(":memory:") });
      const tokens: (string | undefined)[] = [];
      for (const item of ["refund-late", "wrong-advice", "wrong-program"])
        tokens.push((await store.recordAttempts(undefined, [anAttempt({ item })])).token);
      const first = new Map<string, { learner: number; option: string }>();
      for (const { learner, attempts } of sent) {
        const { results } = await store.recordAttempts(
          tokens[learner],
          attempts.map((one) => anAttempt(one)),
        );
        const expected = attempts.map(({ id, option }) => {
          const held = first.get(id);
          if (!held) first.set(id, { learner, option });
          return !held ? "stored" : held.learner === learner && held.option === option ? "known" : "conflict";
        });
        expect(results.map(({ status }) => status)).toEqual(expected);
      }
      expect((await store.deskView(clock())).attempts).toBe(tokens.length + first.size);
      await store.close();
    }),
    { numRuns: Number(process.env.FC_RUNS ?? 60) },
  );
});
