import * as classification from "./room/classification.ts";
import * as clocks from "./room/clocks.ts";
import * as figures from "./room/figures.ts";
import * as loyalty from "./room/loyalty.ts";
import * as offboarding from "./room/offboarding.ts";
import * as registration from "./room/registration.ts";
import * as time from "./room/time.ts";
import type { GeneratorName } from "./rooms.ts";
import type { AnyGenerator } from "./shape.ts";

/** Every generator by its name. */
export const generators: Readonly<Record<GeneratorName, AnyGenerator>> = {
  ...{ ...classification.generators, ...registration.generators, ...time.generators, ...clocks.generators },
  ...{ ...figures.generators, ...loyalty.generators, ...offboarding.generators },
};
