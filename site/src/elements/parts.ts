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

/** Fetches the parts that the exercises of a page name. */
export async function loadParts(names: ReadonlySet<PartName>, options: Part): Promise<ReadonlyMap<string, Part>> {
  return new Map(await Promise.all([...names].map(async (name) => [name, (await parts[name]()).part(options)] as const)));
}
