import fc from "fast-check";
import type { Inputs, TableSpec } from "redress/decision";

/** A random small table: two to four inputs of two or three values, rows with priorities, perhaps a fallback, exclusions. */
export const anyTable: fc.Arbitrary<TableSpec<Inputs, string>> = fc
  .array(fc.integer({ min: 2, max: 3 }), { minLength: 2, maxLength: 4 })
  .chain((sizes) => {
    const inputs = Object.fromEntries(sizes.map((size, i) => [`i${i}`, ["a", "b", "c"].slice(0, size)]));
    const when = fc.record(
      Object.fromEntries(Object.entries(inputs).map(([name, values]) => [name, fc.subarray([...values], { minLength: 1 })])),
      { requiredKeys: [] },
    );
    const row = fc.record({
      when: fc.oneof(when, fc.array(when, { minLength: 1, maxLength: 2 })),
      outcome: fc.constantFrom("x", "y", "z"),
      beats: fc.array(fc.nat(5), { maxLength: 3 }),
    });
    return fc
      .record({
        rows: fc.array(row, { minLength: 1, maxLength: 5 }),
        fallback: fc.option(fc.constantFrom("x", "y", "z"), { nil: undefined }),
        exclusions: fc.array(
          when.filter((one) => Object.keys(one).length > 0),
          { maxLength: 2 },
        ),
      })
      .map(({ rows, fallback, exclusions }) => ({
        id: "random",
        inputs,
        outcomes: ["x", "y", "z"],
        rows: [
          // A row outranks only later ones, so that priorities never run in a circle.
          ...rows.map((one, i) => ({
            rule: `r${i}`,
            when: one.when,
            outcome: one.outcome,
            over: [...new Set(one.beats.filter((j) => j > i && j < rows.length))].map((j) => `r${j}`),
          })),
          ...(fallback ? [{ rule: "else", when: {}, outcome: fallback, fallback: true as const }] : []),
        ],
        exclusions: exclusions.map((never, i) => ({ rule: `e${i}`, never })),
      }));
  });

/** Facts for a table: each input left out, unknown, stated or inferred. */
export const anyFacts = (inputs: Inputs) =>
  fc.record(
    Object.fromEntries(
      Object.entries(inputs).map(([name, values]) => [
        name,
        fc.oneof(fc.constantFrom(...values), fc.constantFrom(...values, "unknown"), fc.record({ inferred: fc.constantFrom(...values) })),
      ]),
    ),
    { requiredKeys: [] },
  );
