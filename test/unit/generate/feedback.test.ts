import { draw, generatorNames, weighDrawn } from "@redress/exercises/generate";
import { generators } from "@redress/exercises/generate/all";
import { expect, test } from "vitest";
import { explain } from "../../../site/src/feedback/explain.ts";
import { packFor } from "../../../site/src/feedback/needed.ts";
import { withOverlooked } from "../../../site/src/feedback/overlooked.ts";

/** Others than those that the pack was made by. */
const seeds = [150, 550] as const;

test.each(generatorNames.map((name) => [name]))("every answer to 400 cases of %s has its sentences in the pack of a page", (name) => {
  const pack = packFor([{ kind: "generated", id: "more", generator: name, count: 3 }], "en");
  for (let seed: number = seeds[0]; seed < seeds[1]; seed++) {
    const { key } = draw(generators[name], seed);
    for (const { option, points } of key.worth) {
      const grade = weighDrawn(key, generators[name].answers !== "options", { option });
      if (grade.status !== "graded") throw new Error(`${seed}: ${grade.status}`);
      expect(grade.points).toBe(points);
      const { verdict, reason, question = "", branches, sources } = explain(grade, withOverlooked(grade, "BECAUSE.", pack), pack);
      const said = [verdict, reason, question, ...branches.flatMap((one) => [one.answer, one.outcome])].join(" ");
      expect(said, `${seed} ${option}`).not.toMatch(/[{}]|undefined|NaN|\b(rule|fact|ask|outcome|overlooks|computed|stage)\.[a-z]/);
      expect(sources.length, String(seed)).toBeGreaterThan(0);
      if (!points) expect(reason).not.toMatch(/^BECAUSE/);
    }
  }
});
