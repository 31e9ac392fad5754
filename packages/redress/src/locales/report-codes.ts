import type { LoyaltyBasis } from "../complaint/index.ts";
import type { CheckVerdict, GamingCheckCode, LineChange, RowRefusalCode } from "../register/index.ts";

type Quadrant = "apostle" | "mercenary" | "hostage" | "defector";
/** The parts of a report, each with a heading and with the decision that it serves. */
export type ReportPart =
  | ("counts" | "stages" | "answers" | "outcomes" | "causes" | "mixes" | "first-contact" | "relabelled" | "improvement")
  | ("at-risk" | "missed" | "overdue" | "owners" | "departments" | "owner" | "history" | "unreadable");
type Column =
  | ("measure" | "count" | "of" | "chart" | "share" | "before" | "change" | "beside" | "missing" | "value" | "cause" | "up-to")
  | ("case" | "stage" | "owner" | "department" | "due" | "left" | "over" | "note" | "median" | "p90" | "cases" | "waiting")
  | ("item" | "place" | "what" | "column" | "row" | "month" | "line" | "part" | "next");
type Line =
  | ("registered" | "closed" | "open" | "paused" | "satisfaction" | "loyalty" | "csat" | "nps" | "repeated" | "with-reason")
  | ("without-reason" | "contacted" | "with-waiting" | "overdue" | Quadrant | LoyaltyBasis);
type Sentence =
  | ("monthly" | "weekly" | "scorecards" | "as-of" | "week" | "compared" | "policy" | "incomplete" | "rules" | "how" | "legend")
  | (
      | "hits-of-n"
      | "interval"
      | "bar"
      | "bar-up-to"
      | "run"
      | "no-cases"
      | "target"
      | `beside.${"running" | "paused" | "cancelled"}`
      | "missing"
    )
  | ("stated-observed" | "nps-parts" | "unknown" | "cause-missing" | "not-reached" | "not-known" | "listed" | "empty" | "rows")
  | ("place" | "place-one" | "ranked" | "not-ranked" | "without-owner" | "departments" | "clear" | "not-clear" | "kinds")
  | ("figures" | "checks" | "nobody" | "warned" | "done-late" | "still-open" | "undecided" | "four" | "satisfied" | "dissatisfied")
  | ("leaves" | "stays" | "few" | "hours" | "pareto" | "row-line" | "in-file")
  | ("lines-compared" | "other-basis" | "by-basis");

/** What a report of the register says: headings, columns, lines, sentences, and the words for what it holds. */
export type ReportCode =
  | `report.head.${ReportPart}`
  | `report.for.${ReportPart}`
  | `report.col.${Column}`
  | `report.line.${Line}`
  | `report.mix.${"kind" | "origin" | "validity" | "importance"}`
  | `report.say.${Sentence}`
  | `report.next.${Quadrant}`
  | `report.change.${LineChange}`
  | `report.verdict.${CheckVerdict}`
  | `report.check.${GamingCheckCode}`
  | `report.question.${GamingCheckCode}`
  | `report.fact.${"before" | "others" | "inTime"}`
  | `report.row.${RowRefusalCode}`;
