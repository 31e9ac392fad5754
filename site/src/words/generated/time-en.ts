import type { GeneratorWords } from "../../generated/shape.ts";

const values = {
  "week.nine-to-six": "from 9 to 13 and from 14 to 18",
  "week.eight-to-five": "from 8 to 12 and from 13 to 17",
  "week.ten-to-six": "from 10 to 18",
  "stage.acceptance": "taking it into work",
  "stage.first-contact": "the first contact",
};
const open = "{Company} is open from Monday to Friday, {week}.";
const hours = (text: (hours: string) => string) => ({ one: text("{count} working hour"), other: text("{count} working hours") });
/** On a hotline that never closes every hour is open. */
const plainHours = (text: (hours: string) => string) => ({ one: text("{count} hour"), other: text("{count} hours") });
const days = (text: (days: string) => string) => ({ one: text("{count} working day"), other: text("{count} working days") });

/** Terms, and the clocks of a case. */
export const timeEn: Readonly<Record<string, GeneratorWords>> = {
  "due-hours": {
    says: { hours: hours((term) => `${open} {Client} complains on {start}. Somebody must talk to {theClient} within ${term}. By when?`) },
    values,
    why: {
      "same-day": "The term is over on the same day, on {key}.",
      "next-day": "What is left at closing time runs on the next day, until {key}.",
      "over-closed-days": "The closed days do not count. What is left runs from the next opening, until {key}.",
    },
    short: "{company}: {start}",
  },
  "due-days": {
    says: { days: days((term) => `${open} {Client} complains on {start}, and is promised a reply within ${term}. By when?`) },
    values,
    why: { "*": "The day of receipt does not count, closed days do not either, and the last day ends at closing, on {key}." },
    short: "{company}: {start}",
  },
  "due-pause": {
    says: {
      pause: hours(
        (term) =>
          `${open} {Client} sends a question on {start}, and is promised an answer within ${term}. From {still} to {resumed} the clock waits for a paper that {theClient} has to send. By when is the answer due?`,
      ),
    },
    values,
    why: { "*": "What had run before the wait counts, the wait does not, and the rest runs in working time until {key}." },
    short: "{company}: {start}",
  },
  "due-holiday": {
    says: {
      holiday: days(
        (term) => `${open} {special} is a holiday. {Client} complains on {start}, and is promised a reply within ${term}. By when?`,
      ),
      "short-day": days(
        (term) =>
          `${open} On {special} it is open from 10 to 12 only. {Client} complains on {start}, and is promised a reply within ${term}. By when?`,
      ),
      "working-saturday": days(
        (term) =>
          `${open} {special} is worked too, with the usual hours. {Client} complains on {start}, and is promised a reply within ${term}. By when?`,
      ),
    },
    values,
    why: {
      holiday: "The holiday does not count, nor does the day of receipt: {key}.",
      "short-day": "A short day is a day. The day of receipt does not count: {key}.",
      "working-saturday": "The Saturday that is worked counts like any other day: {key}.",
    },
    short: "{company}: {start}",
  },
  "due-night": {
    says: {
      night: plainHours(
        (term) =>
          `{Company} in Budapest has a hotline that never closes. {Client} calls on {start}. A call back is promised within ${term}. By when?`,
      ),
    },
    why: {
      forward: "In that night the clocks are put forward, so they show an hour more when the term is over: {key}.",
      back: "In that night the clocks are put back, so they show an hour less when the term is over: {key}.",
      none: "In that night nobody touches a clock: {key}.",
    },
    short: "{company}: {start}",
  },
  "which-clock": {
    says: {
      log: `${open} {Client} complains on {start}. A claim is opened at once. It is taken into work on {accepted}. The first contact is on {spoke}. A correction is agreed on {agreed}. Taking into work has one working hour, the first contact three, the agreement three working days without the day of receipt. Which clock ran out?`,
    },
    values,
    options: {
      acceptance: { label: "Taking into work" },
      "first-contact": { label: "First contact" },
      agreement: { label: "Agreement" },
      none: { label: "None" },
    },
    why: { none: "Each came by the end of its term.", "*": "What it waits for came after the end of the term. The others came in time." },
    short: "{company}: {start}",
  },
  "does-it-fit": {
    says: {
      agree: `${open} {Client} complains on {start}. On {agreed} you agree that it will be put right by {day}. After that there are three working days for the check, and the whole has fourteen, without the day of receipt. Does it fit?`,
    },
    values,
    options: {
      fits: { label: "It fits, with the check in full" },
      "fits-at-best": { label: "Only if the check is quicker" },
      "does-not-fit": { label: "It does not fit" },
    },
    why: {
      fits: "The work and a check of three days are over by the end of the fourteenth day.",
      "fits-at-best": "The work is done in time, and a check that takes its three days is not.",
      "does-not-fit": "The agreed day lies after the end of the fourteenth day.",
    },
    short: "{company}: {day}",
  },
  standing: {
    says: {
      waits: hours(
        (term) =>
          `${open} {Client} complains on {start}. For {stage} the term is ${term}. Now it is {now}, and nobody has done it yet. A warning comes when three quarters of the term are used. How does the clock stand?`,
      ),
      came: hours(
        (term) =>
          `${open} {Client} complains on {start}. For {stage} the term is ${term}. It was done on {came}. Now it is {now}. How does the clock stand?`,
      ),
    },
    values,
    options: {
      running: { label: "Running" },
      "at-risk": { label: "Running, and at risk" },
      breached: { label: "Run out" },
      met: { label: "Met" },
    },
    why: {
      running: "Less than three quarters of the working time is used.",
      "at-risk": "Three quarters are used, and the term is not over.",
      breached: "The term is over, and nothing was done.",
      met: "It was done in time. What time it is now does not matter any more.",
    },
    short: "{company}: {now}",
  },
};
