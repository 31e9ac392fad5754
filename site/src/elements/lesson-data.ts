import type { LessonData } from "./data.ts";
import { optionsPart } from "./options.ts";
import type { Part } from "./part.ts";

/** A lesson's data, and the part that each exercise works by. */
export interface Loaded {
  readonly data: LessonData;
  readonly partOf: (exercise: string) => Part;
}

/** The course was built anew since the page was: its data are no longer the page's. */
export class Outdated extends Error {
  override readonly name = "Outdated";
}

async function fetched(address: string): Promise<LessonData> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(String(answer.status));
  const data: LessonData = await answer.json();
  if (data.build !== new URL(address, location.href).searchParams.get("v")) throw new Outdated();
  return data;
}

async function load(address: string, exercises: readonly string[]): Promise<Loaded> {
  const data = await once(address, () => fetched(address));
  // Of a lesson's exercises another page may have one alone.
  const names = exercises.flatMap((id) => data.exercises[id]?.part ?? []);
  const parts = names.length ? await (await import("./parts.ts")).loadParts(new Set(names), data, optionsPart) : undefined;
  return { data, partOf: (exercise) => parts?.get(data.exercises[exercise]?.part ?? "") ?? optionsPart };
}

const doing = new Map<string, Promise<unknown>>();

/** Does something once a page; what failed may be tried again. */
function once<T>(name: string, work: () => Promise<T>): Promise<T> {
  const done = (doing.get(name) as Promise<T> | undefined) ?? work();
  doing.set(name, done);
  done.catch(() => doing.delete(name));
  return done;
}

const here = () => [...document.querySelectorAll("redress-exercise")].map((one) => one.getAttribute("exercise") as string);

/** A lesson's data and what grades these of its exercises: those in the page, where none are named. */
export const lessonData = (address: string, exercises: readonly string[] = here()): Promise<Loaded> =>
  once(`${address} ${exercises}`, () => load(address, exercises));
