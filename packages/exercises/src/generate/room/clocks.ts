import { fitsGenerator, standingGenerator, whichClockGenerator } from "../clocks.ts";

/** The clocks of a case. */
export const generators = { "which-clock": whichClockGenerator, "does-it-fit": fitsGenerator, standing: standingGenerator } as const;
