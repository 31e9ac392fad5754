import { type Drawn, roundOf } from "@redress/exercises/generate";
import type { Wording } from "../generated/told.ts";
import type { DrawnWords, Draws } from "./data.ts";
import { rooms } from "./rooms.ts";

/** What draws and words the cases of an exercise. */
interface Drawing {
  readonly id: string;
  readonly wording: Wording;
  /** The cases of a go, from 1; rejects where the server is needed and does not answer. */
  readonly goOf: (round: number) => Promise<readonly Drawn[]>;
}

async function got<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()) as T;
}

/** Does a thing once for each key; what failed may be tried again. */
function once<K, V>(work: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const done = new Map<K, Promise<V>>();
  return (key) => {
    const found = done.get(key) ?? work(key);
    done.set(key, found);
    found.catch(() => done.delete(key));
    return found;
  };
}

async function load(id: string, address: string, { generator, room, count }: Draws): Promise<Drawing> {
  const [words, code] = await Promise.all([got<DrawnWords>(address), rooms[room]?.()]);
  const wording = words[id];
  if (!wording) throw new Error(`no words for ${id}`);
  const drawer = code?.generators[generator];
  const draw = async (round: number): Promise<readonly Drawn[]> =>
    drawer ? roundOf(drawer, id, count, round) : (await got<{ drawn: readonly Drawn[] }>(`/api/goes?exercise=${id}&round=${round}`)).drawn;
  return { id, wording, goOf: once(draw) };
}

const loading = new Map<string, Promise<Drawing>>();

/** What draws the cases of an exercise whose lesson's data have this address; fetched once, and again where it failed. */
export function drawingOf(id: string, data: string, draws: Draws): Promise<Drawing> {
  const found = loading.get(id) ?? load(id, data.replace(/exercises\.json/, "drawn.json"), draws);
  loading.set(id, found);
  found.catch(() => loading.delete(id));
  return found;
}

/** What draws the cases of the exercise that a statement stands in. */
export function drawing(row: HTMLElement, draws: Draws): Promise<Drawing> {
  const element = row.closest("redress-exercise") as HTMLElement;
  return drawingOf(element.getAttribute("exercise") as string, element.getAttribute("data") as string, draws);
}
