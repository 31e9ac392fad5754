import { show } from "../../time/instant.ts";

/** A row of the register of owners: who answers for the complaints of a department. The position may be unknown. */
export interface Owner {
  readonly department: string;
  readonly position?: string;
  /** Id of the person or role, never a name. Blank where nobody is appointed. */
  readonly person: string;
}

/** What is wrong with a register. */
export interface OwnerFinding {
  readonly code: "department-without-owner" | "department-with-several-owners";
  readonly rule: "complaint.owner.each-department" | "complaint.owner.one";
  readonly department: string;
  /** How many different owners it has. */
  readonly count: number;
}

/** A register that cannot be read: the row, from 0, and its field. */
export interface OwnerRefusal {
  readonly status: "refused";
  readonly code: "not-a-register" | "owner-unreadable";
  readonly row: number;
  readonly field: string;
  readonly value: string;
}

/** @internal */
export function readOwners(owners: unknown): readonly Owner[] | OwnerRefusal {
  const refuse = (code: OwnerRefusal["code"], row: number, field: string, value: unknown): OwnerRefusal => ({
    status: "refused",
    code,
    row,
    field,
    value: show(value),
  });
  if (!Array.isArray(owners)) return refuse("not-a-register", 0, "owners", owners);
  for (const [row, owner] of owners.entries()) {
    if (typeof owner !== "object" || owner === null) return refuse("owner-unreadable", row, "row", owner);
    const { department, position = "", person } = owner as Record<string, unknown>;
    if (typeof department !== "string" || !department.trim()) return refuse("owner-unreadable", row, "department", department);
    if (typeof position !== "string") return refuse("owner-unreadable", row, "position", position);
    if (typeof person !== "string") return refuse("owner-unreadable", row, "person", person);
  }
  return owners;
}

/** The different owners of a department. @internal */
export const ownersOf = (owners: readonly Owner[], department: string): readonly string[] => [
  ...new Set(owners.flatMap((row) => (row.department === department && row.person.trim() ? [row.person] : []))),
];

/**
 * Checks the register of owners: every department in it, and every further one named, has an owner, and one only.
 * That there is one is the documents' rule (C39); that there is exactly one is our assumption, and has its own code.
 * Rules `complaint.owner.*`. A malformed register is refused, naming row and field.
 *
 * @example
 * ```ts
 * import { lintOwners } from "redress/complaint";
 * const lint = lintOwners([{ department: "support", person: "owner-1" }], ["support", "sales"]);
 * lint.status === "ok" && lint.findings; // [{ code: "department-without-owner", rule: "complaint.owner.each-department", department: "sales", count: 0 }]
 * ```
 */
export function lintOwners(
  owners: readonly Owner[],
  departments: readonly string[] = [],
): { readonly status: "ok"; readonly findings: readonly OwnerFinding[] } | OwnerRefusal {
  const rows = readOwners(owners);
  if ("status" in rows) return rows;
  const findings: OwnerFinding[] = [];
  for (const department of new Set([...rows.map((row) => row.department), ...departments])) {
    const count = ownersOf(rows, department).length;
    if (!count) findings.push({ code: "department-without-owner", rule: "complaint.owner.each-department", department, count });
    if (count > 1) findings.push({ code: "department-with-several-owners", rule: "complaint.owner.one", department, count });
  }
  return { status: "ok", findings };
}
