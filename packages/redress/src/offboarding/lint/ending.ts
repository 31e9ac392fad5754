import type { LintFinding } from "./finding.ts";
import { found } from "./found.ts";
import { addShipped, set, shipped } from "./patch.ts";
import { isProved, type Sight } from "./sight.ts";

/** Mistake 2, unclear communication of the end: the notice, the accounts, the money (O4). @internal */
export function endingFaults(sight: Sight): LintFinding[] {
  const notices = sight.doing("end-notice");
  const told = notices.find(({ clientFacing }) => clientFacing);
  const has = (deed: "account-list" | "unpaid" | "receipts") => sight.doing(deed).length > 0;
  const due = shipped("end-notice")[0]?.due;
  return [
    ...(told ? [] : [found("no-end-notice", notices, notices[0] ? [set(notices[0], { clientFacing: true })] : addShipped("end-notice"))]),
    ...(told && !told.due ? [found("end-notice-undated", [told], due ? [set(told, { due })] : [])] : []),
    ...(has("account-list") ? [] : [found("no-account-list", [], addShipped("account-list"))]),
    ...(has("unpaid") ? [] : [found("unpaid-unwatched", [], addShipped("unpaid"))]),
    ...(has("receipts") ? [] : [found("no-receipts", [], addShipped("receipts"))]),
  ];
}

/** What a retainer needs beside (O8), and that nobody's data are held back for money. @internal */
export function partingFaults(sight: Sight): LintFinding[] {
  const money = sight.doing("payment", "settlement");
  const holding = sight.doing("data-choice", "data-return", "data-confirmation", "hand-over").flatMap((task) => {
    const path = money.flatMap(({ id }) => [sight.wait(task.id, id) ?? []].filter(({ length }) => length))[0];
    return path ? [{ task, path }] : [];
  });
  const remainder = sight.doing("remainder");
  return [
    ...(sight.type === "retainer" && !remainder.some(isProved)
      ? [
          found(
            "no-remainder",
            remainder,
            remainder[0] ? [set(remainder[0], { evidence: [{ kind: "list", required: true }] })] : addShipped("remainder"),
          ),
        ]
      : []),
    // What waits only because another of them does is put right with that one.
    ...holding
      .filter(({ path }) => !path.slice(1).some((id) => holding.some(({ task }) => task.id === id)))
      .map(({ task, path }) =>
        found("data-withheld", [task], [{ do: "remove-dependency", task: task.id, on: path[1] as string }], {
          until: path.at(-1) as string,
        }),
      ),
  ];
}
