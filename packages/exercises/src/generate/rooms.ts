/** The generators by the rooms of the library whose code they need: a page fetches only the rooms that its lesson draws from. */
export const rooms = {
  classification: ["origin", "fault", "validity", "importance", "kind", "registrar", "answer"],
  registration: ["details", "acknowledgement", "remedy", "apology"],
  time: ["due-hours", "due-days", "due-pause", "due-holiday", "due-night"],
  clocks: ["which-clock", "does-it-fit", "standing"],
  figures: ["nps", "iceberg", "sample-size", "churn"],
  loyalty: ["quadrant", "change-share", "change-nps"],
  offboarding: ["plan-fits", "five-mistakes", "roles"],
} as const;

export type RoomName = keyof typeof rooms;
export type GeneratorName = (typeof rooms)[RoomName][number];

export const generatorNames: readonly GeneratorName[] = Object.values(rooms).flat();
export const roomOf = (generator: GeneratorName): RoomName =>
  (Object.keys(rooms) as RoomName[]).find((room) => rooms[room].some((name) => name === generator)) as RoomName;
