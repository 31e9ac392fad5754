import type { LessonData } from "./data.ts";
import type { Part } from "./part.ts";

/** What grades and shows the kinds that not every lesson has; each is made of the part that every page has, or without it. */
const parts = {
  due: () => import("./due.ts"),
  told: () => import("./told.ts"),
  number: () => import("./number.ts"),
  order: () => import("./order.ts"),
  matrix: () => import("./matrix.ts"),
} satisfies Readonly<Record<string, () => Promise<{ readonly part: (options: Part) => Part }>>>;

export type PartName = keyof typeof parts;

/** Fetches the parts that a lesson names, each once. */
export async function loadParts({ exercises }: LessonData, options: Part): Promise<ReadonlyMap<string, Part>> {
  const names = new Set(Object.values(exercises).flatMap(({ part }) => part ?? []));
  return new Map(await Promise.all([...names].map(async (name) => [name, (await parts[name]()).part(options)] as const)));
}
