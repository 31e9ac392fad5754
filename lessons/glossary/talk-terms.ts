import { moveIds, recommendations, replyFaults, rightReactions, stepIds, tempers } from "redress/dialogue";
import type { Code } from "redress/locales";
import { members, ours, serviceLesson, type Term, training } from "./shape.ts";

/** The talk with a dissatisfied client, and the reply in writing. */
export const talkTerms = {
  "nine-steps": {
    from: training("T1"),
    rules: ["dialogue.step.order", "dialogue.step.pauses", "dialogue.step.offer-new-optional"],
    names: ["dialogue/talkSteps", "dialogue/stepIds"],
    lessons: ["the-conversation"],
    related: ["move", "right-reaction"],
    holds: members(stepIds, (id) => ({ code: `step.dialogue.${id}` as Code, rule: `dialogue.step.${id}` })),
  },
  move: {
    from: ours,
    names: ["dialogue/talkMoves", "dialogue/moveIds"],
    lessons: ["the-conversation"],
    related: ["nine-steps", "emotion", "understanding", "scene"],
    holds: members(moveIds, (id) => ({ code: `move.dialogue.${id}` as Code, rule: `dialogue.move.${id}` })),
  },
  emotion: {
    from: ours,
    rules: ["dialogue.meter.emotion"],
    names: ["dialogue/meters"],
    lessons: ["the-conversation"],
    related: ["understanding", "temper", "element"],
  },
  understanding: {
    from: ours,
    rules: ["dialogue.meter.understanding"],
    names: ["dialogue/meters"],
    lessons: ["the-conversation"],
    related: ["emotion", "nine-steps"],
  },
  temper: {
    from: ours,
    names: ["dialogue/tempers", "dialogue/temperBounds"],
    lessons: ["the-conversation"],
    related: ["emotion", "scene"],
    holds: members(tempers, (id) => ({ code: `temper.dialogue.${id}` as Code, rule: `dialogue.temper.${id}` })),
  },
  scene: {
    from: ours,
    names: ["dialogue/defineScene", "dialogue/exampleScenes"],
    lessons: ["the-conversation"],
    related: ["move", "temper"],
  },
  "right-reaction": {
    from: training("T2"),
    names: ["dialogue/rightReactions"],
    lessons: ["the-conversation"],
    related: ["nine-steps", "recommendation", "first-reaction"],
    holds: rightReactions.map(({ id, rule }) => ({ id, rule })),
  },
  recommendation: {
    from: training("T3"),
    names: ["dialogue/recommendations"],
    lessons: ["the-conversation"],
    related: ["right-reaction", "reply-fault"],
    holds: recommendations.map(({ id, rule }) => ({ id, rule })),
  },
  "reply-fault": {
    from: serviceLesson("T4"),
    names: ["dialogue/replyFaults", "dialogue/reviewReply"],
    lessons: ["the-conversation"],
    related: ["recommendation", "lexicon"],
    holds: members(replyFaults, (id) => ({ rule: `dialogue.reply.${id}` })),
  },
  lexicon: {
    from: ours,
    names: ["dialogue/defineLexicon", "dialogue/reviewReply"],
    lessons: ["the-conversation"],
    related: ["reply-fault"],
  },
  "first-reaction": {
    from: training("C7"),
    rules: ["practice.reaction.defend", "practice.reaction.hide", "practice.reaction.take-up"],
    names: ["practice/practiceLists"],
    lessons: ["what-is-a-complaint", "service-that-keeps"],
    related: ["right-reaction", "empathy"],
  },
  empathy: {
    from: serviceLesson("P10"),
    rules: ["practice.attitude.empathy", "complaint.apology.empathy"],
    names: ["practice/practiceLists", "complaint/apologyAdvice"],
    lessons: ["service-that-keeps", "the-conversation"],
    related: ["apathy", "apology", "element"],
  },
  apathy: {
    from: serviceLesson("P10"),
    rules: ["practice.attitude.apathy"],
    names: ["practice/practiceLists"],
    lessons: ["service-that-keeps"],
    related: ["empathy"],
  },
} as const satisfies Readonly<Record<string, Term>>;
