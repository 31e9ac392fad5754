/** Entering numbers, orders and places, and what wrong ones leave out, in English. */
export const kindsEn = {
  "number.field": "Your answer",
  "number.write": "Write a number first.",
  "number.unread": "That cannot be read as a number yet. Write it like 1,234.5.",
  "number.not-read": "“{text}” could not be read as a number, so it does not count as an answer.",
  "number.key": "Worked out: *.",

  "order.place": "Place",
  "order.up": "Move up: {step}",
  "order.down": "Move down: {step}",
  "order.moved": "{step}: now place {place} of {count}.",
  "order.move-first": "Put the steps into an order first.",
  "order.not-read": "Each place from 1 to the last is needed once, so this does not count as an answer yet.",
  "order.key": "In order:",
  "order.how": "Give each step its place.",

  "drawn.other": "Here are other cases.",
  "drawn.offline": "Other cases come when the network is back.",

  "matrix.of": "Who stands where, by number",

  "overlooks.claimed-rate": "That takes the printed 1 of 26 for the company’s own rate.",
  "overlooks.silent-only": "That leaves out those who did complain.",
  "overlooks.times-rate": "That takes the rate of the complaints, but the complaints are what the rate made.",
  "overlooks.total": "That counts those who complained among the silent.",
  "overlooks.heard": "Those are the ones who are heard anyway.",
  "overlooks.promoters-share": "That forgets to take the detractors off.",
  "overlooks.without-passives": "That leaves the passives out of the whole.",
  "overlooks.passives-count": "That counts the passives as promoters.",
  "overlooks.to-the-rest": "That divides by the others instead of by all.",
  "overlooks.the-rest": "That is the share of the others.",
  "overlooks.as-fraction": "That is a part of 1, and per cent are asked for.",
  "overlooks.times-twelve": "That adds the months up, as if each took its part of the clients there were at first.",
  "overlooks.stayed": "That is the share of those who stay.",
  "overlooks.one-month": "That is one month, not twelve.",
  "overlooks.root-forgotten": "That goes with the number itself; the interval shrinks with its square root only.",
  "overlooks.whole-width": "That takes the points to either side for the whole width.",
  "overlooks.as-share": "That reckons as for a share, and a score runs twice as far.",
  "overlooks.backwards": "That gets a narrower interval from fewer answers.",

  "overlooks.broken-link": "The first link that does not follow: “{next}” after “{step}”.",
  "overlooks.first-step": "It does not begin with “{step}”.",

  "overlooks.too-few-answers": "With so few answers nothing can be told yet.",
  "overlooks.enough-answers": "There are answers enough to tell.",
  "overlooks.interval-holds-zero": "Chance alone could bring this difference about.",
  "overlooks.interval-free-of-zero": "Chance alone does not bring this difference about.",
  "overlooks.other-direction": "It went the other way.",
  "computed.change": "The difference is {difference} points, with an interval from {low} to {high}.",
  "computed.change-few":
    "The smaller sample has {fewest} answers. The difference of {difference} points has an interval from {low} to {high}.",
} as const;
