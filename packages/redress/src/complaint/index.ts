/**
 * What a complaint is, and how to classify it.
 * @module
 */

export { type Day, isDay } from "../time/day.ts";
export { type Instant, type InstantRefusal, type InstantRefusalCode, instantRefusals, readInstant } from "../time/instant.ts";
export * from "./case/index.ts";
export { type CaseRuleId, caseRules } from "./case-rules.ts";
export { type Classification, type ComplaintFacts, classification, classify } from "./classify.ts";
export { type ContactKind, contactKind, contactKinds } from "./contact-kind.ts";
export { type Fault, fault, faults } from "./fault.ts";
export { type Importance, importance, importances } from "./importance.ts";
export { type Origin, origin, origins } from "./origin.ts";
export { type ImportanceReading, readImportance } from "./read-importance.ts";
export type { ComplaintRefusal, ComplaintRefusalCode } from "./refusal.ts";
export {
  type Acknowledgement,
  type AcknowledgementElement,
  acknowledgement,
  promiseCountings,
  type ReplyPromise,
} from "./registration/acknowledgement.ts";
export { type Channel, type ChannelId, channelIds, channels } from "./registration/channels.ts";
export { type AskedField, type DetailToAsk, detailsToAsk } from "./registration/details.ts";
export { type NotGiven, notGivenReasons, type RegistrationDraft } from "./registration/draft.ts";
export type { FormField } from "./registration/form-field.ts";
export type { FormReading } from "./registration/form-reading.ts";
export { type DetailQuestion, type DetailsComplete, missingDetails } from "./registration/missing-details.ts";
export {
  type DeliveryRating,
  deliveryRatingFields,
  lowRating,
  type ManagerRating,
  managerRatingFields,
  type ReviewRating,
  ratingScale,
  readDeliveryRating,
  readManagerRating,
} from "./registration/ratings.ts";
export { claimFormFields, contactFormFields, type RegisterField } from "./registration/register-forms.ts";
export { type Registrar, registrar, registrars, whereToRegister } from "./registration/registrar.ts";
export { type RegistrationMoment, registrationMoment } from "./registration/registration-moment.ts";
export { type Relabelled, type Relabelling, relabel } from "./registration/relabel.ts";
export { type ReviewForm, readReviewForm, reviewFormFields, reviewKinds } from "./registration/review-form.ts";
export { type Answer, answer, answers } from "./remedies/answer.ts";
export {
  type ActAdvice,
  type ApologyAct,
  type ApologyAdvice,
  apologyActs,
  apologyAdvice,
} from "./remedies/apology-advice.ts";
export { type ApologyLaw, apologyLaws } from "./remedies/apology-laws.ts";
export { type Compensation, type CompensationId, compensationIds, compensations } from "./remedies/compensations.ts";
export type { Money } from "./remedies/money.ts";
export { type OfferedRemedy, type Weighing, weighRemedies } from "./remedies/weigh-remedies.ts";
export { type ComplaintRuleId, complaintRules } from "./rules.ts";
export { type Validity, validities, validity } from "./validity.ts";
