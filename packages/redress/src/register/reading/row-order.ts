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
  ["registeredAt", "satisfiedAt"],
  ["registeredAt", "loyalAt"],
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

/** Whether nothing is wrong, at one look: a register has millions of rows, and few of them are. */
function inOrder(record: CaseRecord): boolean {
  const { registeredAt, receivedAt = registeredAt, openedAt = registeredAt, closedAt = Number.POSITIVE_INFINITY } = record;
  const { acknowledgedAt = registeredAt, firstContactAt = registeredAt, acceptedAt = openedAt, agreedAt = openedAt } = record;
  const { implementedAt = agreedAt, handedOverAt = openedAt } = record;
  const { verifiedAt = implementedAt, satisfiedAt = registeredAt, loyalAt = registeredAt } = record;
  const filed = receivedAt <= registeredAt && registeredAt <= openedAt && registeredAt <= acknowledgedAt && registeredAt <= firstContactAt;
  const done = openedAt <= acceptedAt && openedAt <= agreedAt && agreedAt <= implementedAt && implementedAt <= verifiedAt;
  const over = openedAt <= handedOverAt && acknowledgedAt <= closedAt && acceptedAt <= closedAt && firstContactAt <= closedAt;
  const told = registeredAt <= satisfiedAt && registeredAt <= loyalAt;
  return filed && done && over && told && verifiedAt <= closedAt && handedOverAt <= closedAt;
}

/** The first two marks that stand in an order in which nothing can have happened. @internal */
export function wrongOrder(record: CaseRecord): readonly [before: Mark, after: Mark] | undefined {
  if (inOrder(record)) return undefined;
  for (const order of orders) {
    const [before, after] = [record[order[0]], record[order[1]]];
    if (before !== undefined && after !== undefined && before > after) return order;
  }
  return undefined;
}
