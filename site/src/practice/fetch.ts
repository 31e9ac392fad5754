import { Outdated } from "../elements/lesson-data.ts";
import type { PracticeData } from "./data.ts";

/** Fetches what must be there. */
export async function fetched(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(String(answer.status));
  return answer;
}

/** The course in words and ids, of this very edition of the page. */
export async function practiceData(address: string): Promise<PracticeData> {
  const data: PracticeData = await (await fetched(address)).json();
  if (!address.endsWith(data.build)) throw new Outdated();
  return data;
}
