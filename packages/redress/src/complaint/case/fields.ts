import type { Day } from "../../time/day.ts";

/**
 * What a field of an event holds: a text that is not blank, a day `YYYY-MM-DD` that exists, a whole number of days from 1
 * up, one of the listed values, or one or more rows of such fields.
 */
export type Field = "text" | "day" | "days" | readonly string[] | { readonly rows: Fields };

/** Fields by name. A name that ends in `?` may be left out. */
export type Fields = { readonly [name: string]: Field };

type ValueOf<F> = F extends "text"
  ? string
  : F extends "day"
    ? Day
    : F extends "days"
      ? number
      : F extends readonly (infer V)[]
        ? V
        : F extends { readonly rows: infer R }
          ? readonly FieldsOf<R>[]
          : never;

/** The values that a set of fields stands for. */
export type FieldsOf<S> = {
  readonly [N in keyof S as N extends `${string}?` ? never : N]: ValueOf<S[N]>;
} & {
  readonly [N in keyof S as N extends `${infer Bare}?` ? Bare : never]?: ValueOf<S[N]>;
};
