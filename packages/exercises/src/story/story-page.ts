/** All that a page needs to have a story played. */
export { type LeftAt, leftAt } from "./story-best.ts";
export { playStory, type StorySoFar, type StoryTurn, type ToldResult } from "./story-play.ts";
export { type StoryEntry, type StoryTables, type StoryTeller, tellerOf } from "./story-shape.ts";
export { missedIn, readStory, weighStory } from "./story-weigh.ts";
