import { changed, readText } from "./kept.ts";

/** A hint that was taken, in the words in which it was told. */
export interface TakenHint {
  readonly item: string;
  /** The go it was taken in. */
  readonly round: number;
  readonly text: string;
  /** Language of the text. */
  readonly language: string;
  /** Value of the option, or id of the mark, that it strikes out. */
  readonly strike?: string;
}

const prefix = "redress.hints.";
/** What this tab knows, where the browser stores nothing. */
const memory = new Map<string, readonly TakenHint[]>();

const isHint = (value: TakenHint | null): boolean =>
  typeof value?.item === "string" && typeof value.text === "string" && typeof value.language === "string" && Number.isInteger(value.round);

function stored(exercise: string): readonly TakenHint[] {
  try {
    const all = JSON.parse(readText(prefix + exercise) ?? "[]");
    return Array.isArray(all) ? all.filter(isHint) : [];
  } catch {
    return [];
  }
}

/** Those of all tabs, each once. */
function allOf(exercise: string): readonly TakenHint[] {
  const all = [...stored(exercise), ...(memory.get(exercise) ?? [])];
  const same = (one: TakenHint, other: TakenHint) => one.item === other.item && one.round === other.round && one.text === other.text;
  return all.filter((one, at) => all.findIndex((other) => same(one, other)) === at);
}

/** The hints taken in a go. */
export const hintsIn = (exercise: string, round: number): readonly TakenHint[] => {
  return allOf(exercise).filter((one) => one.round === round);
};

/** Keeps a hint before it is shown, so that no reload takes it back. */
export function keepHint(exercise: string, hint: TakenHint): void {
  const all = [...allOf(exercise), hint];
  memory.set(exercise, all);
  try {
    localStorage.setItem(prefix + exercise, JSON.stringify(all));
  } catch {
    // This tab remembers.
  }
  document.dispatchEvent(new CustomEvent(changed));
}

addEventListener("storage", ({ key }) => {
  if (key === null) memory.clear();
  else if (key.startsWith(prefix)) document.dispatchEvent(new CustomEvent(changed));
});
