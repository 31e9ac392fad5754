import type { Plan } from "../planned.ts";
import type { LintFinding } from "./finding.ts";
import { found } from "./found.ts";

/** Faults that show only with days and people: chains that do not fit, owners who are away. @internal */
export function faultsOnDays({ conflicts, tasks, client }: Plan): LintFinding[] {
  const late = conflicts.map(({ task, path, due, earliestFinish, shortByDays }) =>
    found("due-before-dependency", [{ id: task }, ...path.filter((id) => id !== task).map((id) => ({ id }))], [], {
      path: path.join(" → "),
      due,
      earliestFinish,
      days: shortByDays,
    }),
  );
  const owners = tasks.flatMap((task) => {
    const role = task.task.raci.responsible;
    const person = client.people?.[role];
    if (!person || person.fallback || !person.away?.length) return [];
    const facts = { role, person: person.person };
    if (task.ownerIs === "away") return [found("owner-away", [task], [], facts)];
    const [from, to] = [task.earliest.start, task.latest.finish];
    return person.away.some((span) => span.from <= to && span.to >= from) ? [found("no-fallback", [task], [], facts)] : [];
  });
  return [...late, ...owners];
}
