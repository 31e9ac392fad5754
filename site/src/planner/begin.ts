import type { PlannerData } from "./data.ts";
import { Planner } from "./planner.ts";

/** Fetches the words and begins. */
export async function begin(room: HTMLElement): Promise<void> {
  const response = await fetch(room.dataset.words as string);
  if (!response.ok) throw new Error(String(response.status));
  new Planner(room, (await response.json()) as PlannerData);
}
