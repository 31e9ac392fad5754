import type { Message } from "redress/locales";

/** One input of an example, with what comes of it: a value, or what was thrown. */
export interface ExampleCase {
  readonly name: string;
  readonly input: unknown;
  readonly output?: unknown;
  /** Name and message of the error. */
  readonly thrown?: string;
}

/** What an example says of itself, beside its code. */
export interface Stated {
  /** Beginnings of the codes whose sentences are shown where the result holds them. */
  readonly says: readonly string[];
  readonly cases: readonly ExampleCase[];
}

/** What a page fetches when an example is used: other inputs, and the sentences of all codes that a result may hold. */
export interface ExampleData {
  readonly says: readonly string[];
  readonly inputs: readonly unknown[];
  readonly sentences: Readonly<Record<string, Message>>;
}
