import { casesEn } from "./cases-en.ts";
import { courseEn } from "./course-en.ts";
import { deadlineEn } from "./deadline-en.ts";
import { deskEn } from "./desk-en.ts";
import { figuresEn } from "./figures-en.ts";
import { formsEn } from "./forms-en.ts";
import { drawnEn } from "./generated/overlooked-en.ts";
import { glossaryEn } from "./glossary-en.ts";
import { guideEn } from "./guide-en.ts";
import { hintsEn } from "./hints-en.ts";
import { kindsEn } from "./kinds-en.ts";
import { overlookedEn } from "./overlooked-en.ts";
import { plannerEn } from "./planner-en.ts";
import { practiceEn } from "./practice-en.ts";
import { reviewEn } from "./review-en.ts";
import { sampleEn } from "./sample-en.ts";
import { searchEn } from "./search-en.ts";
import { simulatorEn } from "./simulator-en.ts";
import { stagesEn } from "./stages-en.ts";
import { storyEn } from "./story-en.ts";
import { toolsEn } from "./tools-en.ts";

/** The site's sentences in English: whole, and the list of what the other languages translate. */
export const en = {
  "site.home": "Redress, home",
  "site.main": "Main",
  "site.languages": "Languages",
  "site.more": "More",
  "nav.course": "Course",
  "nav.tools": "Tools",
  "foot.desk": "For trainers",
  "foot.privacy": "What we keep",
  "notice.fallback": "This lesson is not translated into English yet; you see it in English.",
  "tool.fallback": "This tool is not translated into English yet; you see it in English.",

  "home.title": "Complaints handled by rules you can see",
  "home.description": "A short course for the people who answer complaints: real cases, and for every answer the rule that decides it.",
  "home.claim": "A complaint is a client still talking to you.",
  "home.lead":
    "A course for the people who answer, a desk for those who train them, and a library for those who build: on one set of rules, each of which says why.",
  "home.start": "Start lesson {number}",
  "home.continue": "Continue lesson {number}",
  "home.again": "Look again at lesson {number}",
  "home.see": "See the course",
  "home.try": "Try one",
  "home.from": "from lesson {number}",
  "home.question": "Internal or external?",
  "home.account": "No account. Kept under a made-up name.",
  "home.course": "The course",
  "home.count": {
    one: "{count} lesson, about {hours} h, {exercises} exercises.",
    other: "{count} lessons, about {hours} h, {exercises} exercises.",
  },
  "home.minutes": "{count} min",
  "home.done": "done",
  "home.now": "continue",
  "home.tools": "Tools",
  "home.planner": "Plan an offboarding",
  "home.planner-note": "Seven steps for parting well with a client, with days, owners and letters.",
  "home.more-tools": "All tools",
  "home.more-tools-note": "An iceberg by your own counts, deadlines, sample sizes, a review of your reply: each without the course.",
  "home.practise": "Practise and look up",
  "home.practice-note": "What you missed comes back, in small daily sets.",
  "home.map": "The whole course",
  "home.map-note": "Each lesson with its minutes, where you are, what is due, and the certificate.",
  "home.glossary-note": "Every word that is used here, what it means, and where it comes from.",
  "home.trainers": "For trainers",
  "home.desk": "The desk",
  "home.desk-note": "Who answered what, as it happens, and which statements are hard. A link opens it; there is no password.",
  "home.developers": "For developers",
  "home.library":
    "The same rules are a TypeScript library. Its answers name the rules that they rest on; where the facts settle nothing, the answer is the question to ask.",

  "lesson.minutes": "{count} min",
  "lesson.can": "After this you can",
  "lesson.exercise": { one: "Exercise, {count} case", other: "Exercise, {count} statements" },
  "lesson.takeaways": "What to take away",
  "lesson.reflect": "For your own company",
  "lesson.reflect-note": "To think over, and to write down if you like",
  "lesson.sources": "Sources",
  "lesson.related": "Related lessons",
  "lesson.sources-note": "The documents that state the rules of this lesson",
  "lesson.side": "Progress",
  "lesson.this": "This lesson",
  "lesson.to-answer": { one: "{count} statement to answer", other: "{count} statements to answer" },
  "lesson.progress": "{done} of {count} answered",

  "exercise.check-all": "Check my answers",
  "exercise.check-one": "Check my answer",
  "exercise.check": "Check statement {number}",
  "exercise.choose": "Choose an answer first.",
  "exercise.again": "Start again",
  "exercise.score": "Points: {points} of {count} answered",
  "exercise.none": "None of {total} answered yet",
  "exercise.all": "Points: {points} of {total}, all answered",
  "exercise.waiting": { one: "{count} answer waits for the network.", other: "{count} answers wait for the network." },
  "exercise.kept": "All answers are kept on the server too.",
  "exercise.dropped": {
    one: "The server did not accept {count} answer; it stays on this device only.",
    other: "The server did not accept {count} answers; they stay on this device only.",
  },
  "exercise.memory": "This browser stores nothing for us. Your answers stay until you close this page.",
  "site.outdated": "The course has been updated since this page was opened. Reload the page to go on; your answers are kept.",
  "exercise.offline": "Feedback could not be loaded. It will come when the network is back; your choice stays.",

  "feedback.right": "Right.",
  "feedback.likely": "Right, most likely.",
  "feedback.asked": "Right to ask.",
  "feedback.depends": "Right: it depends.",
  "feedback.half": "It depends: ask first.",
  "feedback.nearly": "Nearly: half a point.",
  "feedback.half-why": "You may be right; the statement does not say.",
  "feedback.wrong": "Not this one.",
  "feedback.near": "One fact away: “{fact}” Then it would be {outcome}.",
  "feedback.near-open": "One fact away: “{fact}” Then it would be open: {outcome}.",
  "feedback.source": "Rule {rule}, {standing}. {document}, {at}.",
  "feedback.mark-right": "right",
  "feedback.mark-wrong": "wrong",
  "feedback.mark-half": "possible",
  "feedback.mark-best": "a right answer",
  "feedback.points-0": "0 points",
  "feedback.points-half": "½ point",
  "feedback.points-1": "1 point",

  "answers.title": "Your answers",
  "answers.none": "Nothing is answered here yet.",
  "answers.kept": "Kept on the server for {pseudonym}, the name this browser goes by. There is no login.",
  "answers.not-yet": "Not answered yet.",
  "answers.back": "Back to the lesson",
  "answers.rest": { one: "Answer the {count} that is left", other: "Answer the {count} that are left" },
  "answers.of-lesson": "Lesson {number}",

  "privacy.title": "What we keep",
  "privacy.description": "What Redress stores about your answers, where, and why.",
  "privacy.lead": "Your answers, and a made-up name for them. Nothing else, and nobody else gets them.",
  "privacy.device": "On this device",
  "privacy.device-1":
    "Your browser keeps each answer: which statement, which option, which go, and when. So your progress is there when you come back, also without the network.",
  "privacy.device-2": "You can delete it any time with the site’s data in your browser’s settings.",
  "privacy.device-3": "Plans that you make with the planner, with the names in them, stay in this browser. They are sent nowhere.",
  "privacy.device-4": "What you write for yourself below a lesson stays there too, and is never sent.",
  "privacy.device-5":
    "It also keeps the pages you have opened, so that they can be read without the network, and the name you type for a certificate. Both stay here.",
  "privacy.server": "On the server",
  "privacy.server-1":
    "The same answers, so that a trainer sees how the course goes, and which statements are hard. They stand under a made-up name such as birch-41.",
  "privacy.server-2":
    "The server does not store your name, your address on the network, or what browser you use. There is no login and no account.",
  "privacy.server-3": "Answers are never changed. Deleting the cookie below cuts the tie between them and your browser for good.",
  "privacy.server-4":
    "If you go on on another device by a code, the server keeps the code’s fingerprint too, and both devices’ answers under one made-up name.",
  "privacy.cookies": "Cookies",
  "privacy.cookie-learner":
    "set with your first answer, for 400 days. A random number that says: the same browser as before. The server keeps only its fingerprint (SHA-256).",
  "privacy.cookie-desk": "set only for trainers who open the desk, for 30 days.",
  "privacy.third": "Third parties",
  "privacy.third-1": "None. No page loads anything from elsewhere: no fonts, no statistics, no advertising.",

  "missing.title": "There is no such page",
  "missing.lead": "The address may be mistyped, or the page has moved.",
  "broken.title": "Something broke here",
  "broken.lead": "Nothing that was confirmed is lost. Please try again in a moment.",
  "missing.home": "To the course",

  ...casesEn,
  ...courseEn,
  ...deskEn,
  ...drawnEn,
  ...deadlineEn,
  ...figuresEn,
  ...formsEn,
  ...hintsEn,
  ...glossaryEn,
  ...guideEn,
  ...kindsEn,
  ...overlookedEn,
  ...practiceEn,
  ...reviewEn,
  ...sampleEn,
  ...searchEn,
  ...simulatorEn,
  ...storyEn,
  ...plannerEn,
  ...stagesEn,
  ...toolsEn,
} as const;
