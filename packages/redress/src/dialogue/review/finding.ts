import type { Citation, Standing } from "../../source/index.ts";
import type { ReplyRuleId } from "./review-rules.ts";
import type { ReplyElement, ReplyExtra, ReplyFault, ReplyStage } from "./stage.ts";

export type ReplySeverity = "error" | "warn" | "info";

interface Found {
  readonly rule: ReplyRuleId;
  /** An error is forbidden by the source; a warning it advises against, or a norm wants it; the rest is style. */
  readonly severity: ReplySeverity;
  readonly source: Citation;
  readonly standing: Standing;
}

/** A phrase that had better not be there. */
export interface FaultFinding extends Found {
  readonly kind: "fault";
  readonly fault: ReplyFault;
  readonly code: `finding.reply.${ReplyFault}`;
  readonly why: `why.reply.${ReplyFault}`;
  /** Where it stands in the text as given, in UTF-16 units: the first is in, the last is not. */
  readonly span: readonly [from: number, to: number];
  /** The words there, as given. */
  readonly text: string;
  /** What to write instead, in the language of the lexicon. */
  readonly better: string;
}

/** Something that the reply should hold and does not; it stands nowhere, so there is no span. */
export interface ElementFinding extends Found {
  readonly kind: "element";
  readonly element: ReplyElement | ReplyExtra;
  readonly code: `finding.element.${ReplyElement | ReplyExtra}`;
  readonly why: `why.element.${ReplyElement | ReplyExtra}`;
  /** A sentence to add, in the language of the lexicon. */
  readonly better: string;
}

export type ReplyFinding = FaultFinding | ElementFinding;

/** What is known of the case; what is not given is unknown. */
export interface ReplyCase {
  /** Whether the company's fault is established by now. */
  readonly faultEstablished?: "yes" | "no" | "unknown";
  /** As `complaint.apology` knows it, such as `england-and-wales`. */
  readonly jurisdiction?: string;
  /** What the client wrote, to see whether its gist comes back. Without it the gist is not judged. */
  readonly complaint?: string;
}

/** A reply that was read. No finding does not make it a good reply; a person judges that. */
export interface ReplyReview {
  readonly status: "reviewed";
  readonly locale: string;
  readonly stage: ReplyStage;
  /** Faults in the order of the text, then what is missing in the order of the stage. */
  readonly findings: readonly ReplyFinding[];
  readonly present: readonly ReplyElement[];
  /** Elements that could not be judged for want of facts. */
  readonly unjudged: readonly ReplyElement[];
}
