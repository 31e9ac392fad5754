import type { AnyGenerator, RoomName } from "@redress/exercises/generate";

/**
 * The code that draws cases, by room: fetched when a page is idle, only where its lesson draws from it. The clocks of a case
 * and offboarding are not here: their rules are too heavy for a page, and the server draws for it.
 */
export const rooms: Readonly<Partial<Record<RoomName, () => Promise<{ readonly generators: Readonly<Record<string, AnyGenerator>> }>>>> = {
  classification: () => import("@redress/exercises/generate/classification"),
  registration: () => import("@redress/exercises/generate/registration"),
  time: () => import("@redress/exercises/generate/time"),
  figures: () => import("@redress/exercises/generate/figures"),
  loyalty: () => import("@redress/exercises/generate/loyalty"),
};
