import { wilson } from "redress/metrics";

export function run({ hits, n }: { hits: number; n: number }) {
  return wilson(hits, n);
}
