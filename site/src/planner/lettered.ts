import type { Message } from "redress/locales";
import { en } from "redress/locales/en";
import { hu } from "redress/locales/hu";
import { pl } from "redress/locales/pl";
import { ru } from "redress/locales/ru";
import type { Locale } from "../words/locale.ts";

const packs: Readonly<Record<Locale, Readonly<Record<string, Message>>>> = { en, hu, pl, ru };
const codes = Object.keys(en).filter((code) => code.startsWith("message.offboarding."));

/** The messages to clients in a language, which has all of them. */
export function lettersOf(language: Locale): Readonly<Record<string, Message>> {
  const lacks = codes.find((code) => packs[language][code] === undefined);
  if (lacks) throw new Error(`No ${lacks} in ${language}`);
  return Object.fromEntries(codes.map((code) => [code, packs[language][code] as Message]));
}
