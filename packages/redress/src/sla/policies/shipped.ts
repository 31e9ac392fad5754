import { inDevelopmentPolicy, onlineSystemPolicy } from "./by-phase.ts";
import { documentsPolicy } from "./documents.ts";
import { ukFcaPolicy, ukHousingPolicy } from "./legal.ts";

/** The policies that come with the library, by id. */
export const policies = {
  documents: documentsPolicy,
  "uk-fca": ukFcaPolicy,
  "uk-housing": ukHousingPolicy,
  "online-system": onlineSystemPolicy,
  "in-development": inDevelopmentPolicy,
} as const;

/** Id of a policy that comes with the library. */
export type PolicyId = keyof typeof policies;

/** Ids of their stages, and of the improvement stage. */
export const shippedStages = [
  "registration",
  "acceptance",
  "first-contact",
  "agreement",
  "implementation",
  "verification",
  "hand-over",
  "improvement",
  "final-response",
  "acknowledgement",
  "stage-1",
  "stage-2",
  "reaction",
] as const;
export type ShippedStage = (typeof shippedStages)[number];
