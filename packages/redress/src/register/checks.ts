import type { LineChange } from "./line-shape.ts";
import { countChange, shareChange } from "./lines.ts";
import type { RegisterRuleId } from "./rules.ts";
import type { CheckVerdict, GamingCheck, GamingCheckCode } from "./scorecard-shape.ts";
import type { Sheet } from "./sheet.ts";

/** What the checks of an owner look at. `earlier`: the owner's months before, `others`: all other owners. @internal */
export interface CheckedOwner {
  readonly own: Sheet;
  readonly others: Sheet;
  readonly earlier: Sheet;
  readonly othersEarlier: Sheet;
  /** Of the working time of the month and the earlier ones, the part that is the month's. */
  readonly part: number | undefined;
}

const rules = {
  "registrations-dropped": "register.check.registrations",
  "registrations-dropped-against-others": "register.check.registrations",
  "relabelled-without-reason": "register.check.relabelled",
  "relabelled-more-than-others": "register.check.relabelled",
  "closed-without-contact": "register.check.closing",
  "closed-at-once": "register.check.closing",
  "no-claim-opened": "register.check.closing",
  "answers-missing-more-than-others": "register.check.answers",
  "answers-missing-where-late": "register.check.answers",
} as const satisfies Record<GamingCheckCode, RegisterRuleId>;

const check = (code: GamingCheckCode, verdict: CheckVerdict, facts: GamingCheck["facts"]): GamingCheck => ({
  ...{ code, verdict, rule: rules[code], facts },
});

/** A change that would be asked about; the opposite one is clear. */
const asked = (change: LineChange, which: "rose" | "fell"): CheckVerdict =>
  change === "too-few" ? "too-few" : change === which ? "question" : "clear";

/** Something that is there or not: found, or asked where the register alone cannot tell. */
const there = (code: GamingCheckCode, count: number, verdict: "finding" | "question") => check(code, count ? verdict : "clear", { count });

function registrations({ own, others, earlier, othersEarlier, part }: CheckedOwner): GamingCheck[] {
  const [count, before] = [own.of("registered"), earlier.of("registered")];
  const all = { hits: count, n: count + others.of("registered") };
  const then = { hits: before, n: before + othersEarlier.of("registered") };
  const dropped = check("registrations-dropped", asked(countChange(count, before, part), "fell"), { count, before });
  const facts = { count, of: all.n, before, beforeOf: then.n };
  return [dropped, check("registrations-dropped-against-others", asked(shareChange(all, then), "fell"), facts)];
}

function relabelling({ own, others }: CheckedOwner): GamingCheck[] {
  const share = (sheet: Sheet) => {
    const hits = sheet.of("relabelled.with-reason") + sheet.of("relabelled.without-reason");
    // What was relabelled without a reason is among the registered already.
    return { hits, n: sheet.of("registered") + sheet.of("relabelled.with-reason") };
  };
  const [mine, theirs] = [share(own), share(others)];
  const more = asked(shareChange(mine, theirs), "rose");
  return [
    there("relabelled-without-reason", own.of("relabelled.without-reason"), "finding"),
    check("relabelled-more-than-others", more, { count: mine.hits, of: mine.n, others: theirs.hits, othersOf: theirs.n }),
  ];
}

function answers({ own, others }: CheckedOwner): GamingCheck[] {
  const share = (sheet: Sheet) => ({ hits: sheet.of("satisfied.missing"), n: sheet.of("closed") });
  const of = (which: "late" | "in-time") => {
    const hits = own.of(`${which}.missing`);
    return { hits, n: hits + own.of(`${which}.answered`) };
  };
  const [mine, theirs, late, inTime] = [share(own), share(others), of("late"), of("in-time")];
  const facts = { count: mine.hits, of: mine.n, others: theirs.hits, othersOf: theirs.n };
  const where = { count: late.hits, of: late.n, inTime: inTime.hits, inTimeOf: inTime.n };
  return [
    check("answers-missing-more-than-others", asked(shareChange(mine, theirs), "rose"), facts),
    check("answers-missing-where-late", asked(shareChange(late, inTime), "rose"), where),
  ];
}

/** All checks of an owner, in the order of `gamingChecks`. @internal */
export function checksOf(owner: CheckedOwner): GamingCheck[] {
  const { own } = owner;
  return [
    ...registrations(owner),
    ...relabelling(owner),
    there("closed-without-contact", own.of("finding.closed-without-contact"), "finding"),
    there("closed-at-once", own.of("finding.closed-at-once"), "question"),
    there("no-claim-opened", own.of("finding.no-claim-opened"), "question"),
    ...answers(owner),
  ];
}
