import type { ComplaintRuleId } from "../rules.ts";

/** A way by which complaints come in. */
export interface Channel {
  readonly id: string;
  /** Where the documents list it. */
  readonly listed: "oral" | "written";
  /** What it is, by our reading; differs from `listed` in one place. */
  readonly form: "oral" | "written";
  readonly rule: ComplaintRuleId;
}

const oral = { listed: "oral", form: "oral", rule: "complaint.channel.oral" } as const;
const written = { listed: "written", form: "written", rule: "complaint.channel.written" } as const;

/**
 * The eleven channels of the documents (C21, C22), their order kept. The ordering site is listed as oral, and written by
 * our reading (K7, rule `complaint.channel.ordering-site`).
 *
 * @example
 * ```ts
 * import { channels } from "redress/complaint";
 * channels.filter(({ form }) => form === "oral").length; // 4
 * channels.find(({ listed, form }) => listed !== form)?.id; // "ordering-site"
 * ```
 */
export const channels = [
  { id: "phone", ...oral },
  /** Told to a colleague while he serves the client. */
  { id: "specialist", ...oral },
  { id: "office-visit", ...oral },
  /** Found when the company calls clients to ask about quality. */
  { id: "quality-call", ...oral },
  { id: "ordering-site", listed: "oral", form: "written", rule: "complaint.channel.ordering-site" },
  { id: "review-form", ...written },
  { id: "letter", ...written },
  /** E-mail to any department. */
  { id: "department-email", ...written },
  /** E-mail to the company's main address, or to quality management. */
  { id: "main-email", ...written },
  /** Messengers of the product, or the rating link in a colleague's signature. */
  { id: "feedback-service", ...written },
  { id: "social-network", ...written },
] as const satisfies readonly Channel[];

/** Id of a channel. */
export type ChannelId = (typeof channels)[number]["id"];

/** Ids of the channels. */
export const channelIds: readonly ChannelId[] = /* @__PURE__ */ channels.map(({ id }) => id);
