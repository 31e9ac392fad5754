import { prefix } from "./kept.ts";

/** Exercises of which the browser keeps anything. */
export function keptExercises(): string[] {
  try {
    return Object.keys(localStorage).flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
  } catch {
    return [];
  }
}
