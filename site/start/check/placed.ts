import { lineAt, type Problem } from "./problem.ts";

interface Place {
  readonly id: string;
  readonly line: number;
}

const at = (text: string, [, id = ""]: RegExpMatchArray, place: number): Place => ({ id, line: lineAt(text, place) });

/** The front matter of a lesson ends here. */
const bodyFrom = (text: string): number => text.indexOf("\n---", 3) + 1;

/** Exercises that a lesson's front matter has words for: the keys beneath `exercises`. */
function wordedIn(text: string): Place[] {
  const front = text.slice(0, bodyFrom(text));
  const from = front.search(/^exercises:/m);
  if (from < 0) return [];
  return [...front.slice(from).matchAll(/^ {2}([\w-]+):/gm)].map((found) => at(text, found, from + found.index));
}

/** Exercises that a lesson's text places. */
function placedIn(text: string): Place[] {
  const from = bodyFrom(text);
  return [...text.slice(from).matchAll(/<Exercise\b[^>]*?\bid="([^"]*)"/g)].map((found) => at(text, found, from + found.index));
}

/** What is wrong between a lesson's exercises and one of its texts: ids that are nowhere, and exercises that are not used. */
export function placedProblems(file: string, text: string, exercises: readonly string[]): Problem[] {
  const worded = wordedIn(text);
  const placed = placedIn(text);
  const known = new Set(exercises);
  const ids = (places: readonly Place[]) => new Set(places.map(({ id }) => id));
  const problem = (line: number, says: string): Problem => ({ file, line, says });
  const twice = placed.filter(({ id }, index) => placed.findIndex((one) => one.id === id) < index);
  return [
    ...placed.filter(({ id }) => !known.has(id)).map(({ id, line }) => problem(line, `no exercise ${id} in this lesson`)),
    ...twice.map(({ id, line }) => problem(line, `exercise ${id} is placed a second time`)),
    ...worded
      .filter(({ id }) => !known.has(id))
      .map(({ id, line }) => problem(line, `words for ${id}, and no such exercise in this lesson`)),
    ...worded
      .filter(({ id }) => known.has(id) && !ids(placed).has(id))
      .map(({ id, line }) => problem(line, `exercise ${id} is not used: the text does not place it`)),
    ...exercises
      .filter((id) => !ids(worded).has(id))
      .map((id) => problem(lineAt(text, text.search(/^exercises:/m)), `exercise ${id} has no words`)),
  ];
}
