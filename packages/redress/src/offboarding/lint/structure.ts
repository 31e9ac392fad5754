import { type RaciFault, raciRowFaults } from "../../practice/raci.ts";
import { orderOf } from "../order.ts";
import type { RelativeDay, TaskSpec } from "../shape.ts";
import type { LintCode, LintFinding, TemplatePatch } from "./finding.ts";
import { found } from "./found.ts";
import { set, shipped } from "./patch.ts";

const named = (role: unknown) => typeof role === "string" && role.trim() !== "";
const codes = {
  "nobody-responsible": "no-owner",
  "several-accountable": "two-accountable",
  "nobody-accountable": "nobody-accountable",
} as const satisfies Record<RaciFault, LintCode>;

/** Who does it and who answers for it (X3, O5). */
function roleFaults(task: TaskSpec): LintFinding[] {
  const { responsible, accountable } = task.raci ?? {};
  const one = Array.isArray(accountable) ? (accountable.includes(responsible) ? responsible : accountable[0]) : accountable;
  const fix: Readonly<Record<RaciFault, TemplatePatch[]>> = {
    "nobody-responsible": named(one) ? [set(task, { raci: { ...task.raci, responsible: one as string } })] : [],
    "several-accountable": [set(task, { raci: { ...task.raci, accountable: one as string } })],
    "nobody-accountable": named(responsible) ? [set(task, { raci: { ...task.raci, accountable: responsible as string } })] : [],
  };
  return raciRowFaults(task.raci ?? {}).map(([fault, holders]) =>
    found(codes[fault], [task], fix[fault], fault === "several-accountable" ? { roles: holders.join(", ") } : {}),
  );
}

/** Days from the anchor, where the unit does not matter or is the same. */
const signed = ({ offset, direction }: RelativeDay) => (direction === "before" ? -offset : offset);
const comparable = (a: RelativeDay, b: RelativeDay) => a.anchor === b.anchor && (a.unit === b.unit || a.offset === 0 || b.offset === 0);

function dueFaults(task: TaskSpec, byId: ReadonlyMap<string, TaskSpec>): LintFinding[] {
  const { due } = task;
  if (!due) {
    // An end notice without a day is the second mistake, not the third.
    if (task.deed === "end-notice") return [];
    const wanted = shipped(task.deed)[0]?.due ?? ({ anchor: "end", offset: 0, unit: "calendar-days", direction: "before" } as const);
    const there = !wanted.anchor.startsWith("task:") || byId.has(wanted.anchor.slice(5));
    return [found("no-due-day", [task], there ? [set(task, { due: wanted })] : [])];
  }
  return (task.dependsOn ?? []).flatMap(({ id, type }) => {
    const other = byId.get(id);
    if (type === "SS" || !other?.due || !comparable(due, other.due) || signed(due) >= signed(other.due)) return [];
    return [found("due-before-dependency", [task, other], [set(task, { due: other.due })])];
  });
}

/** What is done must be seen to be done: where the shipped task has evidence that counts, so should this one. */
const clauseOfItsOwn = ["data-return", "data-confirmation", "revocation", "remainder"];

function evidenceFaults(task: TaskSpec): LintFinding[] {
  const evidence = shipped(task.deed)[0]?.evidence;
  const asks = evidence?.some(({ required }) => required);
  if (!asks || task.deed === "check-in" || clauseOfItsOwn.includes(task.deed) || task.evidence?.some(({ required }) => required)) return [];
  return [found("evidence-absent", [task], [set(task, { evidence: evidence ?? [] })])];
}

const monthAfter = { anchor: "end", offset: 30, unit: "calendar-days", direction: "after" } as const;
const anchorOf = ({ due }: TaskSpec) => (due?.anchor.startsWith("task:") ? due.anchor.slice(5) : undefined);

/** Faults of single tasks and of what they wait for, whoever the client is. @internal */
export function structureFaults(tasks: readonly TaskSpec[]): LintFinding[] {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const unknown = tasks.flatMap((task) =>
    (task.dependsOn ?? []).flatMap(({ id }) =>
      byId.has(id) ? [] : [found("unknown-dependency", [task], [{ do: "remove-dependency", task: task.id, on: id }], { dependency: id })],
    ),
  );
  // A due day may hang on a task that is not there as well.
  const loose = tasks.flatMap((task) => {
    const anchor = anchorOf(task);
    const fix = [set(task, { due: monthAfter })];
    return anchor === undefined || byId.has(anchor) ? [] : [found("unknown-dependency", [task], fix, { dependency: anchor })];
  });
  const single = tasks.flatMap((task) => [...roleFaults(task), ...dueFaults(task, byId), ...evidenceFaults(task)]);
  return [...unknown, ...loose, ...rings(tasks), ...single];
}

/** Tasks that wait for each other, and due days that hang on each other. */
function rings(tasks: readonly TaskSpec[]): LintFinding[] {
  const path = (nodes: Parameters<typeof orderOf>[0]) => {
    const sorted = orderOf(nodes);
    return "cycle" in sorted ? sorted.cycle : [];
  };
  const ring = (ids: readonly string[], fix: TemplatePatch) =>
    ids.length
      ? [
          found(
            "cycle",
            ids.slice(0, -1).map((id) => ({ id })),
            [fix],
            { path: ids.join(" → ") },
          ),
        ]
      : [];
  const waiting = path(tasks);
  const [last, first] = waiting.slice(-2) as [string, string];
  const hanging = path(tasks.map((task) => ({ id: task.id, dependsOn: [anchorOf(task)].flatMap((id) => (id ? [{ id }] : [])) })));
  return [
    ...ring(waiting, { do: "remove-dependency", task: last, on: first }),
    ...ring(hanging, set({ id: hanging[0] ?? "" }, { due: monthAfter })),
  ];
}
