import { daysGenerator, holidayGenerator, hoursGenerator, nightGenerator, pauseGenerator } from "../time.ts";

/** When something is due. */
export const generators = {
  ...{ "due-hours": hoursGenerator, "due-days": daysGenerator, "due-pause": pauseGenerator },
  ...{ "due-holiday": holidayGenerator, "due-night": nightGenerator },
} as const;
