import type { LessonData } from "./data.ts";
import type { Part } from "./part.ts";

/** What grades and shows the kinds that not every lesson has; each is made of the part that every page has, or without it. */
const parts = {
  due: () => import("./due.ts"),
  told: () => import("./told.ts"),
  number: () => import("./number.ts"),
  order: () => import("./order.ts"),
  matrix: () => import("./matrix.ts"),
  marks: () => import("./marks.ts"),
  dialogue: () => import("./talk.ts"),
  reply: () => import("./reply.ts"),
  plan: () => import("./plan.ts"),
  form: () => import("./form.ts"),
  table: () => import("./table.ts"),
  story: () => import("./story.ts"),
} satisfies Readonly<Record<string, () => Promise<{ readonly part: (options: Part) => Part }>>>;

export type PartName = keyof typeof parts;

/** Fetches the parts that the exercises of a page name. */
export async function loadParts(names: ReadonlySet<PartName>, data: LessonData, options: Part): Promise<ReadonlyMap<string, Part>> {
  const load = async (name: PartName) => {
    const part = (await parts[name]()).part(options);
    await part.prepare?.(data);
    return [name, part] as const;
  };
  return new Map(await Promise.all([...names].map(load)));
}
