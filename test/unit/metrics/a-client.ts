import fc from "fast-check";
import type { AfterComplaint } from "redress/complaint";

type Known = "yes" | "no" | "unknown";

/** A client after a complaint; loyalty as stated, or observed so many days later. */
export function client(satisfied: Known, loyal: Known, days?: number): AfterComplaint {
  if (loyal === "unknown") return { satisfied, loyalty: { loyal } };
  return {
    satisfied,
    loyalty: days === undefined ? { loyal, basis: "stated-at-closing" } : { loyal, basis: "observed-after", days },
  };
}

const known = fc.constantFrom<Known>("yes", "no", "unknown");

/** Any two answers. */
export const answer = fc.tuple(known, known, fc.option(fc.nat(400), { nil: undefined })).map((parts) => client(...parts));
