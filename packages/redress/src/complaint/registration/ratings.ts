import type { ComplaintRefusal } from "../refusal.ts";
import type { ComplaintRuleId } from "../rules.ts";
import type { RegistrationDraft } from "./draft.ts";
import { type FormField, refusedForm } from "./form-field.ts";
import { draftOf, type FormReading } from "./form-reading.ts";

/** The five points of a rating, 5 the best. */
export const ratingScale = [1, 2, 3, 4, 5] as const;
export type ReviewRating = (typeof ratingScale)[number];

/** Highest rating that raises the question of dissatisfaction by itself. Ours: rule `complaint.form.low-rating`. */
export const lowRating = 2;

/** Fields of the rating "tell my manager how I work", linked from colleagues' signatures (C25). */
export const managerRatingFields = [
  { id: "rating", required: true, type: "scale", values: ratingScale },
  { id: "comment", required: false, type: "text" },
  /** Consent to publish the review. */
  { id: "publish", required: false, type: "flag" },
  /** Surname and name of the engineer who did the works. */
  { id: "engineer", required: false, type: "text" },
] as const satisfies readonly FormField[];

/** Fields of the delivery rating (C26). Its scale is our assumption: rule `complaint.form.delivery-scale`. */
export const deliveryRatingFields = [
  { id: "rating", required: true, type: "scale", values: ratingScale },
  { id: "comment", required: false, type: "text" },
] as const satisfies readonly FormField[];

/** The rating of a colleague's work as sent. */
export interface ManagerRating {
  readonly rating: ReviewRating;
  readonly comment?: string;
  readonly publish?: boolean;
  readonly engineer?: string;
}

/** The rating of a delivery as sent. */
export interface DeliveryRating {
  readonly rating: ReviewRating;
  readonly comment?: string;
}

/**
 * Reads the rating of a colleague's work. No rating is a complaint by itself: a 1 or 2, and any comment, raise the
 * question whether the client is dissatisfied. Rules `complaint.form.manager-rating`, `.low-rating`, `.comment` (C1, C25).
 *
 * Refused, naming the field: no rating, one that is not a whole number from 1 to 5, a field that the form does not have.
 *
 * @example
 * ```ts
 * import { readManagerRating } from "redress/complaint";
 * const read = readManagerRating({ rating: 2, engineer: "An engineer" });
 * read.status === "read" && [read.question, read.draft.worksBy]; // ["dissatisfied", "An engineer"]
 * ```
 */
export function readManagerRating(form: ManagerRating): FormReading | ComplaintRefusal {
  return refusedForm(managerRatingFields, form) ?? reading(form, { worksBy: form.engineer }, ["complaint.form.manager-rating"]);
}

/**
 * Reads the rating of a delivery, in the same way. Rules `complaint.form.delivery-rating`, `.delivery-scale` (C26).
 *
 * @example
 * ```ts
 * import { readDeliveryRating } from "redress/complaint";
 * const read = readDeliveryRating({ rating: 4 });
 * read.status === "read" && read.question; // undefined
 * ```
 */
export function readDeliveryRating(form: DeliveryRating): FormReading | ComplaintRefusal {
  const rules = ["complaint.form.delivery-rating", "complaint.form.delivery-scale"] as const;
  return refusedForm(deliveryRatingFields, form) ?? reading(form, {}, rules);
}

function reading(
  { rating, comment }: DeliveryRating,
  more: { readonly worksBy?: RegistrationDraft["worksBy"] | undefined },
  by: readonly ComplaintRuleId[],
): FormReading {
  const rules = [...by];
  if (rating <= lowRating) rules.push("complaint.form.low-rating");
  if (comment?.trim()) rules.push("complaint.form.comment");
  const read = {
    status: "read",
    draft: draftOf({ channel: "feedback-service", account: comment, ...more }),
    facts: { reporter: "client" },
    rules,
  } as const;
  return rules.length > by.length ? { ...read, question: "dissatisfied" } : read;
}
