import { type PlanFile, planToCsv, planToICalendar, planToJson, planToMarkdown, type Say } from "redress/offboarding";
import { readState } from "./parse-state.ts";
import type { PlannerState } from "./state.ts";
import type { Told } from "./told.ts";

export const fileKinds = ["ics", "md", "csv", "json"] as const;
export type FileKind = (typeof fileKinds)[number];

const types: Readonly<Record<FileKind, string>> = {
  ics: "text/calendar",
  md: "text/markdown",
  csv: "text/csv",
  json: "application/json",
};

/** The file that other programs read as a plan; this page reads back what was given. */
export type PlannerFile = PlanFile & { readonly planner: PlannerState };

const slug = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);

/** A plan as a file of one kind. */
export function fileOf(kind: FileKind, state: PlannerState, { plan, progress }: Told, name: string, say: Say, stamp: string) {
  const options = { say, client: name, progress };
  const texts: Readonly<Record<FileKind, () => string>> = {
    ics: () => planToICalendar(plan, { ...options, id: state.id, stamp }),
    md: () => planToMarkdown(plan, options),
    csv: () => planToCsv(plan, { ...options, bom: true }),
    json: () => `${JSON.stringify({ ...JSON.parse(planToJson(plan, options)), planner: state } satisfies PlannerFile, null, 2)}\n`,
  };
  const base = ["offboarding", slug(name), plan.dates.end].filter((part) => part).join("-");
  return { name: `${base}.${kind}`, type: `${types[kind]};charset=utf-8`, text: texts[kind]() };
}

/** Why a file is not taken: it is no JSON, no plan of ours, or has a field that cannot be. */
export type FileRefusal = { readonly code: "no-json" | "no-plan" | "bad-field"; readonly field: string };

/** Reads a file that this page wrote. */
export function readFile(text: string): { readonly state: PlannerState } | FileRefusal {
  let file: Partial<PlannerFile> | null;
  try {
    file = JSON.parse(text);
  } catch {
    return { code: "no-json", field: "" };
  }
  if (file?.schema !== "redress-offboarding-plan/1" || !file.planner) return { code: "no-plan", field: "" };
  const read = readState(file.planner);
  return "state" in read ? read : { code: "bad-field", field: read.field };
}
