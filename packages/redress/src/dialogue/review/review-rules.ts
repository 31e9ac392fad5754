import type { Rule } from "../../source/index.ts";

const training = (at: string) => ({ document: "complaint-training", at }) as const;
const lesson = (at: string) => ({ document: "service-lesson", at }) as const;

const six =
  "The documents do not say what a written answer holds. The Complaint Handling Code of the Housing Ombudsman, 5.8, names six things, this among them; it binds landlords in England and serves others as a model.";

/** Rules by which a written reply is reviewed: what it should not say, and what it should. */
export const reviewRules = [
  { id: "dialogue.reply.calm", source: lesson("T4"), standing: "stated" },
  { id: "dialogue.reply.vague", source: training("T3"), standing: "stated" },
  { id: "dialogue.reply.blame", source: training("T3"), standing: "stated" },
  {
    id: "dialogue.reply.not-mine",
    source: training("C7"),
    standing: "derived",
    why: "The training names “run, hide” as a first reaction to be overcome. Written to a client it is a sentence that sends him elsewhere.",
  },
  {
    id: "dialogue.reply.liability",
    source: training("T2"),
    standing: "derived",
    why: "Neither admit nor deny liability, says the training, and apologise for a fault only when it is evident (K4). Sorry for the trouble is always fine. Where nothing is known of the fault, it counts as open at registration and first contact only.",
  },
  {
    id: "dialogue.reply.robot",
    source: lesson("T7"),
    standing: "derived",
    why: "The lesson wants mails that are personal. A formula that would fit any client is the opposite.",
  },
  {
    id: "dialogue.reply.dead-link",
    source: training("C22"),
    standing: "assumed",
    why: "The documents list the written channels and name no platform. The European platform for online disputes closed on 20 July 2025 (Regulation (EU) 2024/3228); a link to it leads nowhere and has to go.",
  },

  { id: "dialogue.element.thanks", source: training("C32"), standing: "stated" },
  { id: "dialogue.element.registered", source: training("C32"), standing: "stated" },
  {
    id: "dialogue.element.when",
    source: training("T2"),
    standing: "derived",
    why: "At registration the text says when the reply comes (C32); later, what cannot be solved at once is told with what and when.",
  },
  { id: "dialogue.element.counting", source: training("C32"), standing: "stated" },
  { id: "dialogue.element.gist", source: training("T1"), standing: "stated" },
  { id: "dialogue.element.feeling", source: training("T1"), standing: "stated" },
  { id: "dialogue.element.options", source: training("T1"), standing: "stated" },
  { id: "dialogue.element.second-option", source: training("T1"), standing: "stated" },
  {
    id: "dialogue.element.who-what-when",
    source: training("C37"),
    standing: "derived",
    why: "The responsible person agrees the solution with the client, its term and its order; written down, that is who does what by when.",
  },
  { id: "dialogue.element.stage", source: training("C34"), standing: "assumed", why: six },
  { id: "dialogue.element.decision", source: training("C14"), standing: "assumed", why: six },
  { id: "dialogue.element.reasons", source: training("C14"), standing: "assumed", why: six },
  { id: "dialogue.element.remedy", source: training("C41"), standing: "assumed", why: six },
  { id: "dialogue.element.outstanding", source: training("C34"), standing: "assumed", why: six },
  { id: "dialogue.element.escalation", source: training("C33"), standing: "assumed", why: six },
] as const satisfies readonly Rule[];

/** Id of a rule of the review. */
export type ReplyRuleId = (typeof reviewRules)[number]["id"];
