import type { LessonData } from "./data.ts";
import { optionsPart } from "./options.ts";
import type { Part } from "./part.ts";

/** A lesson's data, and the part that each exercise works by. */
export interface Loaded {
  readonly data: LessonData;
  readonly partOf: (exercise: string) => Part;
}

/** The course was built anew since the page was: its data are no longer the page's. */
export class Outdated extends Error {}

async function load(address: string): Promise<Loaded> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(String(answer.status));
  const data: LessonData = await answer.json();
  if (data.build !== new URL(address, location.href).searchParams.get("v")) throw new Outdated();
  const some = Object.values(data.exercises).some(({ part }) => part);
  const parts = some ? await (await import("./parts.ts")).loadParts(data, optionsPart) : undefined;
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
