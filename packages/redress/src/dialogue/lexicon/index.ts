/**
 * The lexicons of every language in one: for a server. A page imports the one language that it speaks.
 * @module
 */
import { en } from "./en/index.ts";
import { hu } from "./hu/index.ts";
import { pl } from "./pl/index.ts";
import { ru } from "./ru/index.ts";

/** The lexicons by language. */
export const lexicons = { en, hu, pl, ru };
