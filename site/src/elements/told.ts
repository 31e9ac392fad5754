import { withOverlooked } from "../feedback/overlooked.ts";
import { optionsPart } from "./options.ts";
import type { Part } from "./parts.ts";

/** Options whose feedback tells what was worked out: fetched only where a lesson compares samples. */
export const part: Part = { ...optionsPart, reason: withOverlooked };
