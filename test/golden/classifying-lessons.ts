/** What is right in the lessons on classifying and taking down, worked by hand: full marks first, half marks behind. */
export interface LessonKey {
  readonly exercise: string;
  readonly item: string;
  readonly at: string;
  readonly right: readonly string[];
  readonly half?: readonly string[];
  readonly why: string;
}

const of = (exercise: string, at: string, items: Readonly<Record<string, [string, string]>>): readonly LessonKey[] =>
  Object.entries(items).map(([item, [right, why]]) => ({ exercise, item, at, right: [right], why }));

export const lessonKeys: readonly LessonKey[] = [
  ...of("half-sentence", "K19", { "half-sentence": ["complaint", "Two cold days are our work; the objection does not take them away."] }),
  ...of("six-kinds", "C4", {
    "no-time": ["objection", "Defends against talking about a purchase, without a point."],
    "second-desk": ["interest", "Buying outranks what has to be resolved for it."],
    "new-address": ["request", "Something to resolve, nothing to buy, nobody displeased."],
    "third-try": ["complaint", "The proposal rests on three calls that failed."],
    "sunday-slots": ["suggestion", "An idea, and nothing was wrong."],
    "kind-nurse": ["thanks", "Nothing else."],
    "fine-but-cold": ["complaint", "A mild word is a word."],
    "where-is-it": ["ask", "He may only want to know, or have waited too long."],
  }),
  ...of("feeling-first", "C6", { "feeling-first": ["hear understand details next", "Weaken the emotion, then the rational part."] }),
  ...of("contact-to-claim", "K8", { "contact-to-claim": ["contact complaint claim correction", "Each is made of the one before."] }),
  ...of("filed-otherwise", "K1", { "clinic-desk": ["40", "12 of 40 is 30 %, and 12 is 30 % of 40."] }),
  {
    ...{ exercise: "lost-orders", item: "lost-orders", at: "C14", right: ["ask"] },
    half: ["justified", "partly-justified", "unjustified"],
    why: "Nobody has looked. Each may still come out.",
  },
  ...of("whose-fault", "C14", {
    "skipped-test": ["company", "The prescribed way was left."],
    "lilies-said": ["company", "A voiced expectation counts, in the contract or not (K13)."],
    "gate-locked": ["client", "He broke the agreed order, and we nothing."],
    "two-mistakes": ["shared", "Both broke something."],
    storm: ["nobody", "Cause found, nobody broke anything (K12b)."],
    "log-overwritten": ["unestablished", "The inquiry is over and found none."],
    "engineer-looks": ["ask", "It runs still."],
  }),
  {
    ...{ exercise: "how-important", item: "school-lift", at: "C15", right: ["ask"], half: ["high", "ordinary"] },
    why: "Breach is said, loss is not, and no factor is there: the loss decides.",
  },
  ...of("how-important", "C15", {
    payroll: ["high", "Both signs."],
    "loud-voice": ["ordinary", "Two factors, and no sign that they could tip."],
    "old-client": ["high", "One sign and a factor."],
    "on-a-ship": ["ordinary", "Nothing can be worked out for now, and no loss waits."],
    "medium-form": ["ordinary", "Medium is ordinary (K5)."],
  }),
  ...of("polite-proposal", "K6", { "polite-proposal": ["justified", "An established fault outranks the wording."] }),
  ...of("at-the-door", "C31", { "at-the-door": ["department-owner", "No access, and the department has somebody."] }),
  ...of("by-when", "K20", {
    hotline: ["dialogue-end", "Oral."],
    "while-mending": ["dialogue-end", "Oral, to a colleague at work."],
    "order-note": ["arrival", "Typed: there is no dialogue (K7)."],
    "night-mail": ["arrival", "Written."],
    "quality-round": ["dialogue-end", "Our call, and a dialogue."],
  }),
  ...of("words-to-say", "C32", { "words-to-say": ["thanks registered passed-on reply", "As the document says it."] }),
  ...of("call-it-otherwise", "K6", {
    "still-angry": ["stays", "Dissatisfied: no reason helps."],
    "tidy-month": ["reason-first", "No reason on record."],
    "wrong-list": ["may", "A reason, and nobody is dissatisfied."],
    "more-than-thanks": ["may", "Towards a complaint nothing is in the way."],
  }),
  {
    ...{ exercise: "same-second", item: "same-second", at: "C45", right: ["ask"], half: ["justified", "unjustified"] },
    why: "The log shows no inquiry; whether a claim was opened it does not say (K18).",
  },
  ...of("typed-by-us", "C19", { "typed-by-us": ["external", "Who complains decides, not who types."] }),
];
