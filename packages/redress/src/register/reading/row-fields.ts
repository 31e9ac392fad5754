import type { Cells, Field } from "./cells.ts";
import type { mappingFields } from "./mapping-shape.ts";

/** The readers of all fields of a row. @internal */
export function fieldsOf(cells: Cells) {
  return {
    id: cells.text("id"),
    registeredAt: cells.instant("registeredAt"),
    receivedAt: cells.instant("receivedAt"),
    acknowledgedAt: cells.instant("acknowledgedAt"),
    openedAt: cells.instant("openedAt"),
    acceptedAt: cells.instant("acceptedAt"),
    firstContactAt: cells.instant("firstContactAt"),
    agreedAt: cells.instant("agreedAt"),
    agreedDue: cells.day("agreedDue"),
    implementedAt: cells.instant("implementedAt"),
    verifiedAt: cells.instant("verifiedAt"),
    handedOverAt: cells.instant("handedOverAt"),
    closedAt: cells.instant("closedAt"),
    ending: cells.code("ending"),
    pausedAt: cells.instant("pausedAt"),
    resumedAt: cells.instant("resumedAt"),
    pauseReason: cells.text("pauseReason"),
    kind: cells.code("kind"),
    origin: cells.code("origin"),
    validity: cells.code("validity"),
    importance: cells.code("importance"),
    satisfied: cells.code("satisfied"),
    satisfiedAt: cells.instant("satisfiedAt"),
    loyal: cells.code("loyal"),
    loyalAt: cells.instant("loyalAt"),
    loyaltyBasis: cells.code("loyaltyBasis"),
    owner: cells.text("owner"),
    department: cells.text("department"),
    cause: cells.text("cause"),
    repeats: cells.number("repeats"),
    relabelledFrom: cells.code("relabelledFrom"),
    relabelReason: cells.text("relabelReason"),
    measure: cells.text("measure"),
    measureDue: cells.day("measureDue"),
    measureVerifiedAt: cells.instant("measureVerifiedAt"),
    recommends: cells.number("recommends"),
    rating: cells.number("rating"),
  } satisfies { readonly [F in keyof typeof mappingFields]: Field<unknown> };
}

/** @internal */
export type RowFields = ReturnType<typeof fieldsOf>;
