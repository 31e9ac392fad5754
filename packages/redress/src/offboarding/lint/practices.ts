import type { Deed } from "../lists.ts";
import type { LintFinding } from "./finding.ts";
import { found } from "./found.ts";
import { addShipped, set } from "./patch.ts";
import type { Sight } from "./sight.ts";

const forms = ["message", "survey", "document"] as const;

/** The eight practices that make it efficient (O17): each is seen in some task. @internal */
export function practiceFaults(sight: Sight): LintFinding[] {
  const { tasks } = sight;
  const has = (deed: Deed) => sight.doing(deed).length > 0;
  const told = sight.doing("procedure").some(({ clientFacing }) => clientFacing);
  const missing = forms.filter((form) => !tasks.some((task) => task.form === form));
  const owners = new Set(tasks.flatMap(({ raci }) => raci?.responsible ?? []));
  const [thanks] = sight.doing("thanks");
  return [
    ...(told ? [] : [found("practice-procedure", sight.doing("procedure"), addShipped("procedure"))]),
    ...(missing.length ? [found("practice-standard-forms", [], [], { forms: missing.join(", ") })] : []),
    ...(tasks.some(({ automated }) => automated) ? [] : [found("practice-automation", [], addShipped("reminders"))]),
    ...(has("feedback-record") ? [] : [found("practice-structured-feedback", [], addShipped("feedback-record"))]),
    ...(has("archive") ? [] : [found("practice-central-data", [], addShipped("archive"))]),
    // With one owner for everything nothing is delegated.
    ...(owners.size > 1 || tasks.length < 2 ? [] : [found("practice-ownership", [], [], { owner: [...owners][0] ?? "" })]),
    ...(has("review") ? [] : [found("practice-review", [], addShipped("review"))]),
    ...(tasks.some(({ clientFacing, personal }) => clientFacing && personal)
      ? []
      : [found("practice-personal", [], thanks ? [set(thanks, { personal: true })] : [])]),
  ];
}
