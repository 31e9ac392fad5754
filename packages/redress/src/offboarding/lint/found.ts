import type { OffboardingMistake } from "../lists.ts";
import { codesOfMistakes, type LintCode, type LintFinding, type TemplatePatch } from "./finding.ts";

/** A finding, with the rule and the mistake that its code stands for. @internal */
export function found(
  code: LintCode,
  tasks: readonly { readonly id: string }[],
  fix: readonly TemplatePatch[] = [],
  facts: LintFinding["facts"] = {},
): LintFinding {
  const mistake = codesOfMistakes.findIndex((codes: readonly LintCode[]) => codes.includes(code)) + 1;
  const practice = code.startsWith("practice-");
  const kind = mistake ? "mistake" : practice ? "practice" : "check";
  return {
    code,
    rule: `offboarding.${kind}.${practice ? code.slice("practice-".length) : code}`,
    kind,
    ...(mistake && { mistake: mistake as OffboardingMistake }),
    tasks: tasks.map(({ id }) => id),
    facts,
    fix,
  };
}
