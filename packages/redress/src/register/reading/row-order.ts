import type { CaseRecord } from "../case-shape.ts";

type Mark = Extract<keyof CaseRecord, `${string}At`>;

/** What cannot have happened before what: the same as the log of a case would refuse. */
const orders = [
  ["receivedAt", "registeredAt"],
  ["registeredAt", "openedAt"],
  ["registeredAt", "acknowledgedAt"],
  ["registeredAt", "firstContactAt"],
  ["openedAt", "acceptedAt"],
  ["openedAt", "agreedAt"],
  ["agreedAt", "implementedAt"],
  ["implementedAt", "verifiedAt"],
  ["openedAt", "handedOverAt"],
  ["registeredAt", "closedAt"],
  ["openedAt", "closedAt"],
  ["acknowledgedAt", "closedAt"],
  ["acceptedAt", "closedAt"],
  ["firstContactAt", "closedAt"],
  ["agreedAt", "closedAt"],
  ["implementedAt", "closedAt"],
  ["verifiedAt", "closedAt"],
  ["handedOverAt", "closedAt"],
] as const satisfies readonly (readonly [Mark, Mark])[];

/** The first two marks that stand in an order in which nothing can have happened. @internal */
export function wrongOrder(record: CaseRecord): readonly [before: Mark, after: Mark] | undefined {
  for (let i = 0; i < orders.length; i++) {
    const order = orders[i] as (typeof orders)[number];
    const [before, after] = [record[order[0]], record[order[1]]];
    if (before !== undefined && after !== undefined && before > after) return order;
  }
  return undefined;
}
