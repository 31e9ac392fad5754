import type { Random } from "./context.ts";

/** Letters and digits that are not taken for each other when they are read aloud or typed off a screen. */
const alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
/** Ten of thirty signs: 49 bits, against which the few guesses that are let through in its quarter of an hour are nothing. */
const signs = 10;

/** A new code in two halves, such as `7KQ2M-PXW94`; every one is as likely as any other. */
export function newJoinCode(random: Random): string {
  const most = 256 - (256 % alphabet.length);
  let code = "";
  while (code.length < signs)
    for (const byte of random(signs)) if (byte < most && code.length < signs) code += alphabet[byte % alphabet.length];
  return `${code.slice(0, signs / 2)}-${code.slice(signs / 2)}`;
}

/** A code as it was typed: capitals or not, with or without its hyphen and spaces; undefined where it cannot be one. */
export function readJoinCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s\-\u2010-\u2015]+/g, "");
  const good = code.length === signs && [...code].every((sign) => alphabet.includes(sign));
  return good ? `${code.slice(0, signs / 2)}-${code.slice(signs / 2)}` : undefined;
}
