/**
 * What a complaint is, and how to classify it.
 * @module
 */
export { type Classification, type ComplaintFacts, classification, classify } from "./classify.ts";
export { type ContactKind, contactKind, contactKinds } from "./contact-kind.ts";
export { type Fault, fault, faults } from "./fault.ts";
export { type Importance, importance, importances } from "./importance.ts";
export { type Origin, origin, origins } from "./origin.ts";
export { type ComplaintRuleId, complaintRules } from "./rules.ts";
export { type Validity, validities, validity } from "./validity.ts";
