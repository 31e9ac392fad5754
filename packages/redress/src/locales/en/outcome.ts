import type { AskCode, FactCode, TableOutcomeCode } from "../codes.ts";
import type { Messages } from "../message.ts";
import type { AfterwardsCode } from "../outcome-codes.ts";

/** Satisfaction, loyalty and silence, in English. */
export const outcome = {
  "outcome.metrics.outcome.apostle": "apostle",
  "outcome.metrics.outcome.mercenary": "mercenary",
  "outcome.metrics.outcome.hostage": "hostage",
  "outcome.metrics.outcome.defector": "defector",
  "ask.metrics.outcome.satisfied": "Is the client content with the resolution?",
  "ask.metrics.outcome.loyal": "Does the client keep working with us?",
  "fact.metrics.outcome.satisfied.yes": "The client is content with the resolution.",
  "fact.metrics.outcome.satisfied.no": "The client is not content with the resolution.",
  "fact.metrics.outcome.loyal.yes": "The client keeps working with us.",
  "fact.metrics.outcome.loyal.no": "The client does not keep working with us.",

  "rule.metrics.outcome.apostle": "Content and staying: an apostle.",
  "rule.metrics.outcome.mercenary": "Content and leaving all the same: a mercenary.",
  "rule.metrics.outcome.hostage": "Not content and staying all the same: a hostage.",
  "rule.metrics.outcome.defector": "Not content and leaving: a defector.",
  "rule.metrics.outcomes.apart": "Satisfaction and loyalty are counted apart, never in one index.",
  "rule.metrics.outcomes.missing": "The shares are of those who gave both answers; the missing ones may stand anywhere.",
  "rule.metrics.outcomes.basis": "What a client said at closing and what he was seen to do later are counted apart.",
  "rule.metrics.shift.different-clients": "Two months have different clients: a share that moved is weighed as a difference of two groups.",
  "rule.metrics.shift.same-basis": "Loyalty is compared only where both months know it in the same way.",
  "rule.metrics.moved.exact": "Of the same clients asked twice, only those who changed tell of a change.",
  "rule.metrics.moved.too-few": "Where fewer than six changed, nothing is proved, even if all changed the same way.",
  "rule.metrics.next.apostle": "Who is content and stays tells others, and can tell us what helped.",
  "rule.metrics.next.mercenary": "Who is content and leaves is not held by a better answer: ask what he finds elsewhere.",
  "rule.metrics.next.hostage": "Who stays without being content has a complaint that is not solved for him.",
  "rule.metrics.next.defector": "Even a client who is lost shows what can be improved.",
  "rule.metrics.abc.only-c": "Only who is content and buys again is satisfied in full.",
  "rule.metrics.abc.fourth": "There is a fourth client: he complains and buys elsewhere.",
  "rule.metrics.satisfied-loyal-profit": "Satisfied, loyal and profitable are three things; none is read off another.",
  "rule.metrics.iceberg.parameter": "How many complain is a figure to be measured, not a constant.",
  "rule.metrics.iceberg.silent-not-gone": "Who says nothing has not left yet: leaving is counted by itself.",
  "rule.metrics.iceberg.told-apart": "People told of a problem and people told of its solution are never set off.",
  "rule.metrics.figures.status": "A figure is told with whom it speaks of, and with what is known of its truth.",
  "rule.metrics.circle": "Complaints that are not solved turn in a circle of eight links; any of them may be named first.",
  "rule.metrics.foreseen.satisfied": "A client who is heard and whose loss is made good may be expected to be content.",
  "rule.metrics.foreseen.loyal": "A client may be expected to stay where it was prompt, more than she lost, and did not happen again.",
  "rule.metrics.love": "What the client gives in trust and commitment comes back as gain for both and a steady income.",
  "rule.metrics.good.shows": "A complaint shows where something is wrong.",
  "rule.metrics.good.grateful": "A client whose problem was solved is grateful, and says so.",
  "rule.metrics.good.cares": "Solving it shows that we care to keep our clients.",

  "refusal.outcome.no-complaints": "Without a complaint nothing can be said of those who are silent.",
  "refusal.outcome.no-complete-answers": "Nobody has answered both questions yet.",
  "refusal.outcome.no-complete-pairs": "Nobody has answered both questions twice, in the same way.",
  "refusal.outcome.not-a-range": "{field} must be a number from 0, or two of them from low to high.",
  "refusal.outcome.not-an-answer": "{field} must be yes, no or unknown, or one of the ways to know it; not {value}.",
  "refusal.outcome.not-an-option": "{value} is not one of the choices for {field}.",
  "refusal.outcome.not-that-claim": "{value} is not a figure that speaks of this.",
  "refusal.outcome.not-the-links": "Each of the eight links belongs here once; look at {field}.",
  "refusal.outcome.too-large": "The number is too large to be exact.",
  "refusal.outcome.unbounded": "If nobody complained among those asked, there is no upper limit to the silent.",

  "action.outcome.keep-and-learn": "Thank the client, and ask what made the difference.",
  "action.outcome.ask-what-draws-away":
    "Ask what draws the client away: price, product or something he misses. Look again later at what he bought.",
  "action.outcome.reopen-and-repair":
    "Take the complaint up again: ask what is still wrong, and put it right before he finds another choice.",
  "action.outcome.learn-and-part-well": "Find out what went wrong and mend it; part on good terms.",

  "change.not-comparable": "not comparable: loyalty is known in different ways",

  "abc.a": "They grumble about it, and keep it for now.",
  "abc.b": "They call it fine, and buy from somebody else next time.",
  "abc.c": "They are content, and years later buy of the same maker.",
  "abc.d": "They grumble about it, and buy from somebody else.",

  "leaving.base.dissatisfied": "of all dissatisfied clients",
  "leaving.base.silent": "of those who did not complain",
  "leaving.base.complained": "of those who complained",

  "circle.ill-will": "Clients go away disappointed and speak ill of us.",
  "circle.useless-to-complain": "Word gets round that complaining here is no use.",
  "circle.silence": "Clients no longer tell us what is wrong, and we no longer learn of it.",
  "circle.no-improvement": "Nothing gets better, and more clients are dissatisfied.",
  "circle.staying-without-hope": "Some stay only because price or place leave them no choice, and expect no good service.",
  "circle.disrespect": "Colleagues come to speak of clients who expect nothing without respect.",
  "circle.staff-leave": "Work gives no pleasure; experienced colleagues go elsewhere.",
  "circle.bad-word-spreads": "Still more clients are let down, leave and tell everybody.",

  "good.complaint.shows": "It shows where the fault is, so that we can get better.",
  "good.complaint.grateful": "Once it is solved, a grateful client trusts us, recommends us and brings friends.",
  "good.complaint.cares": "Solving it shows that we care to keep the client, and that makes him loyal.",

  "love.trust": "the client’s trust",
  "love.commitment": "the client’s commitment",
  "love.mutual-benefit": "work together that pays for both",
  "love.steady-income": "a steady income",
} as const satisfies Messages<AfterwardsCode> & Partial<Messages<AskCode | FactCode | TableOutcomeCode>>;
