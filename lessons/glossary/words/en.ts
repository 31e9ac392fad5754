import type { TermId, TermWords } from "../index.ts";

/** The terms in English: whole. */
export const en = {
  contact: {
    term: "contact",
    means: "Anything a client sends us or says to us, by whichever way. It has one kind; a complaint is one of six.",
  },
  complaint: {
    term: "complaint",
    means:
      "A contact in which dissatisfaction is expressed, however mildly and in whatever form. Whether it is justified is a later question.",
  },
  claim: {
    term: "claim",
    means:
      "The case that is opened from a complaint: it has an owner, stages and terms. The contact may be settled while the claim goes on, so each is closed by itself.",
  },
  objection: {
    term: "objection",
    means:
      "What a client puts up against discussing a purchase at all. It belongs to the sale, unless it voices dissatisfaction with our work: then it is a complaint too.",
  },
  request: {
    term: "request",
    means:
      "A contact that asks us to resolve something without complaining and without aiming at a purchase. What fits no other kind is taken as one.",
  },
  interest: { term: "interest", means: "A contact that aims at buying goods or a service." },
  suggestion: { term: "suggestion", means: "A contact that proposes how something could be better, without being dissatisfied." },
  thanks: { term: "thanks", means: "A contact that thanks us. Worth passing on to whoever earned it." },
  element: {
    term: "elements of a complaint",
    means: "Every complaint has a fact and a feeling in it. The feeling is met first, because nobody weighs facts while he is angry.",
  },
  relabelling: {
    term: "relabelling",
    means:
      "Calling a complaint something else after it was registered. It is allowed only with a reason on record, and not while the client is dissatisfied.",
  },
  external: { term: "external complaint", means: "A client complains of the company’s work." },
  internal: {
    term: "internal complaint",
    means:
      "One department reports another’s work, and the client has not complained. It is filed its own way, and is as good a chance to improve.",
  },
  "unaware-client": {
    term: "client who does not know",
    means: "A client who has not learned of the fault. He cannot have complained, so whatever is reported of it comes from inside.",
  },
  fault: {
    term: "fault",
    means: "On whose side something was broken: ours, the client’s, both, nobody’s, or not to be established after an inquiry.",
  },
  "not-established": {
    term: "cause not established",
    means:
      "The result of an inquiry that is over and found no cause. An inquiry that has not begun has no result, and the cause is then unknown.",
  },
  justified: {
    term: "justified complaint",
    means: "The fault is ours: a contract, the prescribed way of working or an expectation that the client had voiced was broken.",
  },
  unjustified: {
    term: "unjustified complaint",
    means: "The fault is not ours, or no fault is reported at all. The client is answered with reasons, and may be helped all the same.",
  },
  "partly-justified": {
    term: "partly justified complaint",
    means: "The fault lies on both sides, or an inquiry could not establish the cause.",
  },
  high: {
    term: "high importance",
    means:
      "The contract is materially broken and delay may cost the client money; or one of these together with a long relation, regular purchases, a risk of losing him, or his wish for haste.",
  },
  ordinary: {
    term: "ordinary importance",
    means:
      "The client cannot be reached, wants no correction, or nothing speaks for high importance. That the last is ordinary too is our addition.",
  },
  medium: {
    term: "medium importance",
    means: "What one of the documents’ forms prints for ordinary. It is read as ordinary, and it is noted that it was.",
  },
  liability: {
    term: "liability",
    means:
      "Having to answer for a fault by law. At first contact it is neither admitted nor denied; that the problem exists may be said at once.",
  },
  "iso-10002": {
    term: "ISO 10002",
    means:
      "The international guideline for handling complaints in organisations. It too calls any expression of dissatisfaction a complaint where an answer is expected.",
  },

  settled: { term: "settled", means: "Decided by what was said, and by nothing else." },
  default: {
    term: "default",
    means: "Decided, but by something that was only inferred or for want of a better row. Another fact may turn it.",
  },
  open: {
    term: "open",
    means: "Not decided, because the facts leave several outcomes possible. The answer is then the question to ask next.",
  },
  concluded: {
    term: "concluded fact",
    means:
      "A fact that nobody stated and that is taken as likely; the library calls it inferred. It never outweighs what was stated, and what rests on it is a default.",
  },
  unknown: { term: "unknown", means: "A fact that has not been found out yet. It is a value of its own, and never the same as no." },
  "near-miss": {
    term: "near miss",
    means: "The outcome one fact away from the one that holds: what would have to be different, and what it would then be.",
  },
  "decision-table": { term: "decision table", means: "Rules as rows: each says for which facts it holds and what then follows." },
  gap: { term: "gap", means: "A case for which no row of a decision table holds." },
  overlap: { term: "overlap", means: "A case for which several rows hold and say different things, with nothing to say which goes first." },
  proof: { term: "proof of a table", means: "Going through every possible case to show that a decision table has no gap and no overlap." },
  rule: {
    term: "rule",
    means: "A sentence that decides something, with a name, a source and a standing. Every answer names the rules that it rests on.",
  },
  stated: { term: "stated", means: "The standing of a rule that its source says." },
  derived: { term: "derived", means: "The standing of a rule that follows from what its source says." },
  assumed: {
    term: "assumed",
    means: "The standing of a rule that is ours, because the source leaves the matter open. The reason is given with it.",
  },
  "inventory-number": {
    term: "inventory number",
    means: "The place of a statement in the list of everything that the five documents say, such as C19.",
  },
  refusal: {
    term: "refusal",
    means:
      "What a function answers when it is asked something that has no answer: a code, the field and the value. It is no error and never a number.",
  },
  trace: {
    term: "trace",
    means: "The stretches of time that make up a deadline, line by line: counted, closed, paused. They add up to the term.",
  },

  registration: {
    term: "registration",
    means:
      "Entering a complaint into the register: at once, by the end of the talk or on arrival. A call is enough; nothing in writing may be demanded.",
  },
  channel: {
    term: "channel",
    means: "The way on which a complaint reaches us. The documents list eleven; where an order on the site belongs among them is doubtful.",
  },
  acknowledgement: {
    term: "acknowledgement",
    means: "What is said to the client at registration: thanks, that it is registered and passed on, and when he will have a reply.",
  },
  "reply-promise": {
    term: "promise of a reply",
    means: "The words that the client hears from us within three working days, the day of receipt not counted.",
  },
  registrar: {
    term: "registrar",
    means: "Whoever enters a complaint: the one who works in the register, else the department’s owner, else quality management.",
  },
  basis: { term: "basis", means: "The contact that a claim was opened from. Without one of the kind complaint no claim is opened." },
  "case-log": {
    term: "case log",
    means: "All that happened in a case, in its order. Nothing in it is edited; a mistake is voided by a later entry and stays readable.",
  },
  reopening: {
    term: "reopening",
    means: "Taking up a closed case again. Its clocks start anew, the old ones stay readable, and the client is asked again.",
  },
  merging: { term: "merging", means: "Joining a case to another one that is about the same matter. It goes on there, and never here." },
  owner: {
    term: "owner of complaints",
    means: "The named person in a department who answers for its complaints. That it is exactly one is our reading.",
  },
  "quality-management": {
    term: "quality management",
    means: "The department that answers for the process as a whole: its rules, control, improvement and reports.",
  },
  responsibility: { term: "two responsibilities", means: "One is for the process as a whole, the other for the handling in a department." },
  "five-actions": {
    term: "five actions of the responsible",
    means: "What the person responsible does with a claim, from the first look to the client’s word that all is done.",
  },
  correction: {
    term: "correction",
    means:
      "What puts this client’s matter right. It is agreed with him, carried out, and checked to work by somebody else than the one who did it.",
  },
  improvement: {
    term: "improvement",
    means:
      "What keeps the same from happening to the next client. It goes on after this client has his answer, and the documents give no term for it.",
  },
  nonconformity: {
    term: "nonconformity",
    means: "What in our work was not as it should be. The improvement begins with naming it, then its cause.",
  },
  "trust-back": {
    term: "winning trust back",
    means: "Giving the client more than he lost. Putting the matter right only returns what was his.",
  },
  compensation: { term: "compensation", means: "Something given on top of the correction. The documents list five." },
  apology: {
    term: "apology",
    means: "Being sorry for the trouble is right from the first minute. Apologising for our fault waits until the fault is evident.",
  },
  answer: { term: "answer to a claim", means: "What the client is told in the end, with the reasons." },

  "working-time": {
    term: "working time",
    means: "The open hours of a calendar. The closing instant is not open, and nights, days off and pauses do not count.",
  },
  "working-day": {
    term: "working day",
    means: "A date on which open hours start, by a calendar. How such days are counted is always named.",
  },
  calendar: { term: "business calendar", means: "Which hours are open on which days, with holidays and exceptions, in one time zone." },
  counting: {
    term: "counting of days",
    means: "Whether the day on which a clock starts is one of the days. The documents leave it open in one place, so it is always said.",
  },
  "receipt-day-excluded": {
    term: "day of receipt excluded",
    means: "The first day counted is the next working day: Saturday plus one is Monday, at its closing.",
  },
  "receipt-day-included": {
    term: "day of receipt included",
    means: "The day on which it came in is the first of the days, if it is a working day.",
  },
  "elapsed-working-time": {
    term: "elapsed working time",
    means: "A day is so many open hours, and they run on from the minute of arrival.",
  },
  due: { term: "due instant", means: "The last instant in time. What comes in at it is in time; only later is it late." },
  "closing-time": {
    term: "closing",
    means: "The end of a day’s open hours. A term in days ends there, and a term that fits exactly is due there and not next morning.",
  },
  limit: { term: "limit", means: "The time that is owed. Only a missed limit is a breach." },
  target: { term: "target", means: "The time that is aimed at, shorter than the limit. Missing it breaks nothing." },
  breach: { term: "breach", means: "A limit that has passed without what was owed." },
  warning: {
    term: "warning",
    means: "The instant at which three quarters of a term are used, so that something can still be done. The share is ours.",
  },
  pause: {
    term: "pause",
    means: "A time in which a clock stands still, with a reason, such as waiting for the client. First contact cannot be paused.",
  },
  extension: { term: "extension", means: "More time with a reason, taken before the term has passed." },
  stage: { term: "stage", means: "A part of the handling with its own clock: what starts it, what stops it, and how long it may take." },
  "first-contact": {
    term: "first contact",
    means: "The first time that a person of ours speaks or writes to the client about his claim. What a machine sends is none.",
  },
  policy: {
    term: "policy of deadlines",
    means: "The stages and their terms as data, each with its source. Also called a service level agreement.",
  },
  feasibility: {
    term: "feasibility",
    means: "Whether what is still to be done fits into the time that is left, at best and at worst. It is told when a day is agreed.",
  },
  "issue-phase": {
    term: "phase of the system",
    means: "Whether it is live or still being built. For a live one somebody reacts within minutes; for the other acknowledging suffices.",
  },

  "nine-steps": {
    term: "nine steps of the talk",
    means: "The order in which a talk with a dissatisfied client goes, with three pauses. The last step is not owed.",
  },
  move: { term: "move", means: "One thing that is said or done in a talk. A step is taken by one or several moves; some moves only harm." },
  emotion: {
    term: "emotion, a meter",
    means: "How upset the client of a played talk is, from 0 to 10. Facts wait until it has fallen. The numbers are ours.",
  },
  understanding: {
    term: "understanding, a meter",
    means: "How well the client of a played talk has been understood, from 0 to 10. The numbers are ours.",
  },
  temper: { term: "temper", means: "What sort of client one talks to, and how readily he eases." },
  scene: {
    term: "scene",
    means: "A written talk with lines to choose from. It is checked through every state, so that there is always a way to a good end.",
  },
  "right-reaction": { term: "right reactions", means: "The seven that the training names." },
  recommendation: { term: "three recommendations", means: "What holds in every sentence, at whichever step." },
  "reply-fault": { term: "words that hurt", means: "Phrases that make a reply worse, whatever they were meant to do." },
  lexicon: {
    term: "lexicon",
    means: "The phrases of one language by which a reply is reviewed, as data that a native reader can correct.",
  },
  "first-reaction": {
    term: "first reaction",
    means: "What one does before thinking, mostly because one takes it personally: to defend oneself, or to hide.",
  },
  empathy: { term: "empathy", means: "Seeing how it is for the client, and showing it. It admits nothing, so it is never too early." },
  apathy: { term: "apathy", means: "Not caring, or seeming not to. However much is known, it shows." },

  satisfaction: {
    term: "satisfaction",
    means: "Whether the client is content with the solution that he was offered. It does not tell whether he stays.",
  },
  loyalty: {
    term: "loyalty",
    means: "Whether the client goes on working with the company after the complaint. It does not tell whether he is content.",
  },
  "stated-at-closing": { term: "stated at closing", means: "What the client said when the case was closed about staying: an intention." },
  "observed-after": {
    term: "observed after",
    means: "What the client was seen to do after the case was closed. It tells more than what he said.",
  },
  apostle: { term: "apostle", means: "A client who is content and stays." },
  mercenary: { term: "mercenary", means: "A client who is content and leaves all the same." },
  hostage: { term: "hostage", means: "A client who is not content and stays all the same, for want of another or out of habit." },
  defector: { term: "defector", means: "A client who is not content and leaves." },
  "abc-question": {
    term: "the a, b, c question",
    means:
      "Which of three clients is satisfied? Only the one who is content and buys again. A fourth belongs to it, which the document leaves out.",
  },
  nps: {
    term: "net promoter score, NPS",
    means:
      "The share of those who answer 9 or 10 to “would you recommend us?” less the share of those who answer 0 to 6. From −100 to 100, and no percentage.",
  },
  promoter: {
    term: "promoter, passive, detractor",
    means: "Asked whether they would recommend us, promoters answer 9 or 10, passives 7 or 8, and detractors 0 to 6.",
  },
  csat: { term: "CSAT", means: "Customer satisfaction: the share of answers that gave one of the two best of five marks." },
  ces: {
    term: "CES",
    means:
      "Customer effort: the share of those who agree that it was easy. The older question runs the other way, so say which one was asked.",
  },
  retention: { term: "retention", means: "The share of the clients of the start who are still there at the end. New ones do not count." },
  churn: { term: "churn", means: "The share of the clients of the start who were lost in the period." },
  "annual-churn": {
    term: "churn in a year",
    means: "What a monthly churn comes to in twelve months. It compounds, since nobody leaves twice.",
  },
  "repeat-purchase": { term: "repeat purchase", means: "The share of those who bought who bought again." },
  reactivation: { term: "won back", means: "The share of those who had gone who came back." },
  nrr: {
    term: "net revenue retention, NRR",
    means: "What the clients of the start bring now, of what they brought then. It can be above 100 %.",
  },
  grr: {
    term: "gross revenue retention, GRR",
    means: "What is left of the revenue of the start without what those clients buy more. Never above 100 %.",
  },
  lifetime: {
    term: "average lifetime",
    means: "How many periods a client stays on average if churn stays what it is: one divided by churn.",
  },
  "customer-value": {
    term: "value of a client",
    means: "What a client’s margins to come are worth today. It is told with the convention of when the first one comes.",
  },
  quantile: { term: "median, ninetieth percentile", means: "How long half of the ended cases took at most, and nine of ten." },
  "time-to": { term: "time to the end", means: "How long it takes until a case has ended, with those counted that are still open." },
  "outcome-measure": {
    term: "outcome measure",
    means: "A figure of what came of the work, such as clients kept. How many calls were made is an activity.",
  },
  interval: {
    term: "interval",
    means: "The range in which the true share lies with a confidence of 95 %, as far as chance goes. The fewer answers, the wider.",
  },
  "too-few": { term: "too few", means: "Under twenty answers nothing is judged. Where the line is drawn is ours." },
  change: {
    term: "rose, fell, not distinguishable",
    means: "Two figures differ only where the interval of their difference does not hold 0. Else chance explains it.",
  },
  "sample-size": {
    term: "sample size",
    means: "How many answers are needed to tell a figure to so many points. Twice as closely takes four times as many.",
  },
  figure: {
    term: "figure",
    means:
      "A number that the documents quote, as a claim: with its base, its year, and whether it is supported, disputed or without a source.",
  },
  base: {
    term: "base",
    means: "Of whom a percentage is. Ninety per cent of those who complain and ninety per cent of all clients are two claims.",
  },
  iceberg: {
    term: "iceberg",
    means:
      "How many dissatisfied clients stand behind those who complain. It is worked out from shares that should be measured, and no law.",
  },
  "silent-client": { term: "silent client", means: "A dissatisfied client who says nothing. Being silent is not yet leaving." },
  "vicious-circle": {
    term: "vicious circle",
    means: "Eight links by which complaints that are not solved lead to more of them. It has no beginning.",
  },
  goods: { term: "three goods of a complaint", means: "Why a complaint is worth having." },
  "recovery-paradox": {
    term: "service recovery paradox",
    means:
      "The idea that a fault well mended leaves a client better than no fault. Taken together, the studies find it for satisfaction, and not for buying again.",
  },
  balance: { term: "balance", means: "Service is right where both sides gain. That the client is always right means no more than that." },

  register: {
    term: "register",
    means: "The list of all complaints with their logs. What is not in it cannot be counted, answered or learned from.",
  },
  "weekly-summing-up": { term: "weekly summing-up", means: "Once a week: what came in, and which terms are at risk or broken." },
  "monthly-report": {
    term: "monthly report",
    means: "Once a month: how many stayed, and how many terms were kept, with how sure each figure is.",
  },
  compliance: {
    term: "deadlines kept",
    means: "The share of terms that were kept, of those that fell due. What still runs counts neither way.",
  },
  scorecard: {
    term: "scorecard",
    means: "An owner’s figures. As they may bear on pay, they are never given without the checks of how they could have been bettered.",
  },
  gaming: { term: "gaming", means: "Bettering a figure without bettering the work. The checks ask; they do not accuse." },
  unreadable: {
    term: "unreadable row",
    means: "A row of a table that cannot be read in full. It is counted and shown, and nothing in it is guessed.",
  },

  service: {
    term: "service",
    means: "All that is done for a client besides the main product, so that he can choose, get and use it safely.",
  },
  "technical-service": {
    term: "technical and sales service",
    means: "One keeps the product working, the other goes with the purchase. Handling complaints belongs to the second.",
  },
  "service-phase": { term: "before, during and after the sale", means: "When service is given. What comes before the sale is part of it." },
  way: { term: "ways of service", means: "On which service is given; the channels by which complaints come in are listed apart." },
  benefit: { term: "benefits of good service", means: "The eight that the lesson names." },
  principle: {
    term: "seven principles",
    means: "Of good service. Their heading in the document speaks of one principle, and then there are seven.",
  },
  skill: {
    term: "skills",
    means: "The seven that work with clients asks for. Another document speaks of fifteen, and does not list them.",
  },
  journey: { term: "client’s journey", means: "The six stages of the work with a client." },
  "touch-point": {
    term: "touch point",
    means: "A place where a client meets us: a page, a call, a bill. Some are missing, and some could be better.",
  },
  want: { term: "what clients want", means: "The five that the reader names." },
  "key-client": { term: "key client", means: "A client whose leaving would be felt. Four things keep him." },
  "three-pillars": {
    term: "three pillars",
    means: "What service rests on: to win new clients, to keep those there are, and to hold those who are dissatisfied.",
  },
  rasci: { term: "RASCI", means: "The roles in a task by their first letters: responsible, accountable, supportive, consulted, informed." },
  responsible: { term: "responsible", means: "Who does the task. Somebody always does." },
  accountable: {
    term: "accountable",
    means: "Who answers for the task. Exactly one, or nobody does. One of the documents prints the same word for both roles.",
  },
  supportive: { term: "supportive", means: "Who helps the one who does the task, with time or means." },
  consulted: { term: "consulted", means: "Whose word is asked before the task is done." },
  informed: { term: "informed", means: "Who is told afterwards." },
  opposite: { term: "OPPOSITE", means: "Eight steps by which an organisation turns to its clients, named by their first letters." },
  competency: { term: "three competencies", means: "What whoever leads a change has to be good at." },
  insight: { term: "four insight questions", means: "What to ask of every transaction, so that research becomes action." },
  objective: {
    term: "objective",
    means: "What is to be reached, and how progress is measured, written down for some time between six months and five years ahead.",
  },
  pilot: { term: "pilot", means: "A small trial of a change, with a milestone that can be seen." },
  "shiny-object": {
    term: "shiny object",
    means: "A tool that is bought because it is new. A tool is chosen by the problem that it solves.",
  },
  culture: { term: "culture", means: "What carries a change once it is made." },

  offboarding: {
    term: "offboarding",
    means: "Ending the work with a client in good order: nothing left undone, everything handed over, thanks said, the door open.",
  },
  "seven-steps": { term: "seven steps of parting", means: "The order of an offboarding." },
  "five-mistakes": {
    term: "five mistakes of parting",
    means: "What goes wrong most often at the end of a relation; a plan is checked for each.",
  },
  "client-type": { term: "types of client", means: "Four, by the tie that ends. None of them is let go without an offboarding." },
  "end-reason": { term: "reason for the end", means: "Why the work ends. Some tasks are for some reasons only. The list is ours." },
  "end-notice": { term: "notice of the end", means: "The message that names the last day, what is done until then, and who may be asked." },
  remainder: { term: "remainder", means: "What is still to be done before parting; of a client on a retainer it has to be settled first." },
  "loose-end": { term: "loose end", means: "Something left without an owner, a day or a proof that it was done." },
  "exit-interview": {
    term: "exit interview",
    means: "The talk in which a client who leaves is asked for advice. It is confidential, and best led by somebody from outside the team.",
  },
  "hand-over": {
    term: "hand-over",
    means: "Giving the client all that he needs to go on without us, with instructions, before any access is taken.",
  },
  "account-list": { term: "list of accounts", means: "Which accounts close, on which day, and which stay with the client." },
  revocation: {
    term: "revocation",
    means: "Taking back access: ours to the client’s systems, and his to ours. After the hand-over, and with a record.",
  },
  "data-return": {
    term: "return or deletion of data",
    means:
      "The client chooses whether his personal data are given back or deleted, and is told when it is done. Nothing of his is held back for money.",
  },
  "check-in": {
    term: "check-in",
    means: "Contact in the month after the end, more than once: does everything work, can everything be reached?",
  },
  referral: { term: "referral", means: "A recommendation to somebody else. One asks for it, and is ready to hear why not." },
  "open-door": { term: "open door", means: "Saying that we would gladly work together again, and knowing for whom it holds." },
  "offboarding-template": {
    term: "template",
    means: "The tasks of an offboarding with owners by role and days by offset, from which a plan is made.",
  },
  "offboarding-plan": {
    term: "plan",
    means: "A template with real days, counted back from the last one. One that does not fit is a plan all the same, and says what misses.",
  },
  dependency: {
    term: "dependency",
    means: "A task that another one waits for: until it is finished, has started, or before it may finish.",
  },
  slack: { term: "slack", means: "By how many working days a task may move without moving what comes after." },
  evidence: {
    term: "evidence",
    means: "What shows that a task was done: a receipt, a signature, a log. Some tasks do not count as done without it.",
  },
  lint: { term: "lint", means: "Checking a template or a plan by rules. Each finding names the rule, and many bring a repair along." },
} as const satisfies Readonly<Record<TermId, TermWords>>;
