/** What is right in the closing check of each lesson, worked by hand: full marks, and half marks behind. */
export interface CheckCase {
  readonly item: string;
  readonly at: string;
  readonly right: string;
  readonly half?: readonly string[];
  readonly why: string;
}
type Row = readonly [at: string, right: string, why: string, half?: readonly string[]];

const of = (items: Readonly<Record<string, Row>>): readonly CheckCase[] =>
  Object.entries(items).map(([item, [at, right, why, half]]) => ({ ...{ item, at, right, why }, ...(half && { half }) }));

/** By lesson. */
export const checkCases: Readonly<Record<string, readonly CheckCase[]>> = {
  "worth-having": of({
    "waited-for-nothing": ["C1", "complaint", "The proposal rests on a morning lost."],
    "gone-back": ["M10", "unsourced", "Printed, no study named, nothing known against it."],
    "between-firms": ["K16", "supported", "The author of the studies gives it with its base."],
    "silent-guest": ["C18", "ask", "Not content is said, and of staying nothing.", ["hostage", "defector"]],
  }),
  "what-is-a-complaint": of({
    "drips-again": ["C1", "complaint", "Thanks, and the matter is not settled."],
    "licence-by-month": ["C4", "interest", "The wish to buy outranks the idea."],
    "guests-at-home": ["C6", "emotional", "It grants the feeling and says nothing of the matter."],
    "has-it-gone": ["C4", "ask", "Whether anything is wrong is not said."],
  }),
  "internal-or-external": of({
    "two-boxes": ["E2", "external", "The words are the client’s, whoever carries them."],
    "filed-late": ["E2", "internal", "Nobody complains of what he does not know."],
    "sent-twice": ["E2", "ask", "Either side could have noticed it.", ["external", "internal"]],
  }),
  "justified-and-important": of({
    "guests-not-confirmed": ["C14", "client", "Only the client broke what was agreed."],
    "week-of-looking": ["C14", "partly-justified", "Cause not established after an inquiry."],
    "penalty-each-day": ["C15", "high", "A loss, and a client who may leave."],
    "orders-not-looked-up": ["C15", "ask", "One sign, and whether a factor tips it is not known."],
  }),
  "taking-it-down": of({
    "letter-at-noon": ["K7", "arrival", "Nobody is there whose talk could end."],
    "nobody-for-it": ["C31", "quality-management", "No access, and the department has nobody."],
    "put-politely": ["C1", "stays", "He is dissatisfied, whatever reason is written beside it."],
  }),
  "in-time": of({
    "half-past-five": ["C34", "2026-12-04T10:30", "Half an hour on Thursday, an hour and a half on Friday from 9."],
    "two-days-from-friday": ["C32", "2026-12-08T18:00", "Monday and Tuesday, until closing."],
    "call-past-noon": ["C34", "first-contact", "Three hours from 9 end at noon; the call came at 12:10."],
    "twelfth-day": ["K9", "fits-at-best", "Two days are left for a check of three."],
  }),
  "the-conversation": of({
    "lamp-said-back": ["C6", "rational", "It gives back what happened."],
    "sorry-for-the-rain": ["K4", "do", "Empathy admits nothing."],
    "wrong-dose-entered": ["K4", "do-not", "Nobody has looked yet, and no law is known."],
    "quick-voice": ["T1", "listen", "One sentence was said, and more is to come."],
  }),
  "winning-trust-back": of({
    "half-in-coupons": ["C40", "more-on-return", "Fifty in hand, fifty for whoever buys again; eighty were lost."],
    "own-doing": ["K4", "offer-without-accepting", "The fault is the client’s, and something is given."],
    "ledger-shows": ["K4", "do", "The fault is evident."],
  }),
  "who-does-what": of({
    "swapped-lunches": ["C38", "department", "What happened is found out by those who did it."],
    "three-branches": ["C39", "department-without-owner", "One branch has no line."],
    "own-hand": ["C36", "verified-by-implementer", "The same person did and checked it."],
    "still-with-us": ["C43", "monthly", "The share that stays belongs to the month’s report."],
  }),
  "service-that-keeps": of({
    "warm-pool": ["P4", "admit", "It was said without being known."],
    "trial-lesson": ["P15", "before", "Nothing is bought yet."],
    "shown-to-try": ["P5", "acknowledge", "It is being built, and nobody works with it."],
    "rule-recited": ["P10", "apathy", "The rule, and nothing of the person."],
  }),
  "satisfied-is-not-loyal": of({
    "orders-again": ["C18", "ask", "Staying is said, content is not.", ["apostle", "hostage"]],
    "bound-for-two-years": ["C18", "reopen-and-repair", "Not content and staying: take it up again."],
    "six-more": ["M15", "not-distinguishable", "Six points of a hundred each are within chance."],
    "eighteen-each": ["M15", "too-few", "Under twenty answers."],
  }),
  "clients-journey": of({
    "before-it-ends": ["P1", "retention", "A reason to stay, given in time."],
    "cold-soup": ["M16", "win-back", "A dissatisfied client is held."],
    "free-parking": ["P12", "given-away", "The client gains and the company does not."],
    "answers-in-heaps": ["M12", "opinions", "Free words are sorted by what they are about."],
  }),
  "changing-the-organisation": of({
    "switched-on": ["X2", "technology", "What is there is brought up to date, with IT."],
    "head-and-office": ["X3", "keep-one-accountable", "Two answer for it."],
    "sign-at-the-stop": ["X5", "choose", "It solves what hurts, and nothing in the house could."],
    "five-years": ["X2", "in-range", "Five years is the far end, and belongs to it."],
  }),
  "saying-goodbye": of({
    "last-bill-paid": ["O4", "no-receipts", "Paid, and nothing shows it."],
    "project-clients-thanked": ["O7", "type-loses-thanks", "Thanks go to one kind of client only."],
    "two-bills-open": ["O5", "nothing", "Asked, done, confirmed; the bills go their own way."],
  }),
};
