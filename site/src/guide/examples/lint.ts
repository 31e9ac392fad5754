import { applyPatches, lintOffboarding, offboardingTemplate } from "redress/offboarding";

/** The shipped template without some of its tasks, and what that breaks. */
export function run({ without }: { without: string[] }) {
  const hasty = { id: "hasty", tasks: offboardingTemplate.tasks.filter(({ id }) => !without.includes(id)) };
  const findings = lintOffboarding(hasty);
  const mended = applyPatches(
    hasty,
    findings.flatMap(({ fix }) => fix),
  );
  return { findings: findings.map(({ code, rule, tasks }) => ({ code, rule, tasks })), leftAfterTheFixes: lintOffboarding(mended).length };
}
