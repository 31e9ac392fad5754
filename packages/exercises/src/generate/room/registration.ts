import { acknowledgementGenerator, detailsGenerator } from "../registration.ts";
import { apologyGenerator, remedyGenerator } from "../remedies.ts";

/** What is asked and said, and what is given. */
export const generators = {
  ...{ details: detailsGenerator, acknowledgement: acknowledgementGenerator, remedy: remedyGenerator, apology: apologyGenerator },
} as const;
