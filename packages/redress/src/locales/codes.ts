import type { CalendarProblem } from "../calendar/error.ts";
import type { classification } from "../complaint/classify.ts";
import type { fault } from "../complaint/fault.ts";
import type { ComplaintRefusalCode } from "../complaint/refusal.ts";
import type { AcknowledgementElement } from "../complaint/registration/acknowledgement.ts";
import type { ChannelId } from "../complaint/registration/channels.ts";
import type { NotGiven } from "../complaint/registration/draft.ts";
import type { DetailQuestion } from "../complaint/registration/missing-details.ts";
import type { deliveryRatingFields, managerRatingFields } from "../complaint/registration/ratings.ts";
import type { claimFormFields, contactFormFields } from "../complaint/registration/register-forms.ts";
import type { registrar } from "../complaint/registration/registrar.ts";
import type { reviewFormFields, reviewKinds } from "../complaint/registration/review-form.ts";
import type { answer } from "../complaint/remedies/answer.ts";
import type { ApologyAct } from "../complaint/remedies/apology-advice.ts";
import type { CompensationId } from "../complaint/remedies/compensations.ts";
import type { ComplaintRuleId } from "../complaint/rules.ts";
import type { Refused } from "../decision/index.ts";
import type { outcome } from "../metrics/index.ts";
import type { OffboardingMessageCode } from "../offboarding/index.ts";
import type { balance, gesture, technology, turnover } from "../practice/index.ts";
import type { phaseReaction } from "../sla/index.ts";
import type { DocumentId, Standing } from "../source/index.ts";
import type { CaseCode } from "./case-codes.ts";
import type { DialogueCode } from "./dialogue-codes.ts";
import type { FigureCode } from "./figure-codes.ts";
import type { MetricsCode } from "./metrics-codes.ts";
import type { OffboardingCode } from "./offboarding-codes.ts";
import type { AfterwardsCode } from "./outcome-codes.ts";
import type { PracticeCode } from "./practice-codes.ts";
import type { RegisterCode } from "./register-codes.ts";
import type { ReplyCode } from "./reply-codes.ts";
import type { ReportCode } from "./report-codes.ts";
import type { SlaCode } from "./sla-codes.ts";

type PracticeTables = typeof balance | typeof gesture | typeof technology | typeof turnover;
type Tables =
  | (typeof classification)[keyof typeof classification]
  | typeof fault
  | typeof registrar
  | typeof answer
  | typeof outcome
  | PracticeTables
  | typeof phaseReaction;
type Spec<T> = T extends { readonly spec: infer S } ? S : never;
type OutcomeCode<S> = S extends { readonly id: infer I extends string; readonly outcomes: readonly (infer O extends string)[] }
  ? `outcome.${I}.${O}`
  : never;
type InputCode<S> = S extends { readonly id: infer I extends string; readonly inputs: infer N }
  ? `ask.${I}.${Extract<keyof N, string>}`
  : never;
type ValueCode<S> = S extends { readonly id: infer I extends string; readonly inputs: infer N }
  ? { [K in Extract<keyof N, string>]: N[K] extends readonly (infer V extends string)[] ? `fact.${I}.${K}.${V}` : never }[Extract<
      keyof N,
      string
    >]
  : never;

/** Sentence of a rule: what it says, as a colleague would say it. */
export type RuleCode = `rule.${ComplaintRuleId}`;
/** Outcome of a table, in one or two words. */
export type TableOutcomeCode = OutcomeCode<Spec<Tables>>;
/** The question that an input of a table asks. */
export type AskCode = InputCode<Spec<Tables>>;
/** A fact: an input with its value, as a sentence. */
export type FactCode = ValueCode<Spec<Tables>>;
/** Why a table gives no decision. */
export type DecisionRefusalCode = `refusal.decision.${Refused["code"]}`;
/** Why a calendar, or a question to one, is refused. */
export type CalendarRefusalCode = `refusal.calendar.${CalendarProblem}`;
/** Why a registration, a form or a weighing is refused. */
export type ComplaintRefusedCode = `refusal.complaint.${ComplaintRefusalCode}`;
/** What to ask at registration, what to say there, and why a detail is not there. */
export type RegistrationCode =
  | DetailQuestion["code"]
  | AcknowledgementElement["code"]
  | `not-given.${NotGiven["notGiven"]}`
  | `channel.${ChannelId}`;
/** Labels of the forms that clients fill in; what the fields of the register's forms are for. */
export type FormCode =
  | `field.review.${(typeof reviewFormFields)[number]["id"]}`
  | `review-kind.${(typeof reviewKinds)[number]}`
  | `field.manager-rating.${(typeof managerRatingFields)[number]["id"]}`
  | `field.delivery-rating.${(typeof deliveryRatingFields)[number]["id"]}`
  | `field.contact.${(typeof contactFormFields)[number]["id"]}`
  | `field.claim.${(typeof claimFormFields)[number]["id"]}`;
/** The compensations, and what to say or not to say of blame. */
export type RemedyCode = `compensation.${CompensationId}` | `apology.${ApologyAct}`;
/** A source document's title in the reader's language, and the standing of a rule. */
export type SourceCode = `document.${DocumentId}` | `standing.${Standing}`;

/** Every code that has a sentence. */
export type Code =
  | RuleCode
  | TableOutcomeCode
  | AskCode
  | FactCode
  | DecisionRefusalCode
  | CalendarRefusalCode
  | SourceCode
  | ComplaintRefusedCode
  | RegistrationCode
  | FormCode
  | RemedyCode
  | CaseCode
  | MetricsCode
  | AfterwardsCode
  | ReplyCode
  | DialogueCode
  | OffboardingCode
  | SlaCode
  | OffboardingMessageCode
  | PracticeCode
  | RegisterCode
  | ReportCode
  | FigureCode;
