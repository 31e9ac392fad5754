import type { GeneratorWords } from "../../generated/shape.ts";

/** Numbers to be worked out, where clients stand, and whether anything has changed. */
export const figuresEn: Readonly<Record<string, GeneratorWords>> = {
  nps: {
    says: {
      score:
        "Of {count} clients of {company}, {promoters} are promoters, {passives} passives and {detractors} detractors. What is the score?",
    },
    units: { points: "points" },
    why: { "*": "Promoters less detractors, of all who answered: {key} points." },
    short: "{company}: {promoters}, {passives}, {detractors}",
  },
  iceberg: {
    says: {
      total:
        "{Company} had {complaints} complaints in a year. A survey found {of} clients who were not content, and {complained} of them had complained. How many were not content in that year, if the rate holds for all?",
      silent:
        "{Company} had {complaints} complaints in a year. A survey found {of} clients who were not content, and {complained} of them had complained. How many were not content in that year and said nothing, if the rate holds for all?",
      claimed:
        "{Company} had {complaints} complaints in a year. Somebody has read that of 26 clients who are not content one complains. How many would not be content, by that figure?",
    },
    units: { clients: "clients" },
    why: {
      "iceberg-total": "Divide the complaints by the rate: {key}.",
      "iceberg-silent": "Divide the complaints by the rate, and take off those who did complain: {key}.",
      "iceberg-claimed": "26 times {complaints} is {key}. It is what a borrowed figure says, not what {company} knows.",
    },
    short: "{company}: {complaints}",
  },
  "sample-size": {
    says: {
      "sample-size-share":
        "{Company} wants to know a share to within {points} points to either side, at 95 %. It may be about {percent} %. How many answers does it take?",
      "sample-size-nps":
        "{Company} wants to know its score to within {points} points to either side, at 95 %. Promoters, passives and detractors answer as {promoters} to {passives} to {detractors}. How many answers does it take?",
      "answers-for-width":
        "With {answers} answers {company} knows a share to within {points} points to either side. How many would it take for {wanted} points, all else being as it is?",
    },
    units: { answers: "answers" },
    why: {
      "answers-for-width": "Half the width takes four times the answers: {key}.",
      "*": "The variance times 1.96 squared, divided by the square of the width to one side: {key}.",
    },
    short: "{company}: {points} points",
  },
  churn: {
    says: { year: "{Company} loses {monthly} % of its clients each month. What share of those who are there today is gone in a year?" },
    why: { "*": "What stays each month is multiplied twelve times over. The rest is gone: {key} %." },
    short: "{company}: {monthly} % a month",
  },
  quadrant: {
    says: { after: "A complaint to {company} is closed." },
    clues: {
      "satisfied.yes-a": "{TheClient} writes that it was put right well.",
      "satisfied.yes-b": "Asked about the answer, {theClient} calls it fair.",
      "satisfied.yes-c": "“That is how it should be done”, says {theClient} of the answer.",
      "satisfied.no-a": "{TheClient} calls the answer a disgrace.",
      "satisfied.no-b": "Asked about the answer, {theClient} says that it changed nothing.",
      "satisfied.no-c": "“You only wanted to be rid of me”, writes {theClient}.",
      "loyal.yes-a": "Asked whether to go on, {theClient} says yes.",
      "loyal.yes-b": "{TheClient} has said: “I will stay with you.”",
      "loyal.yes-c": "{TheClient} has come back since, for something new.",
      "loyal.no-a": "{TheClient} has told {company} that this was the last time.",
      "loyal.no-b": "Asked where to next time, {theClient} names somebody else.",
      "loyal.no-c": "{TheClient} has gone to somebody else.",
    },
    asks: "Where does this client stand?",
    options: {
      ...{
        apostle: { label: "Apostle" },
        mercenary: { label: "Mercenary" },
        hostage: { label: "Hostage" },
        defector: { label: "Defector" },
      },
      ask: { label: "Ask the client first" },
    },
    why: {
      apostle: "Content, and staying. Both are said.",
      mercenary: "Content, and leaving all the same.",
      hostage: "Staying, and not content.",
      defector: "Neither content nor staying.",
      ask: "One of the two answers is missing, and it does not follow from the other.",
    },
    short: "{company}: {key}",
  },
  "change-share": {
    says: {
      share:
        "{Company} asked {count} clients whether they were content with an answer: {before} were. A year later it asked {count} others: {after} were. Has the share changed?",
    },
    options: {
      ...{ rose: { label: "It rose" }, fell: { label: "It fell" } },
      ...{ "not-distinguishable": { label: "Cannot be told apart" }, "too-few": { label: "Too few to judge" } },
    },
    why: {
      "too-few": "Under 20 answers nothing can be told.",
      "not-distinguishable": "With {count} answers each the interval of the difference holds zero.",
      "*": "With {count} answers each the interval of the difference does not hold zero.",
    },
    short: "{company}: {before} and {after} of {count}",
  },
  "change-nps": {
    says: {
      score:
        "Of {count} clients of {company}, {before} were promoters and {beforeDetractors} detractors. A year later, of {count} others, {after} were promoters and {afterDetractors} detractors. Has the score changed?",
    },
    options: {
      ...{ rose: { label: "It rose" }, fell: { label: "It fell" } },
      ...{ "not-distinguishable": { label: "Cannot be told apart" }, "too-few": { label: "Too few to judge" } },
    },
    why: {
      "too-few": "Under 20 answers nothing can be told.",
      "not-distinguishable": "A score sways more than a share. With {count} answers each the interval of the difference holds zero.",
      "*": "With {count} answers each the interval of the difference does not hold zero.",
    },
    short: "{company}: score, {count} each",
  },
};
