import type { SimulatorData } from "./data.ts";
import { Simulator } from "./simulator.ts";

/** Fetches the words and begins. */
export async function begin(room: HTMLElement): Promise<void> {
  const response = await fetch(room.dataset.words as string);
  if (!response.ok) throw new Error(String(response.status));
  new Simulator(room, (await response.json()) as SimulatorData);
}
