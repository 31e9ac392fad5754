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
        "{Company} parts from {client}. It is announced on {notice}, and the last day of work is {end}. Weekends are free. Working days that each task takes: listing the open work {openDays}, finishing it {workDays}, the hand-over {handDays}. Working days before the end by which each is due: {openBefore}, {workBefore}, and none for the hand-over. Each begins on the day the one before is finished, the first on the day of the announcement. Does the plan fit?",
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
      "no-exit-interview": "{Company} parts from {clientKind}, {ending}. All is planned, but nobody asks at the end what it was like.",
      "feedback-not-advice": "{Company} parts from {clientKind}, {ending}. At the end it asks for feedback, and not for advice.",
      "not-confidential": "{Company} parts from {clientKind}, {ending}. What is said in the interview is passed around.",
      "no-end-notice": "{Company} parts from {clientKind}, {ending}. All is planned, but nobody tells the client that the work ends.",
      "no-receipts": "{Company} parts from {clientKind}, {ending}. The last invoice is paid, and nobody issues a receipt.",
      "no-account-list": "{Company} parts from {clientKind}, {ending}. Nobody says which accounts close and which stay.",
      "no-data-choice": "{Company} parts from {clientKind}, {ending}. Nobody asks whether the data are to be returned or deleted.",
      "no-revocation": "{Company} parts from {clientKind}, {ending}. After the end, access stays open.",
      "no-hand-over": "{Company} parts from {clientKind}, {ending}. The work stops, and nothing is handed over.",
      "no-thanks": "{Company} parts from {clientKind}, {ending}. All is settled, and nobody says thank you.",
      "no-check-in": "{Company} parts from {clientKind}, {ending}. After the end nobody calls.",
      "thanks-not-personal": "{Company} parts from {clientKind}, {ending}. The thanks are the same text for everybody.",
      "type-loses-interview":
        "{Company} parts from {clientKind}, {ending}. Clients with a project of their own are asked at the end, these are not.",
      "type-loses-thanks": "{Company} parts from {clientKind}, {ending}. Clients with a project of their own are thanked, these are not.",
    },
    asks: "Which of the five mistakes is it?",
    values: {
      "clientKind.project": "a client whose project it was",
      "clientKind.retainer": "a client on a retainer",
      "clientKind.contract": "a client with a contract for a term",
      "clientKind.temporary": "a client who came for a short time",
      "ending.finished": "whose work is finished",
      "ending.not-renewed": "who does not renew",
      "ending.unhappy": "who is not content",
      "ending.non-payment": "who has not paid",
      "ending.breach": "after a breach of the contract",
      "ending.mutual": "by agreement of both",
    },
    options: {
      "mistake-1": { label: "No thorough talk at the end" },
      "mistake-2": { label: "The end not made clear" },
      "mistake-3": { label: "Loose ends" },
      "mistake-4": { label: "No thanks, no contact afterwards" },
      "mistake-5": { label: "Some clients left out" },
    },
    why: {
      "mistake-1": "What a client knows at the end is asked for, as advice, and in confidence.",
      "mistake-2": "That it ends, which accounts stay and that all is paid has to be told and put on paper.",
      "mistake-3": "Data, access and work are finished business only when somebody has finished them.",
      "mistake-4": "A relation ends with thanks meant for this client, and with contact afterwards.",
      "mistake-5": "No kind of client is parted with by halves.",
    },
    short: "{company}: {clientKind}",
  },
  roles: {
    says: { task: "In a plan of {company} stands a task: {task}." },
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
      "task.thank": "thanking the client",
      "task.hand-over": "handing the work over",
      "task.revoke-access": "ending access",
      "task.exit-interview": "the talk at the end",
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
      "nobody-accountable": "Somebody has to answer for it, and be it whoever does it.",
      "no-owner": "Answering for it is not doing it. Somebody has to.",
    },
    short: "{company}: {task}",
  },
};
