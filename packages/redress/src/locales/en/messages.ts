import type { OffboardingMessageCode } from "../../offboarding/message/messages.ts";
import type { Messages } from "../message.ts";

/** Messages to a client who is parted with, in English. */
export const messages = {
  "message.offboarding.end-notice.subject": "{work}: our last day is {end}",
  "message.offboarding.end-notice.body":
    "Dear {client},\n\nour work on {work} ends on {end}. Until then we finish what is still open: {remainder}.\n\nBy {account_list_day} you get a list of the accounts that close and of those that stay. The final invoice comes by {invoice_day}, with a receipt for every payment. If anything about this worries you, or an amount looks different from what you expected, tell me: I would rather hear it now than later.\n\n{contact} stays your contact until {contact_until}, a month after the end.\n\nKind regards\n{sender}",
  "message.offboarding.hand-over-letter.subject": "{work}: everything you need from here on",
  "message.offboarding.hand-over-letter.body":
    "Dear {client},\n\nwith this letter you get the documents of {work}: {documents}.\n\nThese accounts close on {closing_day}: {closing}. These stay open, and they are yours: {staying}. The instructions tell step by step how to take each of them over.\n\nPlease look through it and confirm that all is there. {contact} answers your questions until {questions_until}.\n\nKind regards\n{sender}",
  "message.offboarding.personal-thanks.subject": "Thank you for {work}",
  "message.offboarding.personal-thanks.body":
    "Dear {client},\n\nthank you for the trust that you put in us with {work}. What I will remember best is {moment}. In the end, {result}, and a good part of that is yours.\n\nWe would gladly work with you again, and I wish you success with what comes next.\n\nKind regards\n{sender}",
  "message.offboarding.advice-request.subject": "{work}: may we ask your advice?",
  "message.offboarding.advice-request.body":
    "Dear {client},\n\nour work on {work} is done, and nobody can say better than you what we should do differently. May {interviewer} call you on {day}, for {minutes} minutes? {interviewer} was not part of the team, so you can speak freely.\n\nWe would ask what you liked most, how you found our support and how quickly we answered, and whether you felt valued. Above all: what would you advise us to change?\n\nWhat you say stays confidential. It is read without your name by those who decide on how we work.\n\nKind regards\n{sender}",
  "message.offboarding.referral-request.subject": "{work}: do you know somebody whom it would help?",
  "message.offboarding.referral-request.body":
    "Dear {client},\n\nwith {work} {result}. If you know somebody who stands where you stood then, I would be glad if you told them about it. {contact} answers whoever writes, and mentions your name only if you wish.\n\nAnd if you would rather not recommend us, I would like to hear why. That helps us just as much.\n\nKind regards\n{sender}",
  "message.offboarding.check-in.subject": "{work}: is everything where you need it?",
  "message.offboarding.check-in.body":
    "Dear {client},\n\nsince {end} you have been working with {work} without us. Can you reach all documents and accounts? Is there anything that we overlooked?\n\nI will call you on {call_day} to hear how it goes. If you need something sooner, {contact} is there for you.\n\nKind regards\n{sender}",
} as const satisfies Messages<OffboardingMessageCode>;
