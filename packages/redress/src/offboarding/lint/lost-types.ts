import type { TaskSpec } from "../shape.ts";
import type { LintFinding, TemplatePatch } from "./finding.ts";
import { found } from "./found.ts";
import { set } from "./patch.ts";
import type { Sight } from "./sight.ts";

/** Mistake 5, contract and temporary clients let go without an offboarding (O7). `all` are the tasks of the template. @internal */
export function lostTypes({ type, tasks, leftOut }: Sight, all: readonly TaskSpec[]): LintFinding[] {
  if (type !== "contract" && type !== "temporary") return [];
  const lost = leftOut.filter(({ because }) => because === "type");
  const keep = ({ id }: { readonly id: string }): TemplatePatch[] => {
    const task = all.find((one) => one.id === id);
    const { types, ...when } = task?.when ?? {};
    return task && types ? [set(task, { when })] : [];
  };
  const without = (deeds: readonly string[]) =>
    tasks.some(({ deed }) => deeds.includes(deed)) ? [] : lost.filter(({ deed }) => deeds.includes(deed));
  const [interviews, thanks] = [without(["exit-interview", "survey"]), without(["thanks"])];
  return [
    ...(lost.length > tasks.length ? [found("type-loses-half", lost, lost.flatMap(keep))] : []),
    ...(interviews.length ? [found("type-loses-interview", interviews, interviews.flatMap(keep))] : []),
    ...(thanks.length ? [found("type-loses-thanks", thanks, thanks.flatMap(keep))] : []),
  ];
}
