import { churnGenerator, icebergGenerator, npsGenerator, sampleGenerator } from "../numbers.ts";

/** Numbers to be worked out. */
export const generators = { nps: npsGenerator, iceberg: icebergGenerator, "sample-size": sampleGenerator, churn: churnGenerator } as const;
