/**
 * Redress in English: a sentence for every code.
 * @module
 */
import type { Code } from "../codes.ts";
import type { Messages } from "../message.ts";
import { calendar } from "./calendar.ts";
import { caseLog } from "./case.ts";
import { classification } from "./classification.ts";
import { dialogue } from "./dialogue.ts";
import { figures } from "./figures.ts";
import { messages } from "./messages.ts";
import { metrics } from "./metrics.ts";
import { offboarding } from "./offboarding.ts";
import { outcome } from "./outcome.ts";
import { practice } from "./practice.ts";
import { practiceSigns } from "./practice-signs.ts";
import { register } from "./register.ts";
import { registerFields } from "./register-fields.ts";
import { registration } from "./registration.ts";
import { reply } from "./reply.ts";
import { report } from "./report.ts";
import { rules } from "./rules.ts";
import { sla } from "./sla.ts";
import { source } from "./source.ts";

/** English: whole, or it does not compile. */
export const en: Messages<Code> = {
  ...calendar,
  ...caseLog,
  ...classification,
  ...dialogue,
  ...messages,
  ...figures,
  ...metrics,
  ...outcome,
  ...offboarding,
  ...practice,
  ...practiceSigns,
  ...register,
  ...registerFields,
  ...registration,
  ...report,
  ...reply,
  ...rules,
  ...sla,
  ...source,
};
