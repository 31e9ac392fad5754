import type { RelativeDay } from "../shape.ts";
import type { LintFinding, TemplatePatch } from "./finding.ts";
import { found } from "./found.ts";
import { addShipped, set, shipped } from "./patch.ts";
import type { Sight } from "./sight.ts";

/** Whether a day surely falls into the month after the end; a month has at least twenty working days. */
const withinMonth = (due: RelativeDay | undefined) =>
  due?.anchor === "end" && due.direction === "after" && due.offset > 0 && due.offset <= (due.unit === "calendar-days" ? 31 : 20);

/** Mistake 4, no thanks and no contact afterwards (O6). @internal */
export function goodbyeFaults(sight: Sight): LintFinding[] {
  const thanks = sight.doing("thanks");
  const warm = thanks.some(({ personal, automated, clientFacing }) => personal && !automated && clientFacing);
  const calls = sight.doing("check-in");
  const inMonth = calls.filter(({ due }) => withinMonth(due));
  const seen = sight.tasks.filter(({ clientFacing }) => clientFacing);
  const warmest = seen.filter(({ deed }) => ["thanks", "check-in", "end-notice"].includes(deed));
  const byPerson = warmest.length ? warmest : seen.slice(0, 1);
  // A shipped check-in that was moved out of the month moves back, one that is missing is added.
  const more = shipped("check-in").flatMap(({ due, notBefore, ...task }): TemplatePatch[] => {
    const own = calls.find(({ id }) => id === task.id);
    if (!own) return [{ do: "add-task", task: { ...task, ...(due && { due }), ...(notBefore && { notBefore }) } }];
    return inMonth.includes(own) ? [] : [set(own, { ...(due && { due }), ...(notBefore && { notBefore }) })];
  });
  return [
    ...(thanks.length || sight.keptForOthers("thanks") ? [] : [found("no-thanks", [], addShipped("thanks"))]),
    ...(thanks.length && !warm
      ? [
          found(
            "thanks-not-personal",
            thanks,
            thanks.map((task) => set(task, { personal: true, automated: false, clientFacing: true })),
          ),
        ]
      : []),
    ...(inMonth.length ? [] : [found("no-check-in", calls, more)]),
    ...(inMonth.length === 1 ? [found("single-check-in", inMonth, more)] : []),
    ...(seen.length && seen.every(({ automated }) => automated)
      ? [
          found(
            "all-automated",
            byPerson,
            byPerson.map((task) => set(task, { automated: false })),
          ),
        ]
      : []),
  ];
}
