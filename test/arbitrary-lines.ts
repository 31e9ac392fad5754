import fc from "fast-check";
import { wilson } from "redress/metrics";
import type { LineChange } from "redress/register";

/** Somebody's own text, hostile as often as not. */
export const hostile = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "'--></style><svg onload=alert(1)>",
  "a|b\\|c\n| --- |\n# head",
  "[x](javascript:alert(1)) ![y](//z) `code` **b** <https://a.example>",
  "https://a.example/x www.a.example {count} {n}",
  "\u202egnihton\u202c \u0000\u0007 \ud800",
  "&lt;b&gt; &amp; $1 $& ~~x~~",
];
export const own = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom("support", "sales"),
);
export const count = fc.oneof(fc.nat(5), fc.nat(3_000_000));
export const change = fc.constantFrom<LineChange[]>("rose", "fell", "not-distinguishable", "too-few", "not-comparable");
export const zone = fc.constantFrom("UTC", "Europe/Warsaw", "America/St_Johns", "Asia/Kathmandu");
export const month = fc.constantFrom("2025-12", "2026-01", "2026-03");
export const instant = fc.integer({ min: Date.UTC(1999, 0), max: Date.UTC(2050, 0) });
export const pair = fc.oneof(fc.nat(30), fc.nat(60_000)).chain((n) => fc.record({ hits: fc.nat(n), n: fc.constant(n) }));
export const share = fc
  .record({ of: pair, before: pair, change })
  .map(({ of, before, change }) => ({ ...of, interval: wilson(of.hits, of.n), before, change }));
export const answer = fc.tuple(share, count).map(([line, missing]) => ({ ...line, missing }));
export const byBasis = <T>(of: fc.Arbitrary<T>) =>
  fc.option(fc.record({ "stated-at-closing": of, "observed-after": of }), { nil: undefined }).map((found) => found && { byBasis: found });
export const quadrants = fc.record({ apostle: share, mercenary: share, hostage: share, defector: share });
export const loyalty = fc.tuple(answer, byBasis(share)).map(([line, by]) => ({ ...line, ...by }));
export const compared = fc.record({ lines: count, changed: count, byChance: fc.double({ min: 0, max: 1e6, noNaN: true }) });
export const counted = fc.record({ count, before: count, change });
export const maybe = <T extends object, K extends keyof T>(model: { [P in keyof T]: fc.Arbitrary<T[P]> }, ...optional: K[]) =>
  fc.record(model, { requiredKeys: (Object.keys(model) as (keyof T)[]).filter((key) => !optional.includes(key as K)) as never });
