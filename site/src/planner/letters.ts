import { fill, type Message } from "redress/locales";
import type { Say } from "redress/offboarding";

/** The messages to clients in one language. */
export interface Letters {
  readonly language: string;
  readonly say: Say;
}

/** Fetches the messages in a language, for clients who read another one than the page. */
export async function lettersIn(language: string): Promise<Letters> {
  const response = await fetch(`/${language}/letters.json`);
  if (!response.ok) throw new Error(String(response.status));
  const sentences = (await response.json()) as Readonly<Record<string, Message>>;
  return { language, say: (code, facts) => fill(language, sentences[code] ?? code, facts) };
}
