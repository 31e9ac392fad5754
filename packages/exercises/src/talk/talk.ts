/** All that a page needs of a conversation. */
export { talkHints } from "../hint/hint-talk.ts";
export { judgeTalk, playTalk, type TalkSoFar } from "./talk-play.ts";
export { type DialogueExercise, mostSaid, seedsOf, talkOf, talkText } from "./talk-shape.ts";
export { read, weighTalk } from "./talk-weigh.ts";
