import { defineRecords, type Rule } from "../source/index.ts";

const training = (at: string) => ({ document: "complaint-training", at }) as const;
const lesson = (at: string) => ({ document: "service-lesson", at }) as const;

const all = [
  {
    id: "sla.stage.registration",
    source: training("K20"),
    standing: "derived",
    why: "Stated: at once, on ending the dialogue; elsewhere, at once when it arrives. Read as one: by the end of the dialogue, else on arrival. What arrives while we are closed cannot be entered before the next opening.",
  },
  { id: "sla.stage.acceptance", source: training("C34"), standing: "stated" },
  { id: "sla.stage.first-contact", source: training("C34"), standing: "stated" },
  { id: "sla.stage.agreement", source: training("C34"), standing: "stated" },
  { id: "sla.stage.implementation", source: training("C34"), standing: "stated" },
  { id: "sla.stage.verification", source: training("C34"), standing: "stated" },
  { id: "sla.stage.hand-over", source: training("C34"), standing: "stated" },
  {
    id: "sla.stage.improvement",
    source: training("C33"),
    standing: "assumed",
    why: "The documents set no term for the improvement stage, and we invent none: whoever uses it says it. Its clock runs from the record of a nonconformity to the check of all its measures, since these are the ends that its forms show.",
  },
  {
    id: "sla.counting.working-time",
    source: training("C35"),
    standing: "stated",
  },
  {
    id: "sla.counting.receipt-day-excluded",
    source: training("K10"),
    standing: "assumed",
    why: "The documents count the promise to the client without the day of receipt, and the stages from the claim's creation without saying how. Counted in one way, the stage and the promise end on the same day where the claim is opened on the day of receipt; counted in two, a promise could be kept that the stage calls broken.",
  },
  {
    id: "sla.counting.closing",
    source: training("K10"),
    standing: "assumed",
    why: "No time of day is given. A term in days ends with the work of its last day: after the closing nobody can keep it any more.",
  },
  {
    id: "sla.counting.arrival-after-closing",
    source: training("C32"),
    standing: "assumed",
    why: "The promise does not count the day of receipt and does not say what a receipt in the evening is. The client knows on which day he called, not when we close; so the date counts.",
  },
  {
    id: "sla.agreed-day",
    source: training("C34"),
    standing: "assumed",
    why: "Agreed individually, says the table, and the log records a last day. To a client a day lasts to its end, not to our closing.",
  },
  {
    id: "sla.breach.later",
    source: training("C34"),
    standing: "derived",
    why: "Within an hour, within three days: the last instant is still within. Only later is a breach.",
  },
  {
    id: "sla.pause.waits",
    source: training("C15"),
    standing: "assumed",
    why: "The documents know corrections that are impossible for now, and no pause. While it is paused a clock stands still and its due instant is unknown, so none is shown.",
  },
  {
    id: "sla.pause.not-before-contact",
    source: training("C34"),
    standing: "assumed",
    why: "A case is paused to wait for the client. Nobody waits for a client to whom nobody has spoken, so acceptance and first contact run on.",
  },
  {
    id: "sla.pause.whole-days",
    source: training("K10"),
    standing: "assumed",
    why: "A term in days counts days. A day that was paused from opening to closing does not count, one with some time left does; a policy may choose the paused working time instead.",
  },
  {
    id: "sla.automatic",
    source: training("C34"),
    standing: "assumed",
    why: "The documents do not mention automatic replies. What is asked of a stage is that somebody acted, and nobody did.",
  },
  {
    id: "sla.cycle.reopened",
    source: training("C17"),
    standing: "assumed",
    why: "The documents do not speak of reopening. The client is not content with the solution, so another has to be worked out, in terms of its own; what was kept or broken before stays what it was. He has been spoken to already.",
  },
  {
    id: "sla.cycle.over",
    source: training("C34"),
    standing: "assumed",
    why: "What was not due when the case ended can be neither kept nor broken any more. What was overdue stays so, and grows no further.",
  },
  {
    id: "sla.extension.in-time",
    source: training("C34"),
    standing: "assumed",
    why: "Whoever needs more time agrees it before the day has passed. Afterwards it would turn a broken promise into a kept one.",
  },
  {
    id: "sla.verification.again",
    source: training("C34"),
    standing: "derived",
    why: "The term runs from the correction's implementation. Whoever implements again has found that the first try does not work: that was checked, and the new try is checked anew.",
  },
  {
    id: "sla.warning.share",
    source: training("C42"),
    standing: "assumed",
    why: "The documents control deadlines once a week, which is too late for hours. Warned is when three quarters of a term are used: a quarter is left to act in.",
  },
  { id: "sla.promise.reply", source: training("C32"), standing: "stated" },
  {
    id: "sla.feasibility",
    source: training("K9"),
    standing: "derived",
    why: "The stages' terms together can exceed the total. At worst what follows the agreed day uses its terms in full, at best no time at all; both from the time actually used by then.",
  },
  {
    id: "sla.audit.closed-at-once",
    source: training("C45"),
    standing: "assumed",
    why: "The sample contact closes in the second of its registration, and the document does not say why. Within a minute nobody can have resolved what was only just entered; it may have been entered late, so it is asked.",
  },
  {
    id: "sla.audit.first-contact",
    source: training("C34"),
    standing: "derived",
    why: "The first contact has a term. It can be late, or missing when its term has passed or the case is over.",
  },
  {
    id: "sla.phase.online",
    source: lesson("P5"),
    standing: "assumed",
    why: "The lesson says within minutes and gives no number. A quarter of an hour is aimed at, the hour in which a claim is to be accepted is the limit; whoever promises less sets less.",
  },
  {
    id: "sla.phase.in-development",
    source: lesson("P5"),
    standing: "assumed",
    why: "The lesson says that acknowledging suffices and gives no term. By the closing of the next working day somebody has read what came in; whoever promises more sets more.",
  },
] as const satisfies readonly Rule[];

/** Id of a rule of the sla room. */
export type SlaRuleId = (typeof all)[number]["id"];

/** The rules of the sla room by id. */
export const slaRules = /* @__PURE__ */ defineRecords<Rule>(all);
