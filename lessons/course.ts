import type { Exercise } from "@redress/exercises";
import {
  buyIt,
  chatRobot,
  eightSteps,
  howFarAhead,
  repairThePlan,
  twoHeads,
  whatCarriesIt,
  whichCompetency,
  whichQuestion,
  whichStep,
} from "./changing-the-organisation/exercises.ts";
import {
  birthday,
  forAKeyClient,
  howToFindOut,
  praiseAndGo,
  sixStages,
  waysToWin,
  whatTheyWant,
  whichPillar,
  whichStage,
  whoGains,
} from "./clients-journey/exercises.ts";
import {
  colleagueFirst,
  doesItFit,
  fridayAfternoon,
  inDays,
  inHours,
  moreDays,
  moreHours,
  moreLogs,
  whichClock,
} from "./in-time/exercises.ts";
import { adviceHeard, missingCopy, moreReports, whoIsComplaining } from "./internal-or-external/exercises.ts";
import {
  howImportant,
  importanceTable,
  lostOrders,
  politeProposal,
  validityTable,
  whoseFault,
} from "./justified-and-important/exercises.ts";
import {
  abc,
  hostageHeard,
  howManyAnswers,
  isItReal,
  moreChanges,
  moreClients,
  nextStep,
  readTheReport,
  thankYou,
  twelveClients,
} from "./satisfied-is-not-loyal/exercises.ts";
import {
  exitInterview,
  fiveMistakes,
  goodEnd,
  lastDoor,
  monthAfter,
  retainerPlan,
  saidAtTheEnd,
  sixWeeks,
  whoseData,
} from "./saying-goodbye/exercises.ts";
import {
  byWhichWay,
  feltOrNot,
  firstReaction,
  howFast,
  kindButDear,
  robotInAMinute,
  whatItBrings,
  whatTheSystemLacks,
  whichPhase,
  whichPrinciple,
  whichService,
  whichSkill,
} from "./service-that-keeps/exercises.ts";
import { atTheDoor, byWhen, callItOtherwise, exportCall, liftCall, sameSecond, typedByUs, wordsToSay } from "./taking-it-down/exercises.ts";
import {
  angryPatient,
  coldFlat,
  confirmToAGuest,
  firstHalf,
  firstWords,
  lostReport,
  phrasesFromASchool,
  phrasesThatHurt,
  promiseOnThePhone,
  secondHalf,
  sorryForWhat,
  whatDoesItMeet,
  writeAReply,
} from "./the-conversation/exercises.ts";
import { contactToClaim, feelingFirst, filedOtherwise, halfSentence, sixKinds, whatWeSayFirst } from "./what-is-a-complaint/exercises.ts";
import {
  afterTheAnswer,
  closedInside,
  fiveActions,
  nobodyCalled,
  weekOrMonth,
  whatIsMissing,
  whatTheCheckFinds,
  whoOwnsIt,
  whoseDuty,
} from "./who-does-what/exercises.ts";
import { allSettled, howToAnswer, isItMore, lostDay, mayYouSay, movingAway, theGuarantee } from "./winning-trust-back/exercises.ts";
import { mildWord, ownRate, silentLost, viciousCircle, whatToSay } from "./worth-having/exercises.ts";

/** A lesson's facts; its words are in the MDX files beside its exercises. */
export interface Lesson {
  /** Folder and address of the lesson. */
  readonly slug: string;
  /** Expected minutes: words at 180 a minute, and 20 seconds an item. */
  readonly minutes: number;
  /** Slugs of lessons to take before this one. */
  readonly after: readonly string[];
  /** In the order of the lesson. */
  readonly exercises: readonly Exercise[];
}

/** The course in its order. */
export const course: readonly Lesson[] = [
  { slug: "worth-having", minutes: 11, after: [], exercises: [mildWord, viciousCircle, ownRate, whatToSay, silentLost] },
  {
    slug: "what-is-a-complaint",
    minutes: 10,
    after: ["worth-having"],
    exercises: [halfSentence, sixKinds, whatWeSayFirst, feelingFirst, contactToClaim, filedOtherwise],
  },
  { slug: "internal-or-external", minutes: 9, after: [], exercises: [missingCopy, whoIsComplaining, moreReports, adviceHeard] },
  {
    slug: "justified-and-important",
    minutes: 14,
    after: ["what-is-a-complaint"],
    exercises: [lostOrders, whoseFault, validityTable, howImportant, importanceTable, politeProposal],
  },
  {
    slug: "taking-it-down",
    minutes: 13,
    after: ["what-is-a-complaint", "internal-or-external"],
    exercises: [atTheDoor, byWhen, liftCall, exportCall, wordsToSay, callItOtherwise, sameSecond, typedByUs],
  },
  {
    slug: "in-time",
    minutes: 16,
    after: ["internal-or-external"],
    exercises: [fridayAfternoon, inHours, moreHours, inDays, moreDays, whichClock, moreLogs, doesItFit, colleagueFirst],
  },
  {
    slug: "the-conversation",
    minutes: 30,
    after: ["in-time"],
    exercises: [
      firstWords,
      whatDoesItMeet,
      firstHalf,
      secondHalf,
      phrasesThatHurt,
      phrasesFromASchool,
      sorryForWhat,
      angryPatient,
      coldFlat,
      lostReport,
      writeAReply,
      confirmToAGuest,
      promiseOnThePhone,
    ],
  },
  {
    slug: "winning-trust-back",
    minutes: 14,
    after: ["the-conversation", "satisfied-is-not-loyal"],
    exercises: [lostDay, isItMore, movingAway, howToAnswer, mayYouSay, theGuarantee, allSettled],
  },
  {
    slug: "who-does-what",
    minutes: 17,
    after: ["internal-or-external"],
    exercises: [
      nobodyCalled,
      whoseDuty,
      whoOwnsIt,
      fiveActions,
      whatIsMissing,
      weekOrMonth,
      whatTheCheckFinds,
      afterTheAnswer,
      closedInside,
    ],
  },
  {
    slug: "service-that-keeps",
    minutes: 26,
    after: ["in-time"],
    exercises: [
      kindButDear,
      whatItBrings,
      whichPhase,
      whichService,
      byWhichWay,
      whatTheSystemLacks,
      whichPrinciple,
      howFast,
      feltOrNot,
      whichSkill,
      firstReaction,
      robotInAMinute,
    ],
  },
  {
    slug: "satisfied-is-not-loyal",
    minutes: 22,
    after: ["worth-having", "internal-or-external"],
    exercises: [thankYou, twelveClients, moreClients, abc, nextStep, isItReal, moreChanges, howManyAnswers, readTheReport, hostageHeard],
  },
  {
    slug: "clients-journey",
    minutes: 22,
    after: ["satisfied-is-not-loyal"],
    exercises: [birthday, sixStages, whichStage, whatTheyWant, forAKeyClient, whichPillar, waysToWin, whoGains, howToFindOut, praiseAndGo],
  },
  {
    slug: "changing-the-organisation",
    minutes: 22,
    after: ["who-does-what"],
    exercises: [
      chatRobot,
      whichCompetency,
      eightSteps,
      whichStep,
      howFarAhead,
      repairThePlan,
      whichQuestion,
      buyIt,
      whatCarriesIt,
      twoHeads,
    ],
  },
  {
    slug: "saying-goodbye",
    minutes: 17,
    after: ["internal-or-external"],
    exercises: [sixWeeks, goodEnd, fiveMistakes, monthAfter, exitInterview, lastDoor, whoseData, retainerPlan, saidAtTheEnd],
  },
];

const all = new Map(course.flatMap((lesson) => lesson.exercises.map((exercise) => [exercise.id, { exercise, lesson }] as const)));
if (all.size < course.flatMap((lesson) => lesson.exercises).length) throw new Error("course: an exercise id is given twice");

/** An exercise by its id, with the lesson it stands in. */
export const exerciseById = (id: string): { readonly exercise: Exercise; readonly lesson: Lesson } | undefined => all.get(id);
