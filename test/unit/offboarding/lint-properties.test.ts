import fc from "fast-check";
import { applyPatches, defineTemplate, lintOffboarding, offboardingTemplate } from "redress/offboarding";
import { expect, test } from "vitest";

const forPeople = ["practice-standard-forms", "practice-ownership"];

test("whatever is taken from the shipped template, the fixes bring back a clean one", () => {
  const ids = offboardingTemplate.tasks.map(({ id }) => id);
  fc.assert(
    fc.property(fc.subarray(ids, { maxLength: ids.length - 1 }), (gone) => {
      let template = applyPatches(
        offboardingTemplate,
        gone.map((task) => ({ do: "remove-task", task })),
      );
      const seen: number[] = [];
      // What is added in one round may be put in its place in the next.
      for (let round = 0; round < 3; round++) {
        const findings = lintOffboarding(template).filter(({ code }) => !forPeople.includes(code));
        seen.push(findings.length);
        template = applyPatches(
          template,
          findings.flatMap(({ fix }) => fix),
        );
      }
      expect(
        lintOffboarding(template).filter(({ code }) => !forPeople.includes(code)),
        seen.join(", "),
      ).toEqual([]);
      expect(() => defineTemplate(template)).not.toThrow();
    }),
    { numRuns: 80 },
  );
});
