import type { Deed } from "../lists.ts";
import type { LintCode, LintFinding, TemplatePatch } from "./finding.ts";
import { found } from "./found.ts";
import { addShipped, set, shipped } from "./patch.ts";
import { isProved, type Sight } from "./sight.ts";

/** Something that has to be there, with evidence where a second code says so. */
const needed: readonly (readonly [deed: Deed, missing: LintCode, unproved?: LintCode])[] = [
  ["data-choice", "no-data-choice"],
  ["data-return", "no-data-return", "data-return-unproved"],
  ["data-confirmation", "no-data-confirmation", "no-data-confirmation"],
  ["revocation", "no-revocation", "revocation-unproved"],
  ["hand-over", "no-hand-over"],
];

/** Lets the revocation wait for the hand-over, and no longer the other way round. */
function inTurn(sight: Sight, revocation: string, handOver: string): TemplatePatch[] {
  const back = sight.wait(handOver, revocation);
  return [
    ...(back ? [{ do: "remove-dependency", task: handOver, on: back[1] as string } as const] : []),
    { do: "add-dependency", task: revocation, on: handOver },
  ];
}

/** Adds what is missing; where that is the hand-over or the revocation, the one waits for the other. */
function addInTurn(sight: Sight, deed: Deed): readonly TemplatePatch[] {
  if (deed === "revocation") {
    const dependsOn = sight.doing("hand-over").map(({ id }) => ({ id, type: "FS" as const }));
    return shipped(deed).map((task) => ({ do: "add-task", task: dependsOn.length ? { ...task, dependsOn } : task }));
  }
  const waiting = deed === "hand-over" ? sight.doing("revocation") : [];
  return [
    ...addShipped(deed),
    ...shipped(deed).flatMap(({ id: on }) => waiting.map(({ id: task }): TemplatePatch => ({ do: "add-dependency", task, on }))),
  ];
}

/** Mistake 3, loose ends: data, access, hand-over (O5). Owners and due days are looked at task by task. @internal */
export function looseEnds(sight: Sight): LintFinding[] {
  const missing = needed.flatMap(([deed, absent, unproved]) => {
    const tasks = sight.doing(deed);
    if (!tasks.length) return [found(absent, [], addInTurn(sight, deed))];
    const evidence = shipped(deed)[0]?.evidence ?? [];
    return unproved && !tasks.some(isProved)
      ? [
          found(
            unproved,
            tasks,
            tasks.map((task) => set(task, { evidence })),
          ),
        ]
      : [];
  });
  const wrong = sight.doing("revocation").flatMap((revocation) =>
    sight
      .doing("hand-over")
      .filter(({ id }) => !sight.wait(revocation.id, id))
      .map((handOver) => found("hand-over-after-revocation", [revocation, handOver], inTurn(sight, revocation.id, handOver.id))),
  );
  return [...missing, ...wrong];
}
