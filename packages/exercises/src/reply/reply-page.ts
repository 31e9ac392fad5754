/** All that a page needs to have a reply written; the lexicon comes apart. */
export { replyHints } from "../hint/hint-reply.ts";
export { longestReply, type ReplyExercise, replyOf, shortestReply } from "./reply-shape.ts";
export { countedIn, type Lexicons, mayMiss, read, reviewOf, weighReply } from "./reply-weigh.ts";
