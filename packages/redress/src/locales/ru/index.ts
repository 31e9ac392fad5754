/**
 * Redress in Russian: what the lessons translated so far show, the register's reports, the messages of an offboarding, the
 * review of replies.
 * @module
 */
import type { Code } from "../codes.ts";
import type { Messages } from "../message.ts";
import { messages } from "./messages.ts";
import { origin } from "./origin.ts";
import { reply } from "./reply.ts";
import { report } from "./report.ts";

/** Russian: partial; `npm run gaps` lists what is missing. */
export const ru: Partial<Messages<Code>> = { ...messages, ...origin, ...reply, ...report };
