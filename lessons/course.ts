import type { Exercise } from "@redress/exercises";
import { changingTheOrganisationCheck } from "./changing-the-organisation/check.ts";
import {
  buyIt,
  chatRobot,
  eightSteps,
  howFarAhead,
  moreRoles,
  repairThePlan,
  twoHeads,
  whatCarriesIt,
  whichCompetency,
  whichQuestion,
  whichStep,
} from "./changing-the-organisation/exercises.ts";
import { clientsJourneyCheck } from "./clients-journey/check.ts";
import {
  birthday,
  forAKeyClient,
  howToFindOut,
  moreLosses,
  morePromoters,
  praiseAndGo,
  sixStages,
  waysToWin,
  whatTheyWant,
  whichPillar,
  whichStage,
  whoGains,
} from "./clients-journey/exercises.ts";
import { inTimeCheck } from "./in-time/check.ts";
import {
  colleagueFirst,
  doesItFit,
  fridayAfternoon,
  inDays,
  inHours,
  moreDays,
  moreFits,
  moreHolidays,
  moreHours,
  moreLogs,
  moreNights,
  morePauses,
  whichClock,
} from "./in-time/exercises.ts";
import { internalOrExternalCheck } from "./internal-or-external/check.ts";
import { adviceHeard, missingCopy, moreReports, whoIsComplaining } from "./internal-or-external/exercises.ts";
import { justifiedAndImportantCheck } from "./justified-and-important/check.ts";
import {
  howImportant,
  importanceTable,
  lostOrders,
  moreInquiries,
  moreJudgements,
  moreWeighing,
  politeProposal,
  validityTable,
  whoseFault,
} from "./justified-and-important/exercises.ts";
import { satisfiedIsNotLoyalCheck } from "./satisfied-is-not-loyal/check.ts";
import {
  abc,
  hostageHeard,
  howManyAnswers,
  isItReal,
  moreChanges,
  moreClients,
  moreScores,
  moreSizes,
  nextStep,
  readTheReport,
  thankYou,
  twelveClients,
} from "./satisfied-is-not-loyal/exercises.ts";
import { sayingGoodbyeCheck } from "./saying-goodbye/check.ts";
import {
  exitInterview,
  fiveMistakes,
  goodEnd,
  lastDoor,
  monthAfter,
  moreMistakes,
  morePlans,
  retainerPlan,
  saidAtTheEnd,
  sixWeeks,
  whoseData,
} from "./saying-goodbye/exercises.ts";
import { serviceThatKeepsCheck } from "./service-that-keeps/check.ts";
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
import { takingItDownCheck } from "./taking-it-down/check.ts";
import {
  atTheDoor,
  byWhen,
  callItOtherwise,
  exportCall,
  liftCall,
  moreConfirmations,
  moreDetails,
  moreHands,
  sameSecond,
  typedByUs,
  wordsToSay,
} from "./taking-it-down/exercises.ts";
import { theConversationCheck } from "./the-conversation/check.ts";
import {
  angryPatient,
  coldFlat,
  confirmToAGuest,
  firstHalf,
  firstWords,
  lostReport,
  moreApologies,
  phrasesFromASchool,
  phrasesThatHurt,
  promiseOnThePhone,
  secondHalf,
  sorryForWhat,
  whatDoesItMeet,
  writeAReply,
} from "./the-conversation/exercises.ts";
import { whatIsAComplaintCheck } from "./what-is-a-complaint/check.ts";
import {
  contactToClaim,
  feelingFirst,
  filedOtherwise,
  halfSentence,
  moreContacts,
  sixKinds,
  whatWeSayFirst,
} from "./what-is-a-complaint/exercises.ts";
import { whoDoesWhatCheck } from "./who-does-what/check.ts";
import {
  afterTheAnswer,
  closedInside,
  fiveActions,
  moreStandings,
  nobodyCalled,
  weekOrMonth,
  whatIsMissing,
  whatTheCheckFinds,
  whoOwnsIt,
  whoseDuty,
} from "./who-does-what/exercises.ts";
import { winningTrustBackCheck } from "./winning-trust-back/check.ts";
import {
  allSettled,
  howToAnswer,
  isItMore,
  lostDay,
  mayYouSay,
  moreRemedies,
  moreReplies,
  movingAway,
  theGuarantee,
} from "./winning-trust-back/exercises.ts";
import { worthHavingCheck } from "./worth-having/check.ts";
import { mildWord, moreIcebergs, ownRate, silentLost, viciousCircle, whatToSay } from "./worth-having/exercises.ts";

/** A lesson's facts; its words are in the MDX files beside its exercises. */
export interface Lesson {
  /** Folder and address of the lesson. */
  readonly slug: string;
  /** Slugs of lessons to take before this one. */
  readonly after: readonly string[];
  /** Slugs of lessons that go on from here or stand beside it, shown at the end. */
  readonly related: readonly string[];
  /** In the order of the lesson. */
  readonly exercises: readonly Exercise[];
}

/** The course in its order. */
export const course: readonly Lesson[] = [
  {
    slug: "worth-having",
    after: [],
    related: ["what-is-a-complaint", "satisfied-is-not-loyal"],
    exercises: [mildWord, viciousCircle, ownRate, moreIcebergs, whatToSay, silentLost, worthHavingCheck],
  },
  {
    slug: "what-is-a-complaint",
    after: ["worth-having"],
    related: ["worth-having", "taking-it-down", "the-conversation"],
    exercises: [halfSentence, sixKinds, moreContacts, whatWeSayFirst, feelingFirst, contactToClaim, filedOtherwise, whatIsAComplaintCheck],
  },
  {
    slug: "internal-or-external",
    after: [],
    related: ["in-time", "who-does-what"],
    exercises: [missingCopy, whoIsComplaining, moreReports, adviceHeard, internalOrExternalCheck],
  },
  {
    slug: "justified-and-important",
    after: ["what-is-a-complaint"],
    related: ["what-is-a-complaint", "winning-trust-back"],
    exercises: [
      lostOrders,
      whoseFault,
      moreInquiries,
      validityTable,
      moreJudgements,
      howImportant,
      moreWeighing,
      importanceTable,
      politeProposal,
      justifiedAndImportantCheck,
    ],
  },
  {
    slug: "taking-it-down",
    after: ["what-is-a-complaint", "internal-or-external"],
    related: ["what-is-a-complaint", "internal-or-external", "in-time"],
    exercises: [
      atTheDoor,
      byWhen,
      moreHands,
      liftCall,
      exportCall,
      moreDetails,
      wordsToSay,
      moreConfirmations,
      callItOtherwise,
      sameSecond,
      typedByUs,
      takingItDownCheck,
    ],
  },
  {
    slug: "in-time",
    after: ["internal-or-external"],
    related: ["internal-or-external", "taking-it-down", "service-that-keeps"],
    exercises: [
      fridayAfternoon,
      inHours,
      moreHours,
      inDays,
      moreDays,
      whichClock,
      moreLogs,
      doesItFit,
      colleagueFirst,
      moreFits,
      morePauses,
      moreHolidays,
      moreNights,
      inTimeCheck,
    ],
  },
  {
    slug: "the-conversation",
    after: ["in-time"],
    related: ["what-is-a-complaint", "winning-trust-back", "in-time"],
    exercises: [
      firstWords,
      whatDoesItMeet,
      firstHalf,
      secondHalf,
      phrasesThatHurt,
      phrasesFromASchool,
      sorryForWhat,
      moreApologies,
      angryPatient,
      coldFlat,
      lostReport,
      writeAReply,
      confirmToAGuest,
      promiseOnThePhone,
      theConversationCheck,
    ],
  },
  {
    slug: "winning-trust-back",
    after: ["the-conversation", "satisfied-is-not-loyal"],
    related: ["the-conversation", "justified-and-important", "satisfied-is-not-loyal"],
    exercises: [
      lostDay,
      isItMore,
      moreRemedies,
      movingAway,
      howToAnswer,
      moreReplies,
      mayYouSay,
      theGuarantee,
      allSettled,
      winningTrustBackCheck,
    ],
  },
  {
    slug: "who-does-what",
    after: ["internal-or-external"],
    related: ["internal-or-external", "in-time", "changing-the-organisation"],
    exercises: [
      nobodyCalled,
      whoseDuty,
      whoOwnsIt,
      fiveActions,
      whatIsMissing,
      weekOrMonth,
      moreStandings,
      whatTheCheckFinds,
      afterTheAnswer,
      closedInside,
      whoDoesWhatCheck,
    ],
  },
  {
    slug: "service-that-keeps",
    after: ["in-time"],
    related: ["the-conversation", "in-time", "clients-journey"],
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
      serviceThatKeepsCheck,
    ],
  },
  {
    slug: "satisfied-is-not-loyal",
    after: ["worth-having", "internal-or-external"],
    related: ["worth-having", "winning-trust-back", "clients-journey"],
    exercises: [
      thankYou,
      twelveClients,
      moreClients,
      abc,
      nextStep,
      isItReal,
      moreChanges,
      howManyAnswers,
      moreSizes,
      readTheReport,
      hostageHeard,
      moreScores,
      satisfiedIsNotLoyalCheck,
    ],
  },
  {
    slug: "clients-journey",
    after: ["satisfied-is-not-loyal"],
    related: ["satisfied-is-not-loyal", "service-that-keeps", "saying-goodbye"],
    exercises: [
      birthday,
      sixStages,
      whichStage,
      whatTheyWant,
      forAKeyClient,
      whichPillar,
      moreLosses,
      waysToWin,
      whoGains,
      howToFindOut,
      morePromoters,
      praiseAndGo,
      clientsJourneyCheck,
    ],
  },
  {
    slug: "changing-the-organisation",
    after: ["who-does-what"],
    related: ["who-does-what", "clients-journey"],
    exercises: [
      chatRobot,
      whichCompetency,
      eightSteps,
      whichStep,
      howFarAhead,
      repairThePlan,
      moreRoles,
      whichQuestion,
      buyIt,
      whatCarriesIt,
      twoHeads,
      changingTheOrganisationCheck,
    ],
  },
  {
    slug: "saying-goodbye",
    after: ["internal-or-external"],
    related: ["clients-journey", "internal-or-external", "satisfied-is-not-loyal"],
    exercises: [
      sixWeeks,
      goodEnd,
      fiveMistakes,
      moreMistakes,
      monthAfter,
      exitInterview,
      lastDoor,
      whoseData,
      retainerPlan,
      morePlans,
      saidAtTheEnd,
      sayingGoodbyeCheck,
    ],
  },
];

const all = new Map(course.flatMap((lesson) => lesson.exercises.map((exercise) => [exercise.id, { exercise, lesson }] as const)));
if (all.size < course.flatMap((lesson) => lesson.exercises).length) throw new Error("course: an exercise id is given twice");

for (const { slug, related } of course)
  for (const other of related)
    if (other === slug || !course.some((lesson) => lesson.slug === other))
      throw new Error(`course: ${slug}, field related: no other lesson ${other}`);

/** An exercise by its id, with the lesson it stands in. */
export const exerciseById = (id: string): { readonly exercise: Exercise; readonly lesson: Lesson } | undefined => all.get(id);
