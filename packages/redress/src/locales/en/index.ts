/**
 * Redress in English: a sentence for every code.
 * @module
 */
import type { Code } from "../codes.ts";
import type { Messages } from "../message.ts";
import { calendar } from "./calendar.ts";
import { caseLog } from "./case.ts";
import { classification } from "./classification.ts";
import { messages } from "./messages.ts";
import { metrics } from "./metrics.ts";
import { offboarding } from "./offboarding.ts";
import { registerFields } from "./register-fields.ts";
import { registration } from "./registration.ts";
import { rules } from "./rules.ts";
import { sla } from "./sla.ts";
import { source } from "./source.ts";

/** English: whole, or it does not compile. */
export const en: Messages<Code> = {
  ...calendar,
  ...caseLog,
  ...classification,
  ...messages,
  ...metrics,
  ...offboarding,
  ...registerFields,
  ...registration,
  ...rules,
  ...sla,
  ...source,
};
