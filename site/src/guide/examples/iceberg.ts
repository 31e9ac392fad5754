import { type ComplainRate, iceberg } from "redress/metrics";

interface Asked {
  complaints: number;
  rate: ComplainRate;
}

export function run({ complaints, rate }: Asked) {
  const seen = iceberg(complaints, rate);
  if (seen.status === "refused") return seen;
  const { dissatisfied, silent, rate: by } = seen;
  return { dissatisfied, silent, by: by.from === "claim" ? { claim: by.claim, status: by.status } : by };
}
