import type { Code } from "redress/locales";
import { abcOptions } from "redress/metrics";
import { derived, essay, known, members, serviceLesson, type Term, training } from "./shape.ts";

const quadrant = {
  from: known("Th. O. Jones and W. E. Sasser, Harvard Business Review, 1995"),
  names: ["metrics/quadrantOf", "metrics/quadrants", "metrics/nextAction"],
  lessons: ["satisfied-is-not-loyal"],
} as const;

/** Content and staying: two questions about a client after a complaint. */
export const loyaltyTerms = {
  satisfaction: {
    from: training("C17"),
    rules: ["complaint.case.satisfaction-apart", "metrics.outcomes.apart", "metrics.satisfied-loyal-profit"],
    names: ["metrics/outcomes"],
    lessons: ["satisfied-is-not-loyal"],
    related: ["loyalty", "csat", "abc-question"],
  },
  loyalty: {
    from: training("C16"),
    rules: ["metrics.outcomes.apart", "complaint.case.observed-over-stated"],
    names: ["metrics/outcomes", "complaint/loyaltyBases"],
    lessons: ["satisfied-is-not-loyal"],
    related: ["satisfaction", "stated-at-closing", "observed-after", "retention"],
  },
  "stated-at-closing": {
    from: derived(training("C16")),
    code: "loyalty.basis.stated-at-closing",
    rules: ["metrics.outcomes.basis", "register.loyalty.basis"],
    names: ["complaint/loyaltyBases"],
    lessons: ["satisfied-is-not-loyal"],
    related: ["observed-after", "loyalty"],
  },
  "observed-after": {
    from: derived(training("C16")),
    code: "loyalty.basis.observed-after",
    rules: ["complaint.case.observed-over-stated", "metrics.shift.same-basis"],
    names: ["complaint/loyaltyBases"],
    lessons: ["satisfied-is-not-loyal"],
    related: ["stated-at-closing", "loyalty"],
  },
  apostle: {
    ...quadrant,
    code: "report.line.apostle",
    rules: ["metrics.outcome.apostle", "metrics.next.apostle"],
    related: ["mercenary", "hostage", "defector"],
  },
  mercenary: {
    ...quadrant,
    code: "report.line.mercenary",
    rules: ["metrics.outcome.mercenary", "metrics.next.mercenary"],
    related: ["apostle", "hostage", "defector"],
  },
  hostage: {
    ...quadrant,
    code: "report.line.hostage",
    rules: ["metrics.outcome.hostage", "metrics.next.hostage"],
    related: ["apostle", "mercenary", "defector"],
  },
  defector: {
    ...quadrant,
    code: "report.line.defector",
    rules: ["metrics.outcome.defector", "metrics.next.defector"],
    related: ["apostle", "mercenary", "hostage"],
  },
  "abc-question": {
    from: serviceLesson("M11"),
    rules: ["metrics.abc.only-c", "metrics.abc.fourth"],
    names: ["metrics/readAbc", "metrics/abcOptions"],
    lessons: ["satisfied-is-not-loyal"],
    related: ["satisfaction", "hostage", "mercenary", "apostle"],
    holds: members(abcOptions, (id) => ({ code: `abc.${id}` as Code })),
  },
  "recovery-paradox": {
    from: known("C. A. de Matos, J. L. Henrique and C. A. V. Rossi, Journal of Service Research, 2007"),
    names: ["source/studies"],
    lessons: ["winning-trust-back"],
    related: ["trust-back", "mercenary"],
  },
  balance: {
    from: essay("P12"),
    rules: ["practice.balance.both", "practice.balance.given-away", "practice.balance.taken"],
    names: ["practice/balance"],
    lessons: ["clients-journey"],
    related: ["satisfaction", "three-pillars"],
  },
} as const satisfies Readonly<Record<string, Term>>;
