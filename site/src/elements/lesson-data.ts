import type { LessonData } from "./data.ts";
import { optionsPart } from "./options.ts";
import type { Part } from "./part.ts";

/** A lesson's data, and the part that each exercise works by. */
export interface Loaded {
  readonly data: LessonData;
  readonly partOf: (exercise: string) => Part;
}

async function load(address: string): Promise<Loaded> {
  const answer = await fetch(address);
  if (!answer.ok) throw answer.status;
  const data: LessonData = await answer.json();
  // Of a lesson's exercises another page may have one alone.
  const here = [...document.querySelectorAll("redress-exercise")].map((one) => one.getAttribute("exercise") ?? "");
  const names = here.flatMap((id) => data.exercises[id]?.part ?? []);
  const parts = names.length ? await (await import("./parts.ts")).loadParts(new Set(names), data, optionsPart) : undefined;
  return { data, partOf: (exercise) => parts?.get(data.exercises[exercise]?.part ?? "") ?? optionsPart };
}

const loaded = new Map<string, Promise<Loaded>>();

/** A lesson's data and what grades it, fetched once a page; a failed fetch may be tried again. */
export function lessonData(address: string): Promise<Loaded> {
  const data = loaded.get(address) ?? load(address);
  loaded.set(address, data);
  data.catch(() => loaded.delete(address));
  return data;
}
