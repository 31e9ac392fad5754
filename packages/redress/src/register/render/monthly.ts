import type { Compared, MonthlyReport } from "../index.ts";
import { causes } from "./causes.ts";
import { history } from "./history.ts";
import { answers, counts, firstContact, improvement, mixes, relabelled, stages } from "./monthly-parts.ts";
import { outcomes } from "./outcomes.ts";
import type { Page, Said } from "./page.ts";
import { unreadable } from "./unreadable.ts";
import type { Voice } from "./voice.ts";

type Head = Pick<MonthlyReport, "month" | "before" | "policy" | "zone" | "now" | "complete" | "compared">;

/** What is to be expected of so many lines, before any of them is read. */
const linesCompared = (voice: Voice, { lines, changed, byChance }: Compared): Said =>
  voice.say("report.say.lines-compared", { lines: voice.count(lines), changed: voice.count(changed), chance: voice.tenths(byChance) });

/** As of when, compared with what, by which terms. @internal */
export function monthLead(voice: Voice, { before, policy, zone, now, complete, compared }: Head): Said[] {
  const lead = [
    voice.say("report.say.as-of", { now: voice.instant(now), zone }),
    voice.say("report.say.compared", { before: voice.month(before) }),
    voice.say("report.say.policy", { policy: voice.name("policy.sla.", policy).text }),
  ];
  return [...lead, ...(complete ? [] : [voice.say("report.say.incomplete")]), ...(compared ? [linesCompared(voice, compared)] : [])];
}

/** @internal */
export function monthlyPage(voice: Voice, report: MonthlyReport, earlier: readonly MonthlyReport[]): Page {
  return {
    lang: voice.locale,
    title: voice.say("report.say.monthly", { month: voice.month(report.month) }),
    lead: monthLead(voice, report),
    sections: [
      counts(voice, report),
      stages(voice, report),
      answers(voice, report),
      outcomes(voice, report),
      causes(voice, report),
      mixes(voice, report),
      firstContact(voice, report),
      relabelled(voice, report),
      improvement(voice, report),
      ...history(voice, report, earlier),
      ...unreadable(voice, report.unreadable),
    ],
    foot: [voice.say("report.say.how")],
    legend: voice.say("report.say.legend"),
  };
}
