import type { Message } from "redress/locales";
import { en } from "redress/locales/en";
import type { ExampleData, Stated } from "./example.ts";
import type { ExampleId } from "./runs.ts";

const files = import.meta.glob<Stated>("./examples/*.json", { eager: true, import: "default" });
const texts = import.meta.glob<string>("./examples/*.ts", { eager: true, query: "?raw", import: "default" });

/** An example's inputs and what comes of them. */
export const statedOf = (id: ExampleId): Stated => files[`./examples/${id}.json`] as Stated;

/** An example's code, as it runs. */
export const sourceOf = (id: ExampleId): string => texts[`./examples/${id}.ts`] as string;

/** What a page fetches when the example is used. */
export function dataOf(id: ExampleId): ExampleData {
  const { says, cases } = statedOf(id);
  const own = Object.entries<Message>(en).filter(([code]) => says.some((start) => code.startsWith(start)));
  return { says, inputs: cases.map(({ input }) => input), sentences: Object.fromEntries(own) };
}
