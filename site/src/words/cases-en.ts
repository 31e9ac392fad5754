/** What wrong answers to cases leave out, where no table says it: offers, apologies, sentences in a talk, partings. In English. */
export const casesEn = {
  "overlooks.same-is-not-more": "That is as much as was lost, and the same is not more.",
  "overlooks.less-than-lost": "That is less than was lost.",
  "overlooks.words-no-money": "Words restore trust, and they give no money back.",
  "overlooks.gift-without-value": "Something in it has no price. Whether that makes it more, nobody can say.",
  "overlooks.only-on-return": "What makes it more is a coupon, and the client has that only on coming back.",
  "overlooks.coupon-counts": "A coupon counts at its face value, for a client who comes back.",
  "overlooks.coupon-unused": "A client who does not come back never has the coupon.",
  "overlooks.nothing-on-return": "Nothing in it hangs on coming back.",
  "overlooks.more-it-is": "What has a price is already more than was lost.",
  "computed.weighed": "Lost: {lost}. Given: {given}.",
  "computed.weighed-return": "Lost: {lost}. Given: {given}, of which {onReturn} only on the next purchase.",

  "overlooks.empathy-admits-nothing": "Being sorry for the trouble admits nothing, so there is nothing to wait for.",
  "overlooks.problem-is-a-fact": "That there is a problem is a fact, whoever caused it.",
  "overlooks.liability-is-not-yours": "Liability is another thing than a fault, and it is not yours to own or to deny.",
  "overlooks.fault-is-evident": "The fault is evident, so the apology is due.",
  "overlooks.law-protects-it": "There the law says that an apology of itself admits nothing, so the reason to wait falls away.",
  "overlooks.may-is-no-must": "It is allowed there before the fault is evident, and not owed.",
  "overlooks.fault-not-evident": "The fault is not evident yet, and no law is known here that protects the words.",

  "overlooks.meets-emotional": "It is about what the client feels or went through.",
  "overlooks.meets-rational": "It is about what happened or will happen, and somebody can work with it.",
  "overlooks.meets-neither": "It sounds helpful, and afterwards neither the feeling nor the matter has moved.",

  "overlooks.move-too-early": "That comes too early: the client has not been heard yet.",
  "overlooks.move-defend": "That defends us, and the client hears that you are against him.",
  "overlooks.move-not-mine": "That hides behind others, and sends the client away with nothing.",
  "overlooks.move-order-calm": "An order to be calm seldom calms. It says that the feeling is the trouble.",
  "overlooks.move-promise-vaguely": "That says neither what nor when, and ends the talk before it has begun.",

  "overlooks.nothing-is-missing": "That is seen to here, and nothing else is missing.",
  "overlooks.something-is-missing": "Something is missing here.",
  "overlooks.that-is-seen-to": "That is seen to here. Something else is missing.",
} as const;
