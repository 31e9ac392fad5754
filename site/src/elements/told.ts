import { withOverlooked } from "../feedback/overlooked.ts";
import type { Part } from "./part.ts";

/** Options whose feedback tells what was worked out: fetched only where a lesson compares samples. */
export const part = (options: Part): Part => ({ ...options, reason: withOverlooked });
