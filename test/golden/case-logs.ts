/** A log worked by hand: what it comes to, or which event cannot stand and why, and what an audit must find. */
export interface CaseLog {
  readonly id: string;
  readonly at: string;
  readonly events: readonly LogEvent[];
  /** Parts of the state, by path. `undefined` stands for a part that must be missing. */
  readonly state?: Readonly<Record<string, unknown>>;
  readonly refused?: Readonly<Record<string, unknown>> & { readonly code: string; readonly event: string };
  /** What the audit finds, each as `code event`. Left out where the log is refused. */
  readonly findings?: readonly string[];
  readonly why: string;
  /** The id of an earlier case that this one corrects; that one no longer holds. */
  readonly corrects?: string;
}

/** An event as somebody else's system would hand it over: nothing is typed. */
export interface LogEvent {
  readonly id: string;
  readonly type: string;
  readonly at: string;
  readonly by: string;
  readonly [field: string]: unknown;
}

/** Departments with their owners, as handed to the audit of these logs. */
export const owners = [
  { department: "support", position: "head of support", person: "owner-support" },
  { department: "sales", person: "owner-sales" },
];

/** A moment on Monday, 2 March 2026 and the days after it, two hours ahead of UTC. */
const on = (day: number, time: string) => `2026-03-${String(day).padStart(2, "0")}T${time}:00+02:00`;
const ms = (day: number, hour: number, minute = 0) => Date.UTC(2026, 2, day, hour - 2, minute);

const registered = { id: "e1", type: "registered", at: on(2, "09:00"), by: "operator-1", contact: "contact-7", kind: "complaint" };
const opened = {
  id: "e2",
  type: "claim-opened",
  at: on(2, "09:05"),
  by: "operator-1",
  claim: "claim-3",
  basis: "contact-7",
  origin: "external",
};
const called = { id: "e3", type: "first-contact", at: on(2, "11:00"), by: "engineer-1", how: "personal" };
const agreed = {
  id: "e4",
  type: "corrections-agreed",
  at: on(3, "10:00"),
  by: "engineer-1",
  corrections: [
    { id: "repair", executor: "engineer-2", due: "2026-03-06" },
    { id: "refund", executor: "accountant-1", due: "2026-03-09" },
  ],
};

export const caseLogs: readonly CaseLog[] = [
  {
    id: "sample-contact",
    at: "C45",
    events: [
      { id: "e1", type: "registered", at: "2021-04-30T16:56:47+03:00", by: "operator-1", contact: "contact-1", kind: "complaint" },
      { id: "e2", type: "closed", at: "2021-04-30T16:56:47+03:00", by: "operator-1", what: "contact" },
    ],
    state: { phase: "closed", stage: "registration", claim: undefined, firstContactAt: undefined, "closings.0.what": "contact" },
    findings: ["closed-without-contact e2", "no-claim-opened e2"],
    why: "Closed the second it was registered. Nobody spoke to the client; and what closed is the contact, of which the document does not say whether a claim came: that is asked, not charged.",
  },
  {
    id: "whole-way",
    at: "C34",
    events: [
      registered,
      { id: "a1", type: "acknowledged", at: on(2, "09:01"), by: "mail-robot", how: "automatic" },
      { id: "a2", type: "acknowledged", at: on(2, "09:03"), by: "operator-1", how: "personal" },
      opened,
      { id: "a3", type: "assigned", at: on(2, "09:10"), by: "operator-1", department: "support", responsible: "owner-support" },
      { id: "a4", type: "accepted", at: on(2, "09:40"), by: "owner-support" },
      called,
      { id: "a5", type: "classified", at: on(2, "15:00"), by: "owner-support", validity: "justified", importance: "high" },
      agreed,
      { id: "a6", type: "remedy-offered", at: on(3, "10:05"), by: "owner-support", remedy: "discount-coupon", blame: "not-accepted" },
      { id: "a7", type: "implemented", at: on(5, "12:00"), by: "engineer-2", correction: "repair" },
      {
        id: "a8",
        type: "extended",
        at: on(6, "09:00"),
        by: "owner-support",
        reason: "the bank needs a form",
        correction: "refund",
        until: "2026-03-11",
      },
      { id: "a9", type: "implemented", at: on(10, "12:00"), by: "accountant-1", correction: "refund" },
      { id: "b1", type: "verified", at: on(11, "12:00"), by: "owner-support" },
      { id: "b2", type: "handed-over", at: on(11, "13:00"), by: "owner-support" },
      { id: "b3", type: "satisfaction-recorded", at: on(11, "13:30"), by: "owner-support", satisfied: "yes" },
      { id: "b4", type: "loyalty-recorded", at: on(11, "13:30"), by: "owner-support", loyal: "yes", basis: "stated-at-closing" },
      { id: "b5", type: "closed", at: on(11, "14:00"), by: "quality-1", what: "claim" },
      {
        id: "c1",
        type: "nonconformity-recorded",
        at: on(12, "09:00"),
        by: "quality-1",
        nonconformity: "n1",
        department: "support",
        process: "update",
        product: "accounting",
      },
      {
        id: "c2",
        type: "cause-recorded",
        at: on(13, "09:00"),
        by: "quality-1",
        nonconformity: "n1",
        cause: "no copy was made before the update",
      },
      {
        id: "c3",
        type: "measure-agreed",
        at: on(13, "10:00"),
        by: "quality-1",
        measure: "m1",
        nonconformity: "n1",
        executor: "owner-support",
        due: "2026-03-31",
      },
      { id: "c4", type: "measure-verified", at: "2026-04-02T10:00:00+03:00", by: "quality-1", measure: "m1" },
      {
        id: "c5",
        type: "loyalty-recorded",
        at: "2026-06-09T10:00:00+03:00",
        by: "quality-1",
        loyal: "no",
        basis: "observed-after",
        days: 90,
      },
    ],
    state: {
      phase: "closed",
      stage: "hand-over",
      registeredAt: ms(2, 9),
      "contact.id": "contact-7",
      "claim.id": "claim-3",
      "claim.basis": "contact-7",
      "claim.openedAt": ms(2, 9, 5),
      origin: "external",
      validity: "justified",
      importance: "high",
      "acknowledged.automaticAt": ms(2, 9, 1),
      "acknowledged.personalAt": ms(2, 9, 3),
      "assigned.department": "support",
      "assigned.responsible": "owner-support",
      acceptedAt: ms(2, 9, 40),
      firstContactAt: ms(2, 11),
      "corrections.0.implemented.by": "engineer-2",
      "corrections.1.due": "2026-03-09",
      "corrections.1.extendedTo": "2026-03-11",
      "corrections.0.verified.at": ms(11, 12),
      "corrections.1.verified.at": ms(11, 12),
      handedOverAt: ms(11, 13),
      "closings.0.at": ms(11, 14),
      "remedies.0.blame": "not-accepted",
      "satisfaction.satisfied": "yes",
      "loyalty.0.basis": "stated-at-closing",
      "loyalty.0.days": undefined,
      "loyalty.1.days": 90,
      "loyalty.1.loyal": "no",
      "improvement.0.cause": "no copy was made before the update",
      "improvement.0.measures.0.verified.by": "quality-1",
    },
    findings: [],
    why: "Every stage in order, then the improvement stage, which goes on after the claim is closed (C33). Loyal by his word, gone after ninety days: both stay, each with its basis.",
  },
  {
    id: "internal",
    at: "C30",
    events: [
      { ...registered, by: "engineer-4" },
      { id: "i1", type: "classified", at: on(2, "09:02"), by: "quality-1", origin: "internal" },
      { ...opened, by: "quality-1", origin: "internal" },
      {
        id: "i2",
        type: "corrections-agreed",
        at: on(2, "10:00"),
        by: "quality-1",
        corrections: [{ id: "card", executor: "owner-sales", due: "2026-03-03" }],
      },
      { id: "i3", type: "implemented", at: on(3, "10:00"), by: "owner-sales", correction: "card" },
      { id: "i4", type: "verified", at: on(3, "11:00"), by: "engineer-4", correction: "card" },
      { id: "i5", type: "closed", at: on(3, "12:00"), by: "quality-1", what: "claim" },
    ],
    state: { origin: "internal", "claim.origin": "internal", stage: "verification", firstContactAt: undefined },
    findings: [],
    why: "One department about another's record. The claim says that it is filed the internal way; there is no client to be contacted.",
  },
  {
    id: "internal-without-contact",
    at: "C30",
    events: [
      { ...registered, by: "engineer-4" },
      { ...opened, by: "quality-1", origin: "internal" },
      { id: "i5", type: "closed", at: on(3, "12:00"), by: "quality-1", what: "claim" },
    ],
    state: { origin: "internal", phase: "closed" },
    findings: [],
    why: "The client may not know; that nobody called him is no finding in an internal complaint.",
  },
  {
    id: "internal-filed-as-external",
    at: "C19",
    events: [registered, { id: "i1", type: "classified", at: on(2, "09:02"), by: "quality-1", origin: "internal" }, opened],
    refused: { code: "origin-differs", event: "e2", field: "origin", expected: "internal" },
    why: "The two are filed in different ways, so the claim's way must agree with the origin already decided.",
  },
  {
    id: "voided-classification",
    at: "C14",
    events: [
      registered,
      opened,
      called,
      { id: "v1", type: "classified", at: on(2, "12:00"), by: "engineer-1", validity: "unjustified" },
      { id: "v2", type: "voided", at: on(2, "12:10"), by: "owner-support", event: "v1", reason: "entered in the wrong case" },
    ],
    state: { validity: undefined, phase: "claim", stage: "first-contact" },
    findings: [],
    why: "A mistake is voided by a later event; the state is as if it had never been entered.",
  },
  {
    id: "voided-needed",
    at: "C34",
    events: [
      registered,
      opened,
      called,
      agreed,
      { id: "d1", type: "implemented", at: on(5, "12:00"), by: "engineer-2", correction: "repair" },
      { id: "d2", type: "voided", at: on(5, "13:00"), by: "owner-support", event: "e4", reason: "agreed with the wrong client" },
    ],
    refused: { code: "void-needed", event: "d2", neededBy: "d1" },
    why: "What was implemented rests on the agreement: the implementation must be voided first.",
  },
  {
    id: "voided-twice",
    at: "C34",
    events: [
      registered,
      { id: "a1", type: "acknowledged", at: on(2, "09:01"), by: "operator-1", how: "personal" },
      { id: "d1", type: "voided", at: on(2, "09:02"), by: "operator-1", event: "a1", reason: "wrong case" },
      { id: "d2", type: "voided", at: on(2, "09:03"), by: "operator-1", event: "a1", reason: "wrong case" },
    ],
    refused: { code: "void-twice", event: "d2", voids: "a1" },
    why: "What is voided already cannot be voided again.",
  },
  {
    id: "reopened",
    at: "C17",
    events: [
      registered,
      opened,
      called,
      { id: "r1", type: "satisfaction-recorded", at: on(4, "09:00"), by: "owner-support", satisfied: "yes" },
      { id: "r2", type: "closed", at: on(4, "09:30"), by: "owner-support", what: "claim" },
      { id: "r3", type: "reopened", at: on(5, "09:00"), by: "operator-1", reason: "the fault came back" },
      { ...agreed, at: on(5, "10:00"), corrections: [{ id: "repair", executor: "engineer-2", due: "2026-03-06" }] },
      { id: "r4", type: "implemented", at: on(5, "15:00"), by: "engineer-2", correction: "repair" },
      { id: "r5", type: "closed", at: on(6, "09:00"), by: "owner-support", what: "claim" },
    ],
    state: {
      phase: "closed",
      stage: "implementation",
      "closings.0.at": ms(4, 9, 30),
      "reopenings.0.at": ms(5, 9),
      "closings.1.at": ms(6, 9),
      satisfaction: undefined,
    },
    findings: ["closed-unverified r5"],
    why: "The yes was about a resolution that did not hold; after the reopening satisfaction is open until asked again. The second closing left a correction unchecked.",
  },
  {
    id: "closed-goes-on",
    at: "C34",
    events: [registered, opened, called, { id: "x1", type: "closed", at: on(3, "09:00"), by: "owner-support", what: "claim" }, agreed],
    refused: { code: "closed", event: "e4", type: "corrections-agreed" },
    why: "Nothing of the handling may follow a closing, unless the case is reopened.",
  },
  {
    id: "paused",
    at: "C15",
    events: [
      registered,
      opened,
      called,
      { id: "p1", type: "paused", at: on(3, "09:00"), by: "engineer-1", reason: "the client is away" },
      { id: "p2", type: "resumed", at: on(5, "09:00"), by: "engineer-1" },
      { id: "p3", type: "paused", at: on(6, "09:00"), by: "engineer-1", reason: "the client is away again" },
      { id: "p4", type: "withdrawn", at: on(9, "09:00"), by: "operator-1" },
    ],
    state: {
      "pauses.0.from": ms(3, 9),
      "pauses.0.to": ms(5, 9),
      "pauses.1.from": ms(6, 9),
      "pauses.1.to": ms(9, 9),
      phase: "withdrawn",
      withdrawnAt: ms(9, 9),
    },
    findings: [],
    why: "A pause ends where it is resumed, or with the case itself.",
  },
  {
    id: "resumed-unpaused",
    at: "C15",
    events: [registered, { id: "p2", type: "resumed", at: on(5, "09:00"), by: "engineer-1" }],
    refused: { code: "not-paused", event: "p2" },
    why: "What was not paused cannot be resumed.",
  },
  {
    id: "relabelled-silently",
    at: "C1",
    events: [
      registered,
      { id: "l1", type: "relabelled", at: on(2, "10:00"), by: "owner-sales", from: "complaint", to: "request" },
      { id: "l2", type: "closed", at: on(2, "10:01"), by: "owner-sales", what: "contact" },
    ],
    state: { "contact.kind": "request", phase: "closed" },
    findings: ["relabelled-without-reason l1", "closed-without-contact l2", "no-claim-opened l2"],
    why: "The log takes it, since it happened; the audit finds it, and goes on treating the contact as the complaint that it was.",
  },
  {
    id: "relabelled-with-reason",
    at: "K6",
    events: [
      registered,
      {
        id: "l1",
        type: "relabelled",
        at: on(2, "10:00"),
        by: "owner-sales",
        from: "complaint",
        to: "request",
        reason: "a test message of our own",
      },
      { id: "l2", type: "closed", at: on(2, "10:01"), by: "owner-sales", what: "contact" },
    ],
    state: { "contact.kind": "request" },
    findings: [],
    why: "With a reason on record the contact is a request, and the rules for complaints no longer speak of it.",
  },
  {
    id: "robot-only",
    at: "C37",
    events: [
      registered,
      { id: "k1", type: "acknowledged", at: on(2, "09:01"), by: "mail-robot", how: "automatic" },
      opened,
      { id: "k2", type: "closed", at: on(4, "09:00"), by: "owner-support", what: "claim" },
    ],
    state: { "acknowledged.automaticAt": ms(2, 9, 1), "acknowledged.personalAt": undefined, firstContactAt: undefined },
    findings: ["closed-without-contact k2", "automatic-as-first-contact k1"],
    why: "The client heard from a robot and from nobody else.",
  },
  {
    id: "robot-as-first-contact",
    at: "C34",
    events: [registered, opened, { ...called, by: "mail-robot", how: "automatic" }],
    state: { firstContactAt: undefined, stage: "registration" },
    findings: ["automatic-as-first-contact e3"],
    why: "A message nobody wrote is entered as the first contact; it does not reach the stage.",
  },
  {
    id: "checked-by-the-doer",
    at: "C34",
    events: [
      registered,
      opened,
      called,
      agreed,
      { id: "s0", type: "assigned", at: on(3, "11:00"), by: "operator-1", department: "logistics", responsible: "driver-1" },
      { id: "s1", type: "implemented", at: on(5, "12:00"), by: "engineer-2", correction: "repair" },
      { id: "s2", type: "verified", at: on(5, "12:05"), by: "engineer-2", correction: "repair" },
      { id: "s3", type: "closed", at: on(5, "12:10"), by: "engineer-2", what: "claim" },
    ],
    state: { "corrections.0.verified.by": "engineer-2", "corrections.1.implemented": undefined, stage: "agreement" },
    findings: ["department-without-owner s0", "verified-by-implementer s2", "closed-unverified s3"],
    why: "Three findings in one case: a department that no owner answers for, a check by the one who did the work, and a refund that nobody carried out before closing.",
  },
  {
    id: "verified-undone",
    at: "C34",
    events: [registered, opened, called, agreed, { id: "s2", type: "verified", at: on(5, "12:05"), by: "owner-support" }],
    refused: { code: "not-implemented", event: "s2", correction: "repair" },
    why: "What was not carried out cannot be checked; the clock of the check starts at the implementation.",
  },
  {
    id: "unknown-correction",
    at: "C29",
    events: [
      registered,
      opened,
      called,
      agreed,
      { id: "s1", type: "implemented", at: on(5, "12:00"), by: "engineer-2", correction: "repiar" },
    ],
    refused: { code: "correction-unknown", event: "s1", field: "correction", value: "repiar" },
    why: "Only what was agreed can be implemented.",
  },
  {
    id: "merged",
    at: "C29",
    events: [
      registered,
      { id: "m1", type: "merged", at: on(2, "10:00"), by: "operator-1", into: "case-9" },
      { id: "m2", type: "reopened", at: on(3, "10:00"), by: "operator-1" },
    ],
    refused: { code: "merged", event: "m2", into: "case-9" },
    why: "A merged case goes on in the other one, and never here.",
  },
  {
    id: "unregistered",
    at: "C2",
    events: [called],
    refused: { code: "not-registered", event: "e3" },
    why: "A complaint is registered at once; nothing comes before.",
  },
  {
    id: "backwards",
    at: "C34",
    events: [registered, { ...opened, at: on(2, "08:00") }],
    refused: { code: "out-of-order", event: "e2", field: "at" },
    why: "The log runs with time; equal instants keep their order.",
  },
  {
    id: "no-such-day",
    at: "C29",
    events: [registered, opened, called, { ...agreed, corrections: [{ id: "repair", executor: "engineer-2", due: "2026-02-30" }] }],
    refused: { code: "no-such-day", event: "e4", field: "corrections.0.due", value: "2026-02-30" },
    why: "February has no thirtieth day, and nobody is told by a silent null.",
  },
  {
    id: "no-such-instant",
    at: "C27",
    events: [{ ...registered, at: "2026-03-02T24:61:00Z" }],
    refused: { code: "instant-does-not-exist", event: "e1", field: "at", value: "2026-03-02T24:61:00Z" },
    why: "A clock has no such time.",
  },
  {
    id: "negative-days",
    at: "C16",
    events: [
      registered,
      opened,
      called,
      { id: "x1", type: "closed", at: on(3, "09:00"), by: "owner-support", what: "claim" },
      { id: "x2", type: "loyalty-recorded", at: on(4, "09:00"), by: "quality-1", loyal: "yes", basis: "observed-after", days: -3 },
    ],
    refused: { code: "not-positive", event: "x2", field: "days", value: "-3" },
    why: "Observed after so many days: one or more.",
  },
  {
    id: "claim-without-complaint",
    at: "C30",
    events: [{ ...registered, kind: "thanks" }, opened],
    refused: { code: "not-a-complaint", event: "e2", kind: "thanks" },
    why: "A claim is opened from a contact of the kind complaint.",
  },
  {
    id: "claim-of-another-contact",
    at: "C30",
    events: [registered, { ...opened, basis: "contact-8" }],
    refused: { code: "basis-differs", event: "e2", field: "basis", value: "contact-8", expected: "contact-7" },
    why: "The basis is the link to the contact that the claim came from.",
  },
  {
    id: "no-such-day-in-row",
    corrects: "no-such-day",
    at: "C29",
    events: [registered, opened, called, { ...agreed, corrections: [{ id: "repair", executor: "engineer-2", due: "2026-02-30" }] }],
    refused: { code: "no-such-day", event: "e4", field: "corrections[0].due", value: "2026-02-30" },
    why: "The path of a field is written as in every other refusal of the room, with the row in brackets.",
  },
];
