import type { LogEvent } from "./case-logs.ts";
import { agreed, closed, contacted, event, on, opened, registered } from "./sla-log.ts";

/** What one clock must show. Times are working minutes; what is left out is not looked at, `null` must be missing. */
export interface Clock {
  readonly state: "not-started" | "running" | "paused" | "met" | "breached" | "cancelled";
  readonly due?: string | null;
  readonly targetDue?: string | null;
  readonly target?: Clock["state"];
  readonly consumed?: number;
  readonly remaining?: number | null;
  readonly overdue?: number;
}

/** A log worked by hand: its clocks at an instant, each as `stage`, `stage/item` or `stage#cycle`. */
export interface ClockCase {
  readonly id: string;
  readonly at: string;
  readonly policy: "documents" | "uk-fca" | "uk-housing" | "online-system" | "three-hours";
  readonly calendar: "plain" | "march";
  readonly events: readonly LogEvent[];
  readonly now: string;
  readonly clocks: Readonly<Record<string, Clock>>;
  /** Clocks that must not be there. */
  readonly without?: readonly string[];
  readonly why: string;
  /** The id of an earlier case that this one corrects; that one no longer holds. */
  readonly corrects?: string;
}

const monday = [registered(2, "09:00"), opened(2, "09:00")];
const taken = [...monday, event("accepted", 2, "09:30"), contacted(2, "10:00")];
const away = event("paused", 3, "09:00", { reason: "the client is away" });

export const clockCases: readonly ClockCase[] = [
  {
    id: "whole-way",
    at: "C34",
    policy: "documents",
    calendar: "march",
    events: [
      registered(2, "09:00"),
      opened(2, "09:05"),
      event("accepted", 2, "09:40"),
      contacted(2, "11:00"),
      agreed(3, "10:00", { repair: "2026-03-06", refund: "2026-03-09" }),
      event("implemented", 5, "12:00", { correction: "repair" }),
      event("extended", 6, "09:00", { reason: "the bank needs a form", correction: "refund", until: "2026-03-11" }),
      { ...event("implemented", 10, "12:00", { correction: "refund" }) },
      event("verified", 11, "12:00"),
      event("handed-over", 11, "13:00"),
      closed(11, "14:00"),
    ],
    now: on(20, "12:00"),
    clocks: {
      registration: { state: "not-started" },
      acceptance: { state: "met", due: on(2, "10:05"), consumed: 35 },
      "first-contact": { state: "met", due: on(2, "12:05"), consumed: 115 },
      agreement: { state: "met", due: on(5, "18:00"), consumed: 475 + 60 },
      "implementation/repair": { state: "met", due: on(7, "00:00") },
      "implementation/refund": { state: "met", due: on(12, "00:00") },
      "verification/repair": { state: "met", due: on(11, "18:00") },
      "verification/refund": { state: "met", due: on(13, "18:00"), consumed: 180 },
      "hand-over": { state: "met", due: on(20, "18:00"), target: "breached", targetDue: on(9, "18:00") },
    },
    why: "Hours run from 09:05. Days do not count the day of the claim's creation: the third is Thursday the 5th. The fourteenth, over a holiday on the 10th and a worked Saturday on the 14th, is Friday the 20th; the aim of five is the 9th, and was missed. An agreed day lasts to its end. The check of the repair runs 6, 9, 11; that of the refund, carried out on the holiday, 11, 12, 13. When the dialogue ended nobody told.",
  },
  {
    id: "weekend",
    at: "C34",
    policy: "documents",
    calendar: "march",
    events: [registered(6, "16:25"), opened(6, "16:30")],
    now: on(9, "10:00"),
    clocks: {
      acceptance: { state: "breached", due: on(6, "17:30"), consumed: 150, overdue: 90 },
      "first-contact": { state: "running", due: on(9, "10:30"), consumed: 150, remaining: 30, overdue: 0 },
      agreement: { state: "running", due: on(12, "18:00") },
      "hand-over": { state: "running" },
      implementation: { state: "not-started", due: null, remaining: null },
    },
    why: "Three hours on Friday at half past four: an hour and a half, then the weekend, then Monday half past ten. Nobody accepted in the first hour: half an hour of Friday and one of Monday over. Three days: Monday, not the holiday, Wednesday, Thursday.",
  },
  {
    id: "pause-over",
    at: "C15",
    policy: "documents",
    calendar: "plain",
    events: [...taken, away, event("resumed", 5, "11:00")],
    now: on(6, "12:00"),
    clocks: { agreement: { state: "running", due: on(9, "18:00"), consumed: 1020, remaining: 780 } },
    why: "Tuesday and Wednesday were paused whole and do not count, Thursday from eleven on does: Thursday, Friday, Monday. Used: Monday 8 hours, Thursday 6, Friday 3.",
  },
  {
    id: "pause-running",
    at: "C15",
    policy: "documents",
    calendar: "plain",
    events: [...taken, away],
    now: on(4, "12:00"),
    clocks: { agreement: { state: "paused", due: null, consumed: 480, remaining: 1260 } },
    why: "While it is paused nobody knows the due instant. Resumed now it would be Friday at closing: five hours of Wednesday, and two days.",
  },
  {
    id: "pause-not-before-contact",
    at: "C34",
    policy: "documents",
    calendar: "plain",
    events: [...monday, event("paused", 2, "09:30", { reason: "waiting" })],
    now: on(2, "12:30"),
    clocks: { "first-contact": { state: "breached", due: on(2, "12:00"), overdue: 30 } },
    why: "Nobody can be waiting for a client to whom nobody has spoken: the first contact is not paused.",
  },
  {
    id: "hours-paused",
    at: "C15",
    policy: "three-hours",
    calendar: "plain",
    events: [registered(2, "12:30"), event("paused", 2, "12:45", { reason: "question to the client" })],
    now: on(2, "14:00"),
    clocks: { answer: { state: "paused", due: null, consumed: 15, remaining: 165 } },
    why: "A quarter of an hour was used before the pause; the rest waits.",
  },
  {
    id: "hours-resumed",
    at: "C15",
    policy: "three-hours",
    calendar: "plain",
    events: [registered(2, "12:30"), event("paused", 2, "12:45", { reason: "question to the client" }), event("resumed", 2, "14:30")],
    now: on(2, "15:00"),
    clocks: { answer: { state: "running", due: on(2, "17:15"), consumed: 45, remaining: 135 } },
    why: "165 minutes from half past two.",
  },
  {
    id: "reopened",
    at: "C17",
    policy: "documents",
    calendar: "march",
    events: [...taken, closed(4, "09:30"), event("reopened", 5, "09:00", { reason: "the fault came back" })],
    now: on(5, "09:30"),
    clocks: {
      "acceptance#1": { state: "met", due: on(2, "10:00") },
      "first-contact#1": { state: "met", due: on(2, "12:00") },
      "agreement#1": { state: "cancelled", due: on(5, "18:00"), consumed: 990 },
      "hand-over#1": { state: "met", target: "met" },
      "acceptance#2": { state: "running", due: on(5, "10:00"), consumed: 30 },
      "agreement#2": { state: "running", due: on(11, "18:00") },
      "hand-over#2": { state: "running", due: on(25, "18:00"), targetDue: on(13, "18:00") },
    },
    without: ["first-contact#2"],
    why: "A reopening starts the clocks anew and leaves the old ones readable. Closing ended the work on a solution before its term; it handed over as well. The client has been spoken to: a first contact is once.",
  },
  {
    id: "automatic-contact",
    at: "C34",
    policy: "documents",
    calendar: "plain",
    events: [registered(2, "09:05"), opened(2, "09:05"), event("first-contact", 2, "09:10", { how: "automatic", by: "mail-robot" })],
    now: on(2, "15:00"),
    clocks: { "first-contact": { state: "breached", due: on(2, "12:05"), overdue: 115 } },
    why: "A robot's message does not stop the clock: 55 minutes before the break, an hour after it.",
  },
  {
    id: "to-the-instant",
    at: "C34",
    policy: "documents",
    calendar: "plain",
    events: [...monday, contacted(2, "12:00")],
    now: on(2, "12:00"),
    clocks: { "first-contact": { state: "met", due: on(2, "12:00"), consumed: 180, remaining: 0 } },
    why: "At the due instant it is in time.",
  },
  {
    id: "past-the-instant",
    at: "C34",
    policy: "documents",
    calendar: "plain",
    events: [...monday, contacted(2, "12:00:00.001")],
    now: on(2, "15:00"),
    clocks: { "first-contact": { state: "breached", due: on(2, "12:00") } },
    why: "A thousandth of a second later it is not.",
  },
  {
    id: "contact-before-claim",
    at: "C34",
    policy: "documents",
    calendar: "plain",
    events: [registered(2, "09:00"), contacted(2, "09:10"), opened(2, "09:20")],
    now: on(2, "17:00"),
    clocks: { "first-contact": { state: "met", due: on(2, "12:20"), consumed: 0 } },
    why: "Whoever spoke to the client before the claim was opened is not late.",
  },
  {
    id: "withdrawn",
    at: "C34",
    policy: "documents",
    calendar: "plain",
    events: [...taken, event("withdrawn", 3, "09:00")],
    now: on(30, "09:00"),
    clocks: { agreement: { state: "cancelled" }, "hand-over": { state: "cancelled" }, acceptance: { state: "met" } },
    why: "What was not due when the client took it back is neither kept nor broken.",
  },
  {
    id: "merged-late",
    at: "C29",
    policy: "documents",
    calendar: "plain",
    events: [...monday, event("merged", 2, "14:00", { into: "contact-8" })],
    now: on(30, "09:00"),
    clocks: { acceptance: { state: "breached", overdue: 180 }, agreement: { state: "cancelled" } },
    why: "It goes on elsewhere and does not escalate here. What was overdue when it was merged stays broken, and grows no more.",
  },
  {
    id: "extended-too-late",
    at: "C34",
    policy: "documents",
    calendar: "plain",
    events: [
      ...taken,
      agreed(3, "10:00", { refund: "2026-03-09" }),
      event("extended", 11, "09:00", { reason: "forgotten", correction: "refund", until: "2026-03-13" }),
      event("implemented", 12, "10:00", { correction: "refund" }),
    ],
    now: on(12, "12:00"),
    clocks: { "implementation/refund": { state: "breached", due: on(10, "00:00") } },
    why: "More time taken after the agreed day has passed does not make it kept.",
  },
  {
    id: "checked-again",
    at: "C34",
    policy: "documents",
    calendar: "plain",
    events: [
      ...taken,
      agreed(2, "11:00", { repair: "2026-03-06" }),
      event("implemented", 3, "10:00", { correction: "repair" }),
      event("implemented", 5, "10:00", { correction: "repair" }),
    ],
    now: on(6, "10:00"),
    clocks: {
      "verification/repair": { state: "met", due: on(6, "18:00"), consumed: 960 },
      "verification/repair*2": { state: "running", due: on(10, "18:00") },
    },
    why: "Whoever carries it out again has checked the first try. The second is checked from the 5th: 6, 9, 10.",
  },
  {
    id: "housing-extended",
    at: "C34",
    policy: "uk-housing",
    calendar: "plain",
    events: [
      registered(2, "10:00"),
      event("acknowledged", 2, "10:01", { how: "automatic", by: "mail-robot" }),
      event("acknowledged", 4, "10:00", { how: "personal" }),
      event("extended", 17, "10:00", { reason: "the surveyor comes on the 20th" }),
    ],
    now: on(20, "10:00"),
    clocks: {
      acknowledgement: { state: "met", due: on(10, "00:00") },
      "stage-1": { state: "running", due: "2026-04-02T00:00:00+02:00" },
    },
    without: ["stage-2"],
    why: "Five working days end with Monday the 9th. Ten from the 4th end with the 18th; ten more, taken in time and with reasons, with the 1st of April, summer time by then.",
  },
  {
    id: "housing-escalated",
    at: "C34",
    policy: "uk-housing",
    calendar: "plain",
    events: [
      registered(2, "10:00"),
      event("acknowledged", 2, "11:00", { how: "personal" }),
      closed(5, "10:00", "contact"),
      event("reopened", 6, "10:00"),
      event("acknowledged", 6, "11:00", { how: "personal" }),
    ],
    now: on(6, "12:00"),
    clocks: {
      "stage-1#1": { state: "met" },
      "acknowledgement#2": { state: "met" },
      "stage-2#2": { state: "running", due: "2026-04-04T00:00:00+02:00" },
    },
    without: ["stage-1#2", "stage-2#1"],
    why: "Who is not content goes to stage 2: twenty working days from the 6th end with Friday, the 3rd of April.",
  },
  {
    id: "fca-fourth-day",
    at: "C34",
    policy: "uk-fca",
    calendar: "plain",
    events: [registered(2, "10:00"), closed(6, "09:00", "contact")],
    now: on(9, "10:00"),
    clocks: {
      "final-response": { state: "met", due: "2026-04-28T00:00:00+02:00", target: "breached", targetDue: on(5, "18:00") },
    },
    why: "The third business day after receipt closes on Thursday the 5th: missed. Eight weeks end with Monday, the 27th of April: kept.",
  },
  {
    id: "housing-extended-claim",
    at: "C34",
    policy: "uk-housing",
    calendar: "plain",
    corrects: "housing-extended",
    events: [
      registered(2, "10:00"),
      event("acknowledged", 2, "10:01", { how: "automatic", by: "mail-robot" }),
      opened(2, "10:05"),
      event("acknowledged", 4, "10:00", { how: "personal" }),
      event("extended", 17, "10:00", { reason: "the surveyor comes on the 20th" }),
    ],
    now: on(20, "10:00"),
    clocks: {
      acknowledgement: { state: "met", due: on(10, "00:00") },
      "stage-1": { state: "running", due: "2026-04-02T00:00:00+02:00" },
    },
    without: ["stage-2"],
    why: "As the case that it corrects, whose log cannot stand: more time is taken for a claim, and none was open.",
  },
  {
    id: "stopped-in-a-pause",
    at: "C15",
    policy: "documents",
    calendar: "plain",
    events: [...taken, away, agreed(4, "12:00", { repair: "2026-03-20" }), event("resumed", 6, "09:00")],
    now: on(20, "12:00"),
    clocks: { agreement: { state: "met", due: on(6, "18:00"), consumed: 480, remaining: 1260 } },
    why: "Agreed while it was paused. What of the pause lies after that moves nothing any more: Tuesday alone was paused whole by then.",
  },
];
