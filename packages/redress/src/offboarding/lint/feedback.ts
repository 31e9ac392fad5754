import type { RelativeDay, TaskSpec } from "../shape.ts";
import type { LintFinding } from "./finding.ts";
import { found } from "./found.ts";
import { addShipped, set, shipped } from "./patch.ts";
import type { Sight } from "./sight.ts";

const asked = ["liked-most", "support-and-responsiveness", "feeling-valued"] as const;
const isAfterEnd = (day: RelativeDay | undefined) => day?.anchor === "end" && (day.direction === "after" || day.offset === 0);

/** Mistake 1, no thorough exit interview: whether and how the client is asked at the end (O3). @internal */
export function feedbackFaults(sight: Sight): LintFinding[] {
  const asking = sight.doing("exit-interview", "survey");
  if (!asking.length) {
    const elsewhere = sight.keptForOthers("exit-interview") || sight.keptForOthers("survey");
    return elsewhere ? [] : [found("no-exit-interview", [], addShipped("exit-interview", "survey"))];
  }
  const topics = new Set(asking.flatMap((task) => task.topics ?? []));
  const missing = asked.filter((topic) => !topics.has(topic));
  const main = asking.find(({ deed }) => deed === "exit-interview") ?? (asking[0] as TaskSpec);
  // Asked after the end: not before a day after it, or after a task that is.
  const late = sight.tasks.filter(({ notBefore }) => isAfterEnd(notBefore));
  const early = asking.filter((task) => !late.includes(task) && !late.some(({ id }) => sight.wait(task.id, id)));
  const open = asking.filter(({ confidential }) => !confidential);
  return [
    ...(missing.length
      ? [found("topic-missing", [main], [set(main, { topics: [...(main.topics ?? []), ...missing] })], { topics: missing.join(", ") })]
      : []),
    ...(asking.some(({ asks }) => asks?.includes("advice"))
      ? []
      : [
          found(
            "feedback-not-advice",
            asking,
            asking.map((task) => set(task, { asks: ["advice"] })),
          ),
        ]),
    ...(open.length
      ? [
          found(
            "not-confidential",
            open,
            open.map((task) => set(task, { confidential: true })),
          ),
        ]
      : []),
    ...(early.length
      ? [
          found(
            "asked-before-the-end",
            early,
            early.flatMap((task) =>
              shipped(task.deed).map(({ due, notBefore }) => set(task, { ...(due && { due }), ...(notBefore && { notBefore }) })),
            ),
          ),
        ]
      : []),
  ];
}
