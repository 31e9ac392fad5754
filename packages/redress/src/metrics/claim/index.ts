export { type CircleLink, type CircleReading, readCircle, viciousCircle } from "./circle.ts";
export { type Iceberg, type IcebergOptions, type IcebergRefusal, iceberg } from "./iceberg.ts";
export { type Leaving, type LeavingBase, type LeavingRate, type LeavingRefusal, leavingBases, leavingClaims } from "./leaving.ts";
export { type ComplainingPrint, complainingPrints, type PrintedIceberg } from "./prints.ts";
export type { ClientRange } from "./range.ts";
export type { ClaimedRate, ComplainRate, MeasuredRate, RateRefusal } from "./rate.ts";
export type { Each, Telling, TellingRefusal, Told } from "./told.ts";
export { type ComplaintGood, complaintGoods, type LoveTerm, loveFormula } from "./worth.ts";
