import { lineAt, type Problem } from "./problem.ts";

/** An exercise of the course with all rules that its keys name. */
export interface Made {
  readonly id: string;
  readonly rules: readonly string[];
}

/** Where an exercise's id stands in the file that makes it. */
export const lineOf = (text: string, id: string): number => lineAt(text, text.search(new RegExp(`\\bid: "${id}"`)));

/**
 * What is wrong with a lesson's file of exercises.
 *
 * @param made The exercises that it exports, by the name of each.
 * @param used Ids of the exercises that stand in the course.
 */
export function madeProblems(
  file: string,
  text: string,
  made: Readonly<Record<string, Made>>,
  used: ReadonlySet<string>,
  isRule: (id: string) => boolean,
): Problem[] {
  return Object.entries(made).flatMap(([name, { id, rules }]) => {
    const unused = used.has(id)
      ? []
      : [
          {
            file,
            line: lineAt(text, text.indexOf(`const ${name} `)),
            says: `exercise ${id} is not used: it stands in no lesson of the course`,
          },
        ];
    const unknown = [...new Set(rules)].filter((rule) => !isRule(rule));
    const where = (rule: string) => {
      const place = text.indexOf(`"${rule}"`);
      return place < 0 ? lineOf(text, id) : lineAt(text, place);
    };
    return [
      ...unused,
      ...unknown.map((rule) => ({ file, line: where(rule), says: `exercise ${id} names ${rule}, and there is no such rule` })),
    ];
  });
}

/** Figures that a lesson's text shows, and that have no record. */
export const figureProblems = (file: string, text: string, isFigure: (id: string) => boolean): Problem[] =>
  [...text.matchAll(/<Figures\b[^>]*?\bids="([^"]*)"/g)].flatMap(({ 1: ids = "", index }) =>
    ids
      .split(/\s+/)
      .filter((id) => id && !isFigure(id))
      .map((id) => ({ file, line: lineAt(text, index), says: `no figure ${id}` })),
  );
