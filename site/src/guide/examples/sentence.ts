import { fill, type MessageFacts, type Messages } from "redress/locales";
import { en } from "redress/locales/en";
import { hu } from "redress/locales/hu";

const packs: Record<string, Partial<Messages<string>>> = { en, hu };

interface Asked {
  locale: string;
  code: string;
  facts: MessageFacts;
}

export function run({ locale, code, facts }: Asked) {
  const own = packs[locale]?.[code];
  const message = own ?? packs.en?.[code];
  return message === undefined ? { unknown: code } : { in: own ? locale : "en", text: fill(own ? locale : "en", message, facts) };
}
