import { defineRecords, type Rule } from "../source/index.ts";
import { adviceRules } from "./advice-rules.ts";
import { reviewRules } from "./review/review-rules.ts";
import { talkRules } from "./talk-rules.ts";

const all = [...talkRules, ...adviceRules, ...reviewRules] as const;

/** Id of a rule of the dialogue room. */
export type DialogueRuleId = (typeof all)[number]["id"];

/** The rules of the dialogue room by id. */
export const dialogueRules = /* @__PURE__ */ defineRecords<Rule>(all);
