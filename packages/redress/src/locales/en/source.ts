import type { SourceCode } from "../codes.ts";
import type { Messages } from "../message.ts";

/** The source documents and the standings, in English. */
export const source = {
  "document.offboarding-article": "Article on parting with clients",
  "document.client-work-reader": "Reader on working with clients",
  "document.service-lesson": "Lesson on customer service",
  "document.complaint-training": "Training on complaints",
  "document.service-essay": "Essay on good customer service",
  "standing.stated": "stated",
  "standing.derived": "derived",
  "standing.assumed": "our assumption",
} as const satisfies Messages<SourceCode>;
