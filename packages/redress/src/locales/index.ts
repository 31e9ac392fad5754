/**
 * Words for codes: how a sentence is chosen and filled. The sentences themselves are one entry a language.
 * @module
 */
export type { Code } from "./codes.ts";
export { fill, type Message, type MessageFacts, type Messages } from "./message.ts";
