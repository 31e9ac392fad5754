import { faultGenerator, importanceGenerator, kindGenerator, originGenerator, validityGenerator } from "../classification.ts";
import { answerGenerator, registrarGenerator } from "../handling.ts";

/** What a complaint is, and who handles it how. */
export const generators = {
  ...{ origin: originGenerator, fault: faultGenerator, validity: validityGenerator, importance: importanceGenerator },
  ...{ kind: kindGenerator, registrar: registrarGenerator, answer: answerGenerator },
} as const;
