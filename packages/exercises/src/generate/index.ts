export { draw } from "./draw.ts";
export { type GeneratorName, generatorNames, type RoomName, roomOf, rooms } from "./rooms.ts";
export { roundOf } from "./rounds.ts";
export type { AnyGenerator, Drawn, SayFacts } from "./shape.ts";
export { trades } from "./shape.ts";
export { shownOf } from "./shown.ts";
export { weighDrawn } from "./weigh.ts";
