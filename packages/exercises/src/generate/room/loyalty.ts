import { quadrantGenerator, scoreChangeGenerator, shareChangeGenerator } from "../loyalty.ts";

/** Where clients stand, and whether anything has changed. */
export const generators = {
  quadrant: quadrantGenerator,
  "change-share": shareChangeGenerator,
  "change-nps": scoreChangeGenerator,
} as const;
