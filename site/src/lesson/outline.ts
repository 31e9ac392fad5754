import type { LessonWords } from "./schema.ts";

/** A part of a lesson that the side column leads to. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly exercise: boolean;
}

/** Address within the page for a section's title, in any alphabet. */
export const anchor = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");

/**
 * The parts of a lesson in the order of its text: `<Section title="...">` and `<Exercise id="..." />`.
 *
 * @throws Error naming file and field where an exercise is not placed, placed twice, or unknown, or an address is given twice.
 */
export function outline(body: string, { exercises }: LessonWords, where: string): Part[] {
  const parts = [...body.matchAll(/<(?:Section\b[^>]*?\btitle="([^"]+)"|Exercise\b[^>]*?\bid="([^"]+)")/g)].map(([, title, id]) => {
    if (title) return { id: anchor(title), title, exercise: false };
    const words = exercises[id as string];
    if (!words) throw new Error(`${where}, field exercises.${id}: has no words, and the text places it`);
    return { id: id as string, title: words.title, exercise: true };
  });
  for (const id of Object.keys(exercises)) {
    const places = parts.filter((part) => part.exercise && part.id === id).length;
    if (places !== 1) throw new Error(`${where}, <Exercise id="${id}" />: placed ${places} times in the text, not once`);
  }
  // An exercise under the title of the section before it is that section's own, and needs no address.
  const placed = parts.filter(({ exercise, title }, at) => !(exercise && parts[at - 1]?.title === title));
  const twice = placed.find(({ id }, at) => placed.findIndex((part) => part.id === id) !== at);
  if (twice) throw new Error(`${where}, section or exercise ${twice.id}: another part of the page has this address`);
  return placed;
}
