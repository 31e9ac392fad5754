import type { LessonData } from "./data.ts";
import { loadParts } from "./parts.ts";

async function fetchData(address: string): Promise<LessonData> {
  const answer = await fetch(address);
  if (!answer.ok) throw answer.status;
  const data = (await answer.json()) as LessonData;
  await loadParts(data);
  return data;
}

const fetched = new Map<string, Promise<LessonData>>();

/** A lesson's data and what grades it, fetched once a page; a failed fetch may be tried again. */
export function dataOf(address: string): Promise<LessonData> {
  const data = fetched.get(address) ?? fetchData(address);
  fetched.set(address, data);
  data.catch(() => fetched.delete(address));
  return data;
}
