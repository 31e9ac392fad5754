/**
 * Redress in Polish: the register’s reports, the messages of an offboarding.
 * @module
 */
import type { Code } from "../codes.ts";
import type { Messages } from "../message.ts";
import { messages } from "./messages.ts";
import { report } from "./report.ts";

/** Polish: partial; `npm run gaps` lists what is missing. */
export const pl: Partial<Messages<Code>> = { ...messages, ...report };
