/**
 * Redress in Russian: what the lessons translated so far show.
 * @module
 */
import type { Code } from "../codes.ts";
import type { Messages } from "../message.ts";
import { messages } from "./messages.ts";
import { origin } from "./origin.ts";

/** Russian: partial; `npm run gaps` lists what is missing. */
export const ru: Partial<Messages<Code>> = { ...messages, ...origin };
