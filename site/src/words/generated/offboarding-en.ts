import type { GeneratorWords } from "../../generated/shape.ts";

const task = {
  "list-open-work": "listing the open work",
  "finish-open-work": "finishing the open work",
  "hand-over": "the hand-over",
};

/** Parting without loose ends. */
export const offboardingEn: Readonly<Record<string, GeneratorWords>> = {
  "plan-fits": {
    says: {
      chain:
        "An agency parts with {company}. The end is announced on {notice}, and the last day of work is {end}. Weekends are free. Three tasks follow one another, the first from the day of the announcement, each other one from the day on which the one before is finished. That day itself does not count. In working days, listing the open work takes {openDays}, finishing it {workDays}, the hand-over {handDays}. The list is due {openBefore} working days before the end, the finished work {workBefore}, the hand-over on the last day. Does the plan fit?",
    },
    options: {
      fits: { label: "It fits" },
      "list-open-work": { label: "The list is late" },
      "finish-open-work": { label: "Finishing is late" },
      "hand-over": { label: "The hand-over is late" },
    },
    values: task,
    why: {
      fits: "Each task is finished by its day.",
      "*": "Count the working days from the announcement: this task is finished after its day.",
    },
    short: "{company}: {notice} to {end}",
  },
  "five-mistakes": {
    says: {
      "no-exit-interview":
        "An agency has worked for {company}: {clientKind}, {ending}. All is planned, but nobody asks at the end what it was like.",
      "feedback-not-advice": "An agency has worked for {company}: {clientKind}, {ending}. At the end it asks only for feedback.",
      "not-confidential":
        "An agency has worked for {company}: {clientKind}, {ending}. What the client says in the interview is passed around.",
      "no-end-notice":
        "An agency has worked for {company}: {clientKind}, {ending}. All is planned, but nobody tells the client on which day it ends.",
      "no-receipts": "An agency has worked for {company}: {clientKind}, {ending}. Nobody gives a receipt for what was paid.",
      "no-account-list":
        "An agency has worked for {company}: {clientKind}, {ending}. Nobody says which accounts are closed and which stay open.",
      "no-data-choice":
        "An agency has worked for {company}: {clientKind}, {ending}. Nobody asks whether the data should be returned or deleted.",
      "no-revocation": "An agency has worked for {company}: {clientKind}, {ending}. After the end the agency can still get in everywhere.",
      "no-hand-over": "An agency has worked for {company}: {clientKind}, {ending}. The work stops, and nothing is handed over to anybody.",
      "no-thanks": "An agency has worked for {company}: {clientKind}, {ending}. All else is seen to, and nobody says thank you.",
      "no-check-in": "An agency has worked for {company}: {clientKind}, {ending}. In the month after nobody calls.",
      "thanks-not-personal": "An agency has worked for {company}: {clientKind}, {ending}. The thanks are a text that everybody gets.",
      "type-loses-interview":
        "An agency has worked for {company}: {clientKind}, {ending}. The agency asks how it went after projects only, and never after other work.",
      "type-loses-thanks":
        "An agency has worked for {company}: {clientKind}, {ending}. The agency writes its thanks after projects only, and never after other work.",
    },
    asks: "Which of the five mistakes is it?",
    values: {
      "clientKind.project": "a project",
      "clientKind.retainer": "a monthly retainer",
      "clientKind.contract": "a contract for a year",
      "clientKind.temporary": "a few weeks’ help",
      "ending.finished": "and now it is done",
      "ending.not-renewed": "and it is not renewed",
      "ending.unhappy": "and the client was not content",
      "ending.non-payment": "and it ended over unpaid bills",
      "ending.breach": "and it ended over a broken contract",
      "ending.mutual": "and both agreed to end it",
    },
    options: {
      "mistake-1": { label: "Nobody asks, or not as it should be done" },
      "mistake-2": { label: "An unclear end: its day, the accounts, the money" },
      "mistake-3": { label: "Loose ends: tasks, access, data" },
      "mistake-4": { label: "No thanks, no contact afterwards" },
      "mistake-5": { label: "Some clients left out" },
    },
    why: {
      "mistake-1": "A client is asked at the end, for advice, and in confidence.",
      "mistake-2": "The day, the accounts and the payments have to be clear, in writing.",
      "mistake-3": "Work, access and data are brought to an end, each by somebody.",
      "mistake-4": "It ends with thanks meant for this client, and with calls in the month after.",
      "mistake-5": "Every kind of client is asked and thanked, the short ones too.",
    },
    short: "{company}: {clientKind}",
  },
  roles: {
    says: { task: "{company} plans how to part with a client. One of the tasks is {task}." },
    clues: {
      does: "{Doer} does it.",
      "nobody-does": "Nobody is named who does it.",
      answers: "{Answerer} answers for it.",
      "two-answer": "{Answerer} answer for it.",
      "nobody-answers": "Nobody is named who answers for it.",
    },
    asks: "Is anything wrong with who does what?",
    values: {
      "account-manager": "the account manager",
      "project-lead": "the project lead",
      finance: "finance",
      it: "IT",
      management: "management",
      "task.thank": "writing the thanks",
      "task.hand-over": "handing over the work",
      "task.revoke-access": "closing the access",
      "task.exit-interview": "the exit interview",
      "task.archive": "filing the documents",
      "task.announce-end": "telling the client of the end",
    },
    options: {
      "in-order": { label: "It is in order" },
      "two-accountable": { label: "Too many answer for it" },
      "nobody-accountable": { label: "Nobody answers for it" },
      "no-owner": { label: "Nobody does it" },
    },
    why: {
      "in-order": "Somebody does it, and exactly one answers for it. That may be the same one.",
      "two-accountable": "Exactly one answers for a task. Where two do, each waits for the other.",
      "nobody-accountable": "Somebody has to answer for it, perhaps the one who does it.",
      "no-owner": "One answers for something that nobody does.",
    },
    short: "{company}: {task}",
  },
};
