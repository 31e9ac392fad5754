import { importances, validities } from "../../complaint/index.ts";
import { quadrants } from "../../metrics/index.ts";
import { type SampleOptions, sampleStages } from "./shape.ts";
import { ordinaryTruths, type SampleTruths } from "./truths.ts";

/** A mistake in what a sampled register is to be like. */
export class SampleError extends RangeError {
  readonly field: string;
  constructor(field: string, problem: string) {
    super(`Sample, field ${field}: ${problem}`);
    this.name = "SampleError";
    this.field = field;
  }
}

function fail(field: string, problem: string): never {
  throw new SampleError(field, problem);
}

const isShare = (value: unknown) => typeof value === "number" && value >= 0 && value <= 1;

function shares(field: string, given: Readonly<Record<string, number>>, names?: readonly string[]): void {
  const found = Object.keys(given);
  if (names && (found.length !== names.length || !names.every((name) => found.includes(name)))) fail(field, names.join(", "));
  for (const name of found) if (!isShare(given[name])) fail(`${field}.${name}`, "a share from 0 to 1");
}

function mix(field: string, given: Readonly<Record<string, number>>, names?: readonly string[]): void {
  shares(field, given, names);
  const sum = Object.values(given).reduce((all, one) => all + one, 0);
  if (Math.abs(sum - 1) > 1e-9) fail(field, `the shares add up to ${sum}, not 1`);
}

function truths(field: string, given: SampleTruths): SampleTruths {
  shares(`${field}.inTime`, given.inTime, sampleStages);
  mix(`${field}.outcomes`, given.outcomes, quadrants);
  shares(`${field}.answered`, given.answered, ["satisfaction", "loyalty"]);
  mix(`${field}.validity`, given.validity, validities);
  mix(`${field}.importance`, given.importance, importances);
  mix(`${field}.causes`, given.causes);
  for (const name of ["observed", "causeKnown", "verifiedMeasures", "complaints", "paused"] as const)
    if (!isShare(given[name])) fail(`${field}.${name}`, "a share from 0 to 1");
  return given;
}

const isMonth = (text: unknown) => typeof text === "string" && /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

/** Checks what its author wrote, and gives the truths of each month. @internal */
export function checked({ seed, from, months, contacts, owners, truths: own, changes = [] }: SampleOptions, names: readonly string[]) {
  if (!Number.isSafeInteger(seed)) fail("seed", "a whole number");
  if (!isMonth(from)) fail("from", "a month, YYYY-MM");
  if (!Number.isInteger(months) || months < 1 || months > 120) fail("months", "1 to 120");
  const counts = typeof contacts === "number" ? Array.from({ length: months }, () => contacts) : contacts;
  if (counts.length !== months) fail("contacts", "one number, or one for each month");
  if (!counts.every((count) => Number.isSafeInteger(count) && count >= 0)) fail("contacts", "whole numbers, 0 or more");
  if (owners && !owners.length) fail("owners", "somebody has to handle them");
  for (const [at, { id, department, weight = 1, games = {} }] of (owners ?? []).entries()) {
    if (!id?.trim() || owners?.some((other, before) => before < at && other.id === id)) fail(`owners.${at}.id`, "missing, or given twice");
    if (!department?.trim()) fail(`owners.${at}.department`, "missing");
    if (!(weight > 0 && weight < Number.POSITIVE_INFINITY)) fail(`owners.${at}.weight`, "above 0");
    shares(`owners.${at}.games`, games as Record<string, number>);
  }
  for (const [at, change] of changes.entries()) if (!isMonth(change.from)) fail(`changes.${at}.from`, "a month, YYYY-MM");
  const ordered = changes.map((change, at) => ({ ...change, at })).sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  let now = truths("truths", { ...ordinaryTruths, ...own });
  return names.map((month, at) => {
    for (const change of ordered)
      if (change.from <= month && (at === 0 || change.from > (names[at - 1] as string)))
        now = truths(`changes.${change.at}.truths`, { ...now, ...change.truths });
    return { month, contacts: counts[at] as number, truths: now };
  });
}
