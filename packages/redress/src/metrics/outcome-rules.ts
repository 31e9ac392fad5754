import type { Rule } from "../source/index.ts";

const training = (at: string) => ({ document: "complaint-training", at }) as const;
const lesson = (at: string) => ({ document: "service-lesson", at }) as const;

/** Rules on satisfaction and loyalty after a complaint, and on those who do not complain. */
export const outcomeRules = [
  {
    id: "metrics.outcome.apostle",
    source: training("C18"),
    standing: "derived",
    why: "The document keeps content and loyal apart; the name for both together is that of Jones and Sasser (1995).",
  },
  {
    id: "metrics.outcome.mercenary",
    source: training("C18"),
    standing: "derived",
    why: "Stated: a client can be satisfied and leave. The name is that of Jones and Sasser (1995).",
  },
  {
    id: "metrics.outcome.hostage",
    source: training("C18"),
    standing: "derived",
    why: "Stated: a client can be dissatisfied and stay; the circle adds that some stay from hopelessness (C10). The name is that of Jones and Sasser (1995).",
  },
  {
    id: "metrics.outcome.defector",
    source: training("C18"),
    standing: "derived",
    why: "What remains of two answers kept apart. The name is that of Jones and Sasser (1995).",
  },
  { id: "metrics.outcomes.apart", source: training("C18"), standing: "stated" },
  {
    id: "metrics.outcomes.missing",
    source: training("C18"),
    standing: "assumed",
    why: "The documents suppose that both answers are known. Whoever did not answer may stand anywhere, so the shares are of the complete answers, and the least and the most that they can be are given beside.",
  },
  {
    id: "metrics.outcomes.basis",
    source: training("C16"),
    standing: "derived",
    why: "Loyal means that the client keeps working with the company. What he says at closing announces that, and is no measurement of it; the two are counted apart.",
  },
  {
    id: "metrics.shift.different-clients",
    source: training("C18"),
    standing: "assumed",
    why: "The documents compare no months. Two months have different clients, so the difference has the interval of two independent shares.",
  },
  {
    id: "metrics.shift.same-basis",
    source: training("C16"),
    standing: "derived",
    why: "If one month asked at closing and the other looked later, their difference is that of the two ways of knowing.",
  },
  {
    id: "metrics.moved.exact",
    source: training("C18"),
    standing: "assumed",
    why: "The documents name no test. Of the same clients only those who changed tell of a change; whether as many changed either way is a matter of heads and tails, counted exactly (McNemar). It holds its promise with few clients, at the price of finding less.",
  },
  {
    id: "metrics.moved.too-few",
    source: training("C18"),
    standing: "derived",
    why: "Follows from the exact test: at 95 % five clients who all changed the same way still prove nothing, and six do.",
  },
  {
    id: "metrics.next.apostle",
    source: training("C9"),
    standing: "derived",
    why: "The document’s second good of a complaint: a grateful client brings trust and others. That we ask him what helped is ours.",
  },
  {
    id: "metrics.next.mercenary",
    source: training("K17"),
    standing: "assumed",
    why: "Handling the complaint did its work, and he leaves all the same: a good recovery raises satisfaction, and no effect on buying again was found (de Matos, Henrique and Rossi 2007). So more of the same is no answer, and what he expects elsewhere has to be asked (M17).",
  },
  {
    id: "metrics.next.hostage",
    source: training("C10"),
    standing: "assumed",
    why: "Link 5 of the document’s circle: he stays for want of a choice, and has stopped expecting anything. For him the complaint is not solved, whatever the record says; and once he has a choice nothing holds him.",
  },
  {
    id: "metrics.next.defector",
    source: training("C11"),
    standing: "derived",
    why: "Stated: whether or not the client is kept, the company can improve by the complaint. That he is parted with in good terms is ours.",
  },
  { id: "metrics.abc.only-c", source: lesson("M11"), standing: "stated" },
  {
    id: "metrics.abc.fourth",
    source: lesson("M11"),
    standing: "derived",
    why: "Three options of two answers with two values: the client who complains and buys elsewhere is missing from the question.",
  },
  {
    id: "metrics.satisfied-loyal-profit",
    source: lesson("K11"),
    standing: "derived",
    why: "One document counts only the client who buys again as satisfied, another keeps satisfaction and loyalty apart, a third weighs satisfaction against profit. So none of the three is read off another.",
  },
  {
    id: "metrics.iceberg.parameter",
    source: training("K1"),
    standing: "derived",
    why: "The documents print 96 % silent, 4 % and 1 of 26 complaining, and 2500 where their ratio gives 2600. Who complains is therefore asked for, with its source; the company’s own count is better than any print.",
  },
  {
    id: "metrics.iceberg.silent-not-gone",
    source: training("K2"),
    standing: "derived",
    why: "The document has the silent leave. But it gives another share for those who do not return, on another base; so leaving has a rate of its own, and each rate is applied to its own base only.",
  },
  {
    id: "metrics.iceberg.told-apart",
    source: training("K3"),
    standing: "derived",
    why: "Told of a problem and told of its solution are two events; one is never taken from the other.",
  },
  {
    id: "metrics.figures.status",
    source: training("K16"),
    standing: "derived",
    why: "The documents print figures as if they were sure. Held against studies, some are contradicted, some have no source, and few hold; so each is told with its base and with what is known of it.",
  },
  {
    id: "metrics.circle",
    source: training("C10"),
    standing: "stated",
    why: "The document gives the effect of link 5 once more as the cause of link 6; we read that as a slip, and eight links remain. They close to a circle, so any of them may come first.",
  },
  {
    id: "metrics.foreseen.satisfied",
    source: training("C17"),
    standing: "assumed",
    why: "The documents say what satisfaction is, contentment with the solution offered, and give shares of many clients, never one. A story needs one: we let her be content where she was heard and her loss made good.",
  },
  {
    id: "metrics.foreseen.loyal",
    source: training("C36"),
    standing: "assumed",
    why: "The documents say that speed and more than was lost keep clients, and not that they keep each. A study finds satisfaction repaired and return not (K17). In a story she stays where all three hold: prompt, more, and not again.",
  },
  { id: "metrics.love", source: training("C8"), standing: "stated" },
  { id: "metrics.good.shows", source: training("C9"), standing: "stated" },
  { id: "metrics.good.grateful", source: training("C9"), standing: "stated" },
  { id: "metrics.good.cares", source: training("C9"), standing: "stated" },
] as const satisfies readonly Rule[];

/** Id of a rule on outcomes, or on those who do not complain. */
export type OutcomeRuleId = (typeof outcomeRules)[number]["id"];
