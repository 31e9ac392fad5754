import { defineRecords, type Rule } from "../source/index.ts";

const training = (at: string) => ({ document: "complaint-training", at }) as const;
const reader = (at: string) => ({ document: "client-work-reader", at }) as const;

const all = [
  { id: "register.weekly", source: training("C42"), standing: "stated" },
  { id: "register.monthly", source: training("C43"), standing: "stated" },
  {
    id: "register.month.registration",
    source: training("C43"),
    standing: "assumed",
    why: "The documents do not say to which month a complaint belongs. How many came in, and of what sort, is asked of the month in which they were registered: that day is known of each and never changes.",
  },
  {
    id: "register.month.due",
    source: training("C43"),
    standing: "assumed",
    why: "A term is kept or broken when it is due. By registration the latest month would hold mostly what was done quickly; by closing, whoever closes nothing would break nothing.",
  },
  {
    id: "register.month.closing",
    source: training("C17"),
    standing: "assumed",
    why: "The client is asked when the case closes. So answers, and the cases without an answer, belong to the month of the closing.",
  },
  {
    id: "register.compliance",
    source: training("C43"),
    standing: "assumed",
    why: "What is open is neither kept nor broken, and what ended before it was due cannot be any more. Counted as kept they would praise whoever waits, counted as broken they would blame whoever is in time; so they stand beside the share.",
  },
  {
    id: "register.paused",
    source: training("C43"),
    standing: "assumed",
    why: "A clock that stands still has no due instant. It is shown in the month in which it would be due if it were resumed at once.",
  },
  {
    id: "register.complaint",
    source: training("K19"),
    standing: "assumed",
    why: "A contact counts as a complaint while its kind is undecided, and after it was called something else without a reason. Otherwise a complaint that nobody classifies would be in no figure.",
  },
  {
    id: "register.first-contact.times",
    source: training("C34"),
    standing: "assumed",
    why: "Counted from the claim's creation as the term is, and from the registration where no claim was opened. The mean, and the times of those already contacted, hide whoever still waits; so those are counted as waiting at least so long.",
  },
  {
    id: "register.change",
    source: training("C43"),
    standing: "assumed",
    why: "The documents ask for monthly figures and do not say when they differ. A line rose or fell only where chance at 95 % does not explain it; the number of complaints is compared by the working time of the two months.",
  },
  {
    id: "register.change.many",
    source: training("C43"),
    standing: "assumed",
    why: "Each line is asked at 95 %, so of those that did not change about one in twenty seems to, and a report has twenty lines and more. Asking each for more would hide real changes of small registers, and how many lines hang together nobody knows; so the report says how many it compared and how many changes chance alone would give.",
  },
  {
    id: "register.loyalty.basis",
    source: training("C17"),
    standing: "assumed",
    why: "What a client says at the closing and what he does afterwards answer two questions. Where two months know loyalty in both ways, or one each, a change of the mix would look like a change of the clients; so each way is compared with itself alone. A register that does not say how it knows is read as having asked at the closing, as the forms do.",
  },
  {
    id: "register.weekly.risk",
    source: training("C42"),
    standing: "assumed",
    why: "Deadlines are controlled once a week. What falls due before the next control will not be seen again in time, so it is at risk already; what is past its warning is marked.",
  },
  {
    id: "register.unreadable",
    source: training("C2"),
    standing: "derived",
    why: "Every complaint is to be in the base. One whose row cannot be read is a complaint none the less, so it is counted, with what is wrong, and its missing figures are not guessed.",
  },
  {
    id: "register.mapping.help-desk",
    source: training("K5"),
    standing: "assumed",
    why: "Help desks hold tickets, not claims. A ticket of the type complaint is read as a claim opened when it was created, since nothing else tells when it was; low to normal is ordinary, as the forms' Medium is.",
  },
  { id: "register.scorecard", source: training("C44"), standing: "stated" },
  {
    id: "register.scorecard.checks",
    source: training("C44"),
    standing: "assumed",
    why: "Figures in the bonus reward whoever registers less, calls a complaint something else, or closes without speaking to the client. So a scorecard is not given without these checks.",
  },
  {
    id: "register.scorecard.no-ranking",
    source: reader("M15"),
    standing: "assumed",
    why: "Small numbers differ by chance. Owners whose intervals overlap are not put one before the other.",
  },
  {
    id: "register.check.registrations",
    source: training("C44"),
    standing: "assumed",
    why: "Fewer registrations can be better work or fewer entries. Compared with the owner's own earlier months and with the others in the same month, a drop beyond chance is asked about, never held against anybody.",
  },
  {
    id: "register.check.relabelled",
    source: training("K6"),
    standing: "assumed",
    why: "A complaint may become a request with a reason. Without one it is found; far more often than with the others it is asked about.",
  },
  {
    id: "register.check.closing",
    source: training("K18"),
    standing: "assumed",
    why: "Closed without a contact, in the moment of its registration, or with no claim opened: the stages were skipped, so their terms could not be broken either. An answer of the client is a contact where it was given by the closing; where a row does not say when, it is taken to have been, since a finding has to stand in the register.",
  },
  {
    id: "register.check.answers",
    source: training("C18"),
    standing: "assumed",
    why: "Whoever asks only the contented has contented clients. So it is compared how often answers are missing: with the other owners, and in the owner's late cases with those in time.",
  },
] as const satisfies readonly Rule[];

/** Id of a rule of the register room. */
export type RegisterRuleId = (typeof all)[number]["id"];

/** The rules of the register room by id. */
export const registerRules = /* @__PURE__ */ defineRecords<Rule>(all);
