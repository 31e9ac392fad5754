import type { GeneratorWords } from "../../generated/shape.ts";

/** What is asked and said at a registration, and what is given. */
export const registrationEn: Readonly<Record<string, GeneratorWords>> = {
  details: {
    says: { taken: "{clerk} at {company} takes down the complaint of a firm." },
    clues: { given: "Known so far: {given}.", declined: "Asked for, and not given: {declined}.", none: "Nothing is known yet." },
    asks: "What must still be asked before it is entered?",
    values: {
      account: "what happened",
      organisation: "the organisation",
      contactName: "the name",
      contactPosition: "the position",
      contactPhone: "the phone number",
      situationDate: "the day it happened",
      product: "the product",
      works: "which work was done",
      worksBy: "who did the work",
      worksOn: "the day of the work",
    },
    options: {
      ...{ account: { label: "What happened" }, organisation: { label: "The organisation" }, contactName: { label: "The name" } },
      ...{ contactPosition: { label: "The position" }, contactPhone: { label: "The phone number" } },
      ...{ situationDate: { label: "The day it happened" }, product: { label: "The product" }, works: { label: "Which work was done" } },
      ...{ worksBy: { label: "Who did the work" }, worksOn: { label: "The day of the work" }, enter: { label: "Nothing more, enter it" } },
    },
    why: {
      account: "What happened comes first: nobody feels heard who is asked for a name before.",
      enter: "Nothing required is missing. The rest is asked while it is looked into.",
      "*": "It is required, and it is the first in the order of the form that nobody has asked for.",
    },
    short: "{company}: {key}",
  },
  acknowledgement: {
    says: {
      phone: "{clerk} at {company} ends a call about a complaint.",
      letter: "{clerk} at {company} confirms a complaint in writing.",
    },
    clues: {
      thanks: "“Thank you for telling us.”",
      registered: "“I have entered your complaint.”",
      "passed-on": "“It goes to our quality management now.”",
      "reply-receipt-day-excluded": {
        one: "“You will have a reply within {count} working day, not counting today.”",
        other: "“You will have a reply within {count} working days, not counting today.”",
      },
      "reply-receipt-day-included": {
        one: "“You will have a reply within {count} working day, today included.”",
        other: "“You will have a reply within {count} working days, today included.”",
      },
    },
    asks: "What is missing?",
    options: {
      thanks: { label: "Thanks" },
      registered: { label: "That it is registered" },
      "passed-on": { label: "That it is passed on" },
      reply: { label: "When the reply comes" },
      nothing: { label: "Nothing is missing" },
    },
    why: {
      nothing: "Thanks, registered, passed on, and when the reply comes: all four were said.",
      "*": "Three of the four were said, and this one was not.",
    },
    short: "{company}: {key}",
  },
  remedy: {
    says: { offer: "A mistake of {company} has cost {theClient} {loss} {currency}. What is offered:" },
    clues: {
      "price-reduction": "{reduction} {currency} off the bill.",
      coupon: "A coupon for {coupon} {currency}.",
      gift: "A present; nobody says what it is worth.",
      apology: "An apology.",
      guarantee: "A promise that it will not happen again.",
    },
    values: { "currency.EUR": "euros", "currency.PLN": "złoty" },
    asks: "Is more given than was lost?",
    options: { yes: { label: "More is given" }, no: { label: "Not more" }, unknown: { label: "Cannot be told" } },
    why: {
      yes: "The sums that are named come to more than {loss} {currency}.",
      no: "The sums that are named do not come to more than {loss} {currency}, and words have no price.",
      unknown: "The sums that are named are not more, and what the present is worth nobody says.",
    },
    short: "{company}: {loss} {currency}",
  },
  apology: {
    says: { blame: "{company} is to answer a complaint. Somebody would like to {act}." },
    clues: {
      "evident.yes": "By now the fault of {company} is evident.",
      "evident.no": "So far no fault of {company} is evident.",
      "evident.unknown": "Whether {company} was at fault is not known yet.",
      "place.england-and-wales": "It is in England.",
      "place.elsewhere": "You know of no law in your country that protects an apology.",
    },
    asks: "What is your advice?",
    values: {
      "act.empathise": "say that they understand what it was like",
      "act.acknowledge-problem": "say that there is a problem",
      "act.apologise-for-fault": "apologise for a fault",
      "act.admit-or-deny-liability": "admit or deny liability",
    },
    options: { do: { label: "Do it" }, may: { label: "You may" }, "do-not": { label: "Do not do it" } },
    why: {
      do: "It admits nothing that is not evident.",
      may: "By a statute of England and Wales an apology of itself admits nothing, so it need not wait. Ask a lawyer before you rely on it.",
      "do-not":
        "Liability is left to those who decide on it. A fault that is not evident is not apologised for where no law protects that.",
    },
    short: "{company}: {act}",
  },
};
