/** A sentence with `{name}` where a fact goes, or one for each plural category of the fact `count`. */
export type Message = string | ({ readonly other: string } & { readonly [C in Intl.LDMLPluralRule]?: string });

/** The facts that go into a sentence. */
export type MessageFacts = Readonly<Record<string, string | number>>;

/** The sentences of one language for a set of codes. */
export type Messages<Code extends string> = { readonly [C in Code]: Message };

const rules = new Map<string, Intl.PluralRules>();

/**
 * Puts facts into a sentence. Where the sentence has plural forms, the fact `count` chooses among them by the locale.
 * A fact that is not given stays visible as `{name}`, so that a mistake is seen.
 *
 * @example
 * ```ts
 * import { fill } from "redress/locales";
 * fill("ru", { one: "{count} день", few: "{count} дня", many: "{count} дней", other: "{count} дня" }, { count: 3 }); // "3 дня"
 * ```
 */
export function fill(locale: string, message: Message, facts: MessageFacts = {}): string {
  let text: string;
  if (typeof message === "string") text = message;
  else {
    const rule = rules.get(locale) ?? new Intl.PluralRules(locale);
    rules.set(locale, rule);
    text = message[rule.select(Number(facts.count))] ?? message.other;
  }
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(facts, name) ? String(facts[name]) : whole));
}
