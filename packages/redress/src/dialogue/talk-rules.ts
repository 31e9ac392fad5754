import type { Rule } from "../source/index.ts";

const training = (at: string) => ({ document: "complaint-training", at }) as const;
const reader = (at: string) => ({ document: "client-work-reader", at }) as const;
const lesson = (at: string) => ({ document: "service-lesson", at }) as const;

const noAmounts = "The documents say which way it goes and give no amount.";

/** Rules of the talk: steps, moves, what each waits for, the two meters, how it is graded. */
export const talkRules = [
  { id: "dialogue.step.listen", source: training("T1"), standing: "stated" },
  { id: "dialogue.step.restate", source: training("T1"), standing: "stated" },
  { id: "dialogue.step.acknowledge-feelings", source: training("T1"), standing: "stated" },
  { id: "dialogue.step.apologise", source: training("T1"), standing: "stated" },
  { id: "dialogue.step.solve", source: training("T1"), standing: "stated" },
  { id: "dialogue.step.prevent", source: training("T1"), standing: "stated" },
  { id: "dialogue.step.thank", source: training("T1"), standing: "stated" },
  { id: "dialogue.step.check-effect", source: training("T1"), standing: "stated" },
  { id: "dialogue.step.offer-new", source: training("T1"), standing: "stated" },
  { id: "dialogue.step.pauses", source: training("T1"), standing: "stated" },
  {
    id: "dialogue.step.order",
    source: training("T1"),
    standing: "derived",
    why: "The steps are numbered, so passing one over is a skip, and is named. Showing that one understands his feelings is in place at any time (K4) and passes nothing over.",
  },
  {
    id: "dialogue.step.offer-new-optional",
    source: training("T1"),
    standing: "assumed",
    why: "The documents list the offer as the ninth step, of what the client is interested in. Whoever came to complain need not be interested in anything, so its absence is not counted; too early it is refused.",
  },

  { id: "dialogue.move.listen", source: training("T1"), standing: "stated" },
  { id: "dialogue.move.pause", source: training("T1"), standing: "stated" },
  { id: "dialogue.move.clarify", source: training("T2"), standing: "stated" },
  { id: "dialogue.move.restate", source: training("T1"), standing: "stated" },
  { id: "dialogue.move.confirm", source: training("T2"), standing: "stated" },
  { id: "dialogue.move.acknowledge-feelings", source: training("T1"), standing: "stated" },
  {
    id: "dialogue.move.apologise-for-trouble",
    source: training("K4"),
    standing: "derived",
    why: "Being sorry for the trouble a client has had is empathy, which the documents want; it says nothing of who caused it.",
  },
  {
    id: "dialogue.move.admit-problem",
    source: reader("T9"),
    standing: "derived",
    why: "The reader says to admit the problem, the lesson to say that it was noticed (T5), the training neither to admit nor to deny liability. That there is a problem is a fact, and no liability.",
  },
  { id: "dialogue.move.apologise-for-fault", source: training("T1"), standing: "stated" },
  {
    id: "dialogue.move.explain",
    source: training("C6"),
    standing: "derived",
    why: "The rational part of a complaint comes after the emotional one. The documents name no move of explaining; it is where facts enter too early most often.",
  },
  { id: "dialogue.move.admit-not-knowing", source: lesson("T6"), standing: "stated" },
  {
    id: "dialogue.move.offer-solution",
    source: training("T1"),
    standing: "derived",
    why: "Several alternatives are wanted if possible. Where one is all there is, one is said; where several were possible it is half of what was wanted.",
  },
  { id: "dialogue.move.offer-alternatives", source: training("T1"), standing: "stated" },
  { id: "dialogue.move.say-what-and-when", source: training("T2"), standing: "stated" },
  { id: "dialogue.move.agree-prevention", source: training("T1"), standing: "stated" },
  { id: "dialogue.move.thank", source: training("T1"), standing: "stated" },
  { id: "dialogue.move.check-effect", source: training("T1"), standing: "stated" },
  { id: "dialogue.move.offer-new", source: training("T1"), standing: "stated" },
  { id: "dialogue.move.defend", source: training("T2"), standing: "stated" },
  { id: "dialogue.move.blame", source: training("T3"), standing: "stated" },
  { id: "dialogue.move.interrupt", source: training("T2"), standing: "stated" },
  { id: "dialogue.move.order-calm", source: lesson("T4"), standing: "stated" },
  { id: "dialogue.move.promise-vaguely", source: training("T3"), standing: "stated" },
  {
    id: "dialogue.move.generalise",
    source: training("T3"),
    standing: "derived",
    why: "Be concrete, not general: that it happens to everybody is about everybody, and not about this client.",
  },
  { id: "dialogue.move.not-mine", source: training("C7"), standing: "stated" },
  { id: "dialogue.move.deny-liability", source: training("T2"), standing: "stated" },
  { id: "dialogue.move.admit-liability", source: training("T2"), standing: "stated" },

  { id: "dialogue.gate.listened", source: training("T2"), standing: "stated" },
  {
    id: "dialogue.gate.heard",
    source: training("T1"),
    standing: "derived",
    why: "Repeating the gist, apologising and thanking come after listening in the order of the steps: what was not heard cannot be repeated, and an apology for it is for nothing.",
  },
  {
    id: "dialogue.gate.restated",
    source: training("T1"),
    standing: "derived",
    why: "The gist is repeated, and then it is checked whether it was understood: there must be something to check.",
  },
  {
    id: "dialogue.gate.confirmed",
    source: training("T2"),
    standing: "derived",
    why: "The main problem is found and confirmed with the client, and only then what must be done to solve it. A solution to another problem is none.",
  },
  { id: "dialogue.gate.eased", source: training("C6"), standing: "stated" },
  {
    id: "dialogue.gate.solution",
    source: training("T1"),
    standing: "derived",
    why: "Prevention and the check of the effect come after the solution in the order of the steps; before it there is nothing to prevent or to check.",
  },
  {
    id: "dialogue.gate.fault-ours",
    source: training("T1"),
    standing: "derived",
    why: "An apology for a fault only where the company's fault is evident. A law that keeps an apology from being an admission does not make a fault ours.",
  },
  {
    id: "dialogue.gate.sell-last",
    source: training("T1"),
    standing: "assumed",
    why: "The offer is the last of nine steps, after the effect was found out. That it is refused, and not only dear, is ours: what is sold to an angry client cannot be repaired by the next sentence.",
  },

  {
    id: "dialogue.meter.emotion",
    source: training("C6"),
    standing: "assumed",
    why: `${noAmounts} Whole numbers from 0, calm, to 10, beside himself; facts wait until it is 4 or less, a sale until 2 or less.`,
  },
  {
    id: "dialogue.meter.understanding",
    source: training("T2"),
    standing: "assumed",
    why: `${noAmounts} Whole numbers from 0, nothing, to 10, everything; unasked a client tells up to 6. From 5 he is heard and the gist can be repeated, from 8 he can say that it is right.`,
  },
  {
    id: "dialogue.effect.listen",
    source: training("T2"),
    standing: "assumed",
    why: `${noAmounts} Listening brings as much as the client reveals at once, and eases him by as much as he eases; a question brings one more than he reveals, and eases nothing.`,
  },
  {
    id: "dialogue.effect.ease",
    source: training("C6"),
    standing: "assumed",
    why: `${noAmounts} Feelings acknowledged and a fault apologised for ease by as much as the client eases, any other good move and a pause in its place by 1. His feelings can be met again, though not twice running by the same move; the other moves ease once.`,
  },
  {
    id: "dialogue.effect.premature",
    source: training("C6"),
    standing: "assumed",
    why: `${noAmounts} A good move made too early raises emotion by 1 and has none of its good; it never ends a talk.`,
  },
  {
    id: "dialogue.effect.harm",
    source: training("T3"),
    standing: "assumed",
    why: `${noAmounts} A vague promise and a commonplace raise emotion by 1, since they look kind; an order to be calm and a reproach by 3, since they are aimed at the person; the other harmful moves by 2.`,
  },
  {
    id: "dialogue.effect.ask-again",
    source: training("T2"),
    standing: "assumed",
    why: `Stated: confirm, and ask again if needed. ${noAmounts} Where the gist is not right yet, the client corrects it, which brings as much as a question, and it is repeated anew.`,
  },
  {
    id: "dialogue.effect.liability",
    source: training("T2"),
    standing: "assumed",
    why: "The documents want liability neither admitted nor denied. A client whom we admit it to is not angrier for it; in this model it raises emotion as a denial does, because what is taken back later does.",
  },

  {
    id: "dialogue.temper.angry",
    source: training("C6"),
    standing: "assumed",
    why: "The documents know the angry client and give no measure. Emotion 7 to 8, eases by 1 to 2, reveals 2 to 3: loud, and open about what is wrong.",
  },
  {
    id: "dialogue.temper.anxious",
    source: training("C6"),
    standing: "assumed",
    why: "The documents name anger and disappointment only. Fear of what follows is as usual at a counter: emotion 6 to 8, eases by 1 to 2, reveals 1 to 2.",
  },
  {
    id: "dialogue.temper.cold",
    source: training("C6"),
    standing: "assumed",
    why: "The documents name anger and disappointment only. Disappointment often shows as irony: emotion 5 to 7, eases by 1, reveals 1 to 2, so that he has to be asked.",
  },
  {
    id: "dialogue.temper.talkative",
    source: training("C6"),
    standing: "assumed",
    why: "The documents name anger and disappointment only. Some tell everything at once: emotion 5 to 6, eases by 1 to 2, reveals 2 to 3.",
  },

  {
    id: "dialogue.end.resolved",
    source: training("T1"),
    standing: "assumed",
    why: "The documents do not say when a talk is over. Resolved is: a solution with what and when was said, its effect found out, and emotion at 4 or less.",
  },
  {
    id: "dialogue.end.left-angry",
    source: training("C6"),
    standing: "assumed",
    why: "The documents do not say when a client walks away. Here: harm is done to him while emotion is at 10. A talk starts at 8 at most, so one wrong move never ends it.",
  },
  {
    id: "dialogue.grade.points",
    source: training("T1"),
    standing: "assumed",
    why: "The documents grade no talk. A move in its place counts full; one that changes nothing, skips something, or offers one solution, half; a premature, harmful or refused one nothing. A due step left undone counts as a move without points.",
  },
  {
    id: "dialogue.grade.repaired",
    source: reader("T9"),
    standing: "assumed",
    why: "The documents want patience and compromise, and grade nothing. A wrong move counts as repaired, and half, once a later good move has emotion back to where it was before.",
  },
] as const satisfies readonly Rule[];
