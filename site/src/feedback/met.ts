import { type Exercise, walkStory } from "@redress/exercises";
import { dialogueRules, moveVerdicts, replyElements, replyExtras, replyFaults, stepIds } from "redress/dialogue";
import { feedbackTopics, lintCodes, offboardingRules } from "redress/offboarding";

const moveRule = "dialogue.move.";
const practices = /^(practice-|owner-away|no-fallback|due-before-dependency)/;

/** The rules that answers of any kind may meet though they stand in no key: those of lines, of what a lint or a review finds. */
export function rulesMet(exercise: Exercise): readonly string[] {
  if (exercise.kind === "dialogue") return ["dialogue.end.left-angry"];
  if (exercise.kind === "plan" && exercise.asks === "build") {
    const counted = /^offboarding\.(mistake|check)\./;
    return [...offboardingRules.keys()].filter((id) => counted.test(id));
  }
  if (exercise.kind === "reply") return [...findable(exercise.stage)].map((id) => `dialogue.${id}`);
  if (exercise.kind === "story")
    return [...new Set(walkStory(exercise).tables.results.flatMap(({ rule, points = 1 }) => (rule && points < 1 ? [rule] : [])))];
  return [];
}

const findable = (stage: keyof typeof replyElements) => [
  ...replyFaults.map((fault) => `reply.${fault}`),
  ...[...replyElements[stage], ...replyExtras].map((element) => `element.${element}`),
];

/** Codes of sentences that the parts of these kinds show. */
export function codesMet(exercise: Exercise): readonly string[] {
  const rules = rulesMet(exercise).map((id) => `rule.${id}`);
  if (exercise.kind === "dialogue") {
    const moves: readonly string[] = ["pause", ...exercise.scene.lines.map(({ move }) => move)];
    const met = [...dialogueRules.keys()].filter(
      (id) => id.startsWith("dialogue.gate.") || (id.startsWith(moveRule) && moves.includes(id.slice(moveRule.length))),
    );
    return [
      ...rules,
      ...[...met, "complaint.apology.cautious"].map((id) => `rule.${id}`),
      ...moveVerdicts.map((verdict) => `verdict.dialogue.${verdict}`),
      ...stepIds.map((step) => `step.dialogue.${step}`),
      ...["listen", "restate", "prevent"].map((step) => `pause.dialogue.after-${step}`),
    ];
  }
  if (exercise.kind === "plan" && exercise.asks === "build")
    return [
      ...rules,
      ...lintCodes.filter((code) => !practices.test(code)).map((code) => `finding.offboarding.${code}`),
      ...feedbackTopics.map((topic) => `topic.offboarding.${topic}`),
    ];
  if (exercise.kind === "story") {
    const { results } = walkStory(exercise).tables;
    const stages = exercise.checks.flatMap((check) => (check.by === "sla" ? [check.stage] : []));
    return [
      ...rules,
      ...results.flatMap(({ entries = [] }) => entries.map(({ type }) => `event.case.${type}`)),
      ...results.flatMap(({ trace = [] }) => trace.map(({ code }) => `trace.${code}`)),
      ...stages.map((stage) => `stage.sla.${stage}`),
    ];
  }
  if (exercise.kind === "table") {
    const { id, inputs, outcomes } = exercise.stated;
    const facts = Object.entries(inputs).flatMap(([input, values]) => values.map((value) => `fact.${id}.${input}.${value}`));
    return [...facts, ...outcomes.map((outcome) => `outcome.${id}.${outcome}`)];
  }
  if (exercise.kind === "reply") return [...rules, ...findable(exercise.stage).flatMap((id) => [`finding.${id}`, `why.${id}`])];
  return [];
}
