/**
 * Three cases of every generator, worked by hand: the facts that its rule is asked with, and what is right. January 2027
 * begins on a Friday, so 11 January is a Monday.
 */
export interface GeneratedCase {
  readonly generator: string;
  readonly at: string;
  readonly facts: object;
  /** The right option, or the number. */
  readonly right: string | number;
  readonly why: string;
}

const no = { inferred: "no" } as const;
const nineToSix = [
  ["09:00", "13:00"],
  ["14:00", "18:00"],
] as const;
const eightToFive = [
  ["08:00", "12:00"],
  ["13:00", "17:00"],
] as const;
const tenToSix = [["10:00", "18:00"]] as const;
const always = [["00:00", "24:00"]] as const;
type Hours = readonly (readonly [string, string])[];
const zone = "Europe/Budapest";
const weekdays = (hours: Hours) => ({ zone, week: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours } });
const everyDay = { zone, week: { mon: always, tue: always, wed: always, thu: always, fri: always, sat: always, sun: always } };
const days = (workingDays: number) => ({ workingDays, counting: "receipt-day-excluded", at: "closing" });
const claim = (at: string) => [
  { type: "registered", at },
  { type: "claim-opened", at },
];
const steps = (accepted: string, spoke: string, agreed: string) => [
  { type: "accepted", at: accepted },
  { type: "first-contact", at: spoke, how: "personal" },
  { type: "corrections-agreed", at: agreed, corrections: [{ id: "correction-1", executor: "engineer-1", due: "2027-01-27" }] },
];
const clock = (...log: readonly object[]) => ({
  week: "nine-to-six",
  item: {
    ...{ id: "clock", asks: "failed", calendar: "own", log: [...claim("2027-01-11T10:00"), ...log] },
    ...{ now: "2027-01-15T17:00", stages: ["acceptance", "first-contact", "agreement"] },
  },
});
const agreeing = (due: string) => ({
  week: "nine-to-six",
  item: { id: "fit", asks: "fits", calendar: "own", log: claim("2027-01-11T10:00"), agreed: { at: "2027-01-13T10:00", due } },
});
const contact = { week: "nine-to-six", stage: "first-contact", start: "2027-01-11T10:00" };
const chain = (list: number, work: number, hand: number) => ({
  ...{ notice: "2027-01-11", end: "2027-01-18" },
  tasks: [
    { id: "list-open-work", days: list, before: 4 },
    { id: "finish-open-work", days: work, before: 1 },
    { id: "hand-over", days: hand, before: 0 },
  ],
});

const all: Readonly<Record<string, readonly (readonly [at: string, facts: object, right: string | number, why: string])[]>> = {
  origin: [
    ["E2", { reporter: "client" }, "external", "A client reports it."],
    ["E2", { reporter: "colleague", about: "other-department" }, "internal", "A colleague reports what another department did."],
    ["E2", { visibleTo: { inferred: "both" } }, "ask", "Both could have noticed, and nobody says who did."],
  ],
  fault: [
    [
      "C14",
      { established: "yes", technology: "yes", clientOrder: "no" },
      "company",
      "The way of working was ours, and the client kept to the order.",
    ],
    ["C14", { established: "yes", contract: "yes", clientOrder: "yes" }, "shared", "Both sides have a part."],
    ["C14", { established: "yes", technology: "yes" }, "ask", "Whether the client had a part is not said: ours alone, or shared."],
  ],
  validity: [
    [
      "C14",
      { established: "no", contract: "no", content: "fault-report" },
      "partly-justified",
      "No cause was found, and what could not be cleared up is partly justified.",
    ],
    [
      "C14",
      { established: "yes", contract: "no", technology: "no", expectation: "no", clientOrder: "yes", content: "fault-report" },
      ...(["unjustified", "Only the client broke the agreed order."] as const),
    ],
    [
      "C14",
      { established: "yes", contract: "yes", clientOrder: "no", content: "suggestion" },
      "justified",
      "Our fault was found, however mildly it was put.",
    ],
  ],
  importance: [
    ["C15", { breach: "yes", loss: "yes", unreachable: "yes" }, "high", "Both signs outrank that the client cannot be reached."],
    [
      "C15",
      { breach: "yes", longstanding: "yes", unreachable: "yes", loss: "no" },
      "ordinary",
      "One sign and a factor, but nothing can be worked out with the client for now.",
    ],
    [
      "C15",
      { breach: "yes", loss: "no", longstanding: "no", regular: "no", churnRisk: "no", unreachable: "no", noCorrection: "no" },
      ...(["ask", "One sign, and the last factor, whether it is demanded fast, is not said."] as const),
    ],
  ],
  kind: [
    [
      "C4",
      { dissatisfied: "yes", thanking: "yes", objecting: no, buying: no, resolving: no, suggesting: no },
      "complaint",
      "Dissatisfaction makes a complaint, thanks or not.",
    ],
    [
      "C4",
      { dissatisfied: "no", objecting: "yes", buying: "yes", resolving: no, suggesting: no, thanking: no },
      "objection",
      "Fending off a purchase comes before the wish to buy.",
    ],
    [
      "C4",
      { dissatisfied: "no", objecting: no, buying: "yes", resolving: "yes", suggesting: no, thanking: no },
      "interest",
      "Whoever wants to buy shows interest, though something is to be resolved too.",
    ],
  ],
  registrar: [
    ["C31", { hasAccess: "yes" }, "self", "Whoever works in the register enters it."],
    ["C31", { hasAccess: "no", departmentHasOwner: "yes" }, "department-owner", "The department has somebody for it."],
    ["C31", { hasAccess: "no" }, "ask", "Whether the department has somebody is not said."],
  ],
  answer: [
    ["C14", { fault: "shared", redress: "no" }, "accept", "What is ours we accept, offer or not."],
    ["K4", { fault: "nobody", redress: "yes" }, "offer-without-accepting", "Nothing to accept, and something is offered."],
    ["K4", { fault: "unestablished" }, "ask", "Offer or rejection depends on whether anything is offered."],
  ],
  details: [
    ["C27", { given: ["organisation", "contactName"], declined: [] }, "account", "What happened is heard before anything else."],
    [
      "C27",
      { given: ["account", "organisation", "contactName", "contactPosition", "contactPhone"], declined: [] },
      "situationDate",
      "Of the required ones only the day is missing.",
    ],
    [
      "C27",
      { given: ["account", "contactName", "contactPosition", "contactPhone", "situationDate"], declined: ["organisation"] },
      "enter",
      "What was asked for in vain holds nothing up.",
    ],
  ],
  acknowledgement: [
    [
      "C32",
      { said: ["registered", "passed-on", "reply"], amount: 3, counting: "receipt-day-excluded" },
      "thanks",
      "Nobody said thank you.",
    ],
    [
      "C32",
      { said: ["thanks", "registered", "passed-on"], amount: 3, counting: "receipt-day-included" },
      "reply",
      "When the reply comes was left out.",
    ],
    [
      "C32",
      { said: ["thanks", "registered", "passed-on", "reply"], amount: 5, counting: "receipt-day-excluded" },
      "nothing",
      "All four were said.",
    ],
  ],
  remedy: [
    [
      "C40",
      {
        loss: 50,
        currency: "EUR",
        offered: [
          { kind: "price-reduction", worth: 40 },
          { kind: "coupon", worth: 20 },
        ],
      },
      "yes",
      "40 and 20 are 60, and 60 is more than 50.",
    ],
    [
      "C40",
      { loss: 50, currency: "PLN", offered: [{ kind: "price-reduction", worth: 50 }, { kind: "apology" }] },
      "no",
      "As much is not more, and words have no price.",
    ],
    [
      "C41",
      { loss: 50, currency: "EUR", offered: [{ kind: "price-reduction", worth: 40 }, { kind: "gift" }] },
      "unknown",
      "Ten are missing, and nobody says what the gift is worth.",
    ],
  ],
  apology: [
    [
      "T1",
      { act: "apologise-for-fault", faultEvident: "no", jurisdiction: "england-and-wales" },
      "may",
      "There an apology of itself admits nothing.",
    ],
    [
      "T1",
      { act: "apologise-for-fault", faultEvident: "unknown", jurisdiction: "elsewhere" },
      "do-not",
      "Not evident, and no law known that protects it.",
    ],
    ["T2", { act: "acknowledge-problem", faultEvident: "no", jurisdiction: "elsewhere" }, "do", "That there is a problem admits nothing."],
  ],
  "due-hours": [
    [
      "C34",
      {
        calendar: weekdays(nineToSix),
        term: { from: "2027-01-15T16:30", term: { hours: 3 }, rule: "sla.stage.first-contact" },
        wrong: ["wall-clock"],
      },
      "2027-01-18T10:30",
      "An hour and a half on Friday, the rest on Monday from 9.",
    ],
    [
      "C34",
      {
        calendar: weekdays(nineToSix),
        term: { from: "2027-01-12T12:15", term: { hours: 3 }, rule: "sla.stage.first-contact" },
        wrong: ["through-lunch"],
      },
      "2027-01-12T16:15",
      "Three quarters before the break, two and a quarter after it.",
    ],
    [
      "C34",
      {
        calendar: weekdays(tenToSix),
        term: { from: "2027-01-13T16:00", term: { hours: 4 }, rule: "sla.stage.first-contact" },
        wrong: ["wall-clock"],
      },
      "2027-01-14T12:00",
      "Two hours on Wednesday, two on Thursday from 10.",
    ],
  ],
  "due-days": [
    [
      "C32",
      {
        calendar: weekdays(nineToSix),
        term: { from: "2027-01-14T10:00", term: days(3), rule: "sla.promise.reply" },
        wrong: ["receipt-included"],
      },
      "2027-01-19T18:00",
      "Friday, Monday, Tuesday until closing.",
    ],
    [
      "C32",
      {
        calendar: weekdays(eightToFive),
        term: { from: "2027-01-11T15:00", term: days(2), rule: "sla.promise.reply" },
        wrong: ["same-time"],
      },
      "2027-01-13T17:00",
      "Tuesday and Wednesday; they close at 17.",
    ],
    [
      "C32",
      {
        calendar: weekdays(nineToSix),
        term: { from: "2027-01-15T09:30", term: days(5), rule: "sla.promise.reply" },
        wrong: ["through-weekend"],
      },
      "2027-01-22T18:00",
      "Monday is the first, Friday the fifth.",
    ],
  ],
  "due-pause": [
    [
      "C34",
      {
        calendar: weekdays(nineToSix),
        term: {
          from: "2027-01-11T10:00",
          term: { hours: 3 },
          pauses: [{ from: "2027-01-11T11:00", to: "2027-01-12T10:00" }],
          rule: "sla.pause.waits",
        },
        wrong: ["ignores-pauses"],
      },
      "2027-01-12T12:00",
      "One hour ran on Monday; two from 10 on Tuesday.",
    ],
    [
      "C34",
      {
        calendar: weekdays(nineToSix),
        term: {
          from: "2027-01-12T10:00",
          term: { hours: 2 },
          pauses: [{ from: "2027-01-12T10:30", to: "2027-01-12T11:00" }],
          rule: "sla.pause.waits",
        },
        wrong: ["ignores-pauses"],
      },
      "2027-01-12T12:30",
      "Half an hour, half an hour of waiting, one and a half.",
    ],
    [
      "C34",
      {
        calendar: weekdays(tenToSix),
        term: {
          from: "2027-01-15T15:00",
          term: { hours: 4 },
          pauses: [{ from: "2027-01-15T16:00", to: "2027-01-18T11:00" }],
          rule: "sla.pause.waits",
        },
        wrong: ["ignores-pauses"],
      },
      "2027-01-18T14:00",
      "One hour on Friday, three on Monday from 11.",
    ],
  ],
  "due-holiday": [
    [
      "C35",
      {
        calendar: { ...weekdays(nineToSix), holidays: ["2027-01-13"] },
        term: { from: "2027-01-11T10:00", term: days(3), rule: "sla.counting.working-time" },
        wrong: ["ignores-holidays"],
      },
      "2027-01-15T18:00",
      "Tuesday, not Wednesday, Thursday, Friday.",
    ],
    [
      "C35",
      {
        calendar: { ...weekdays(nineToSix), days: { "2027-01-12": [["10:00", "12:00"]] } },
        term: { from: "2027-01-11T11:00", term: days(2), rule: "sla.counting.working-time" },
        wrong: ["skips-short-days"],
      },
      "2027-01-13T18:00",
      "A short day is a day: Tuesday, Wednesday.",
    ],
    [
      "C35",
      {
        calendar: { ...weekdays(nineToSix), days: { "2027-01-16": nineToSix } },
        term: { from: "2027-01-14T12:00", term: days(2), rule: "sla.counting.working-time" },
        wrong: ["ignores-overrides"],
      },
      "2027-01-16T18:00",
      "Friday, and the Saturday that is worked.",
    ],
  ],
  "due-night": [
    [
      "C35",
      {
        calendar: everyDay,
        term: { from: "2026-10-24T20:00", term: { hours: 24 }, rule: "sla.counting.working-time" },
        wrong: ["same-wall-time"],
      },
      "2026-10-25T19:00",
      "The night has an hour more.",
    ],
    [
      "C35",
      {
        calendar: everyDay,
        term: { from: "2027-03-27T22:00", term: { hours: 12 }, rule: "sla.counting.working-time" },
        wrong: ["same-wall-time"],
      },
      "2027-03-28T11:00",
      "The night has an hour less.",
    ],
    [
      "C35",
      {
        calendar: everyDay,
        term: { from: "2027-02-13T18:00", term: { hours: 16 }, rule: "sla.counting.working-time" },
        wrong: ["adds-hour"],
      },
      "2027-02-14T10:00",
      "Six hours to midnight and ten more; nobody changes a clock in February.",
    ],
  ],
  "which-clock": [
    [
      "C34",
      clock(...steps("2027-01-11T10:45", "2027-01-11T12:30", "2027-01-13T09:30")),
      "none",
      "Within the hour, within three hours, within three days.",
    ],
    ["C34", clock(...steps("2027-01-11T11:15", "2027-01-11T12:30", "2027-01-13T09:30")), "acceptance", "The hour was over at 11."],
    [
      "C34",
      clock(...steps("2027-01-11T10:45", "2027-01-11T14:30", "2027-01-13T09:30")),
      "first-contact",
      "Three hours from 10 are over at 13; the talk came at 14:30.",
    ],
  ],
  "does-it-fit": [
    [
      "K9",
      agreeing("2027-01-26"),
      "fits",
      "The whole ends on 29 January: the 14th working day. A check of three days from 26 January ends on it.",
    ],
    ["K9", agreeing("2027-01-27"), "fits-at-best", "The check in full would end on 1 February; the work itself is done in time."],
    ["K9", agreeing("2027-02-01"), "does-not-fit", "The work is done after 29 January."],
  ],
  standing: [
    ["C34", { ...contact, now: "2027-01-11T11:00" }, "running", "One of three hours is used, and three quarters are not."],
    ["C34", { ...contact, now: "2027-01-11T12:30" }, "at-risk", "Three quarters were used at 12:15; it is due at 13."],
    ["C34", { ...contact, now: "2027-01-11T14:30" }, "breached", "It was due at 13."],
  ],
  nps: [
    [
      "M12",
      { asks: "nps", facts: { promoters: 50, passives: 30, detractors: 20 }, unit: "points", tolerance: { absolute: 0.5 } },
      30,
      "50 less 20 of 100.",
    ],
    [
      "M12",
      { asks: "nps", facts: { promoters: 20, passives: 15, detractors: 15 }, unit: "points", tolerance: { absolute: 0.5 } },
      10,
      "5 of 50.",
    ],
    [
      "M12",
      { asks: "nps", facts: { promoters: 5, passives: 5, detractors: 10 }, unit: "points", tolerance: { absolute: 0.5 } },
      -25,
      "5 less 10 is −5, of 20.",
    ],
  ],
  iceberg: [
    [
      "K1",
      { asks: "iceberg-total", facts: { complaints: 20, complained: 10, of: 50 }, unit: "clients", tolerance: { absolute: 0.5 } },
      100,
      "One in five complained: five times 20.",
    ],
    [
      "K1",
      { asks: "iceberg-silent", facts: { complaints: 12, complained: 15, of: 50 }, unit: "clients", tolerance: { absolute: 0.5 } },
      28,
      "12 are 30 % of 40, and 40 less 12 said nothing.",
    ],
    ["K1", { asks: "iceberg-claimed", facts: { complaints: 10 }, unit: "clients", tolerance: { absolute: 0.5 } }, 260, "26 times 10."],
  ],
  "sample-size": [
    [
      "M12",
      { asks: "sample-size-share", facts: { percent: 50, points: 10 }, unit: "answers", tolerance: { relative: 0.05 } },
      97,
      "1.96 squared times a quarter over a hundredth is 96.04; 97 whole answers.",
    ],
    [
      "M12",
      { asks: "answers-for-width", facts: { answers: 100, points: 12, wanted: 6 }, unit: "answers", tolerance: { relative: 0.05 } },
      400,
      "Half the width takes four times the answers.",
    ],
    [
      "M12",
      {
        asks: "sample-size-nps",
        facts: { promoters: 1, passives: 1, detractors: 1, points: 5 },
        unit: "answers",
        tolerance: { relative: 0.05 },
      },
      1025,
      "1.96 squared times two thirds over 0.0025 is 1024.4; 1025 whole answers.",
    ],
  ],
  churn: [
    [
      "M16",
      { asks: "churn-annual", facts: { monthly: 1 }, unit: "percent", tolerance: { absolute: 0.5 } },
      11.36,
      "0.99 to the 12th is 0.8864.",
    ],
    [
      "M16",
      { asks: "churn-annual", facts: { monthly: 5 }, unit: "percent", tolerance: { absolute: 0.5 } },
      45.96,
      "0.95 to the 12th is 0.5404.",
    ],
    [
      "M16",
      { asks: "churn-annual", facts: { monthly: 8 }, unit: "percent", tolerance: { absolute: 0.5 } },
      63.23,
      "0.92 to the 12th is 0.3677.",
    ],
  ],
  quadrant: [
    ["C18", { satisfied: "yes", loyal: "no" }, "mercenary", "Content, and leaves."],
    ["C18", { satisfied: "no", loyal: "yes" }, "hostage", "Not content, and stays."],
    ["C18", { satisfied: "yes" }, "ask", "Whether the client stays, nobody has asked."],
  ],
  "change-share": [
    [
      "M12",
      { measure: "share", before: { hits: 150, n: 200 }, after: { hits: 170, n: 200 } },
      "rose",
      "Ten points; chance reaches about eight with 200 answers each.",
    ],
    [
      "M12",
      { measure: "share", before: { hits: 50, n: 100 }, after: { hits: 52, n: 100 } },
      "not-distinguishable",
      "Two points; chance reaches about fourteen with 100 answers each.",
    ],
    ["M12", { measure: "share", before: { hits: 8, n: 12 }, after: { hits: 11, n: 12 } }, "too-few", "Twelve answers are under twenty."],
  ],
  "change-nps": [
    [
      "M12",
      { measure: "nps", before: { promoters: 45, passives: 30, detractors: 25 }, after: { promoters: 50, passives: 30, detractors: 20 } },
      ...(["not-distinguishable", "Ten points; with 100 answers each chance reaches over twenty."] as const),
    ],
    [
      "M12",
      { measure: "nps", before: { promoters: 120, passives: 60, detractors: 20 }, after: { promoters: 90, passives: 60, detractors: 50 } },
      ...(["fell", "From 50 to 20; with 200 answers each chance reaches about fifteen."] as const),
    ],
    [
      "M12",
      { measure: "nps", before: { promoters: 8, passives: 2, detractors: 2 }, after: { promoters: 9, passives: 2, detractors: 1 } },
      ...(["too-few", "Twelve answers are under twenty."] as const),
    ],
  ],
  "plan-fits": [
    ["O5", chain(1, 2, 1), "fits", "Listed on the 12th, its day; finished on the 14th, a day early; handed over on the 15th."],
    ["O5", chain(2, 1, 1), "list-open-work", "Due four working days before the end, on the 12th; two days from the 11th end on the 13th."],
    ["O5", chain(1, 2, 3), "hand-over", "Six working days in a row from the 11th end on the 19th, a day after the end."],
  ],
  "five-mistakes": [
    ["O3", { type: "project", reason: "finished", fault: "no-exit-interview" }, "mistake-1", "Nobody asks at the end."],
    ["O4", { type: "retainer", reason: "not-renewed", fault: "no-receipts" }, "mistake-2", "Money is left open."],
    ["O6", { type: "contract", reason: "mutual", fault: "no-thanks" }, "mistake-4", "Nobody says thank you."],
  ],
  roles: [
    [
      "X3",
      { task: "thank", responsible: "account-manager", accountable: ["account-manager"] },
      "in-order",
      "One answers for it, and somebody does it.",
    ],
    [
      "X3",
      { task: "hand-over", responsible: "it", accountable: ["it", "management"] },
      "two-accountable",
      "Exactly one is to answer for a task.",
    ],
    ["O5", { task: "archive", accountable: ["finance"] }, "no-owner", "Finance answers for it, and nobody does it."],
  ],
};

export const generatedCases: readonly GeneratedCase[] = Object.entries(all).flatMap(([generator, cases]) =>
  cases.map(([at, facts, right, why]) => ({ generator, at, facts, right, why })),
);
