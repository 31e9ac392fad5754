import type { CaseFindingCode, Money, Owner, RegistrationDraft } from "redress/complaint";
import type { ReplyCase, ReplyStage, TalkClient, TalkPolicy } from "redress/dialogue";
import type { ClientType, EndReason } from "redress/offboarding";
import type { SourceName, SourceOption } from "../source/rule-sources.ts";
import type { Reach } from "./story-shape.ts";

interface Shared {
  readonly id: string;
  /** Id of the decision after which it is known. */
  readonly at: string;
}

/** What the rules judge of a story, each by a rule of the library. */
export type StoryCheck = Shared &
  (
    | {
        /** The option by the key of a table or another rule: `right`, `half` or `wrong`. */
        readonly by: "key";
        readonly table: SourceName;
        readonly facts: Readonly<Record<string, unknown>>;
        /** Facts that are codes of earlier checks. */
        readonly from?: Readonly<Record<string, string>>;
        /** What each option answers; one that is left out is not judged. */
        readonly answers: Readonly<Record<string, SourceOption>>;
      }
    /** A stage of the documents' policy by the log: `met`, `breached`, or `missing`; `traced` with the way to its due time. */
    | { readonly by: "sla"; readonly stage: string; readonly traced?: true }
    /** What the audit of the log finds: `found` or `kept`. */
    | { readonly by: "audit"; readonly finding: CaseFindingCode; readonly owners?: readonly Owner[] }
    /** The next question to ask: `right`, `half` where it may wait, `wrong`. */
    | { readonly by: "detail"; readonly draft: RegistrationDraft; readonly asks: Readonly<Record<string, string>> }
    /** The day that may be promised: `right`, `half` where it is another, `wrong` where there is none. */
    | { readonly by: "promise"; readonly days: Readonly<Record<string, string>> }
    /** The talk up to here, decision by decision: the worst move, or where `ends`, whether she was helped. */
    | {
        readonly by: "talk";
        readonly client: TalkClient;
        readonly policy: TalkPolicy;
        readonly decisions: readonly string[];
        readonly ends?: true;
      }
    /** What is given against what was lost. */
    | { readonly by: "offer"; readonly loss: Money }
    /** The letter: `whole`, `unseen` or `hurts`. */
    | { readonly by: "reply"; readonly stage: ReplyStage; readonly case?: ReplyCase; readonly language: string }
    /** The improvement stage by the log: `verified`, `self-verified`, `unverified` or `none`. */
    | { readonly by: "improvement" }
    /** The plan of the offboarding: `clean`, or the first thing that the lint finds. */
    | { readonly by: "lint"; readonly client: { readonly type: ClientType; readonly reason: EndReason } }
    /** What may be expected of the client: `yes` or `no`. */
    | {
        readonly by: "foresee";
        readonly gives: "satisfied" | "loyal";
        readonly of: Readonly<Record<"heard" | "madeGood" | "prompt" | "more" | "recurred", Reach>>;
      }
    /** The quadrant of two earlier checks. */
    | { readonly by: "quadrant"; readonly satisfied: string; readonly loyal: string }
  );

/** Checks that are told and not judged. */
export const unjudged: readonly StoryCheck["by"][] = ["foresee", "quadrant"];
