import type { Listed, WeeklyClock, WeeklyGroup, WeeklySummary } from "../index.ts";
import { cell, column } from "./lines.ts";
import type { Cell, Page, Row, Section } from "./page.ts";
import { section, table, text } from "./section.ts";
import { unreadable } from "./unreadable.ts";
import type { Voice } from "./voice.ts";

type List = "atRisk" | "missed" | "overdue";
const parts = { atRisk: "at-risk", missed: "missed", overdue: "overdue" } as const;

/** Where a clock stands, with a mark: what is open and late is owed. */
function note(voice: Voice, list: List, { warned, open }: WeeklyClock): Cell {
  if (list === "atRisk") return warned ? { ...cell(voice.say("report.say.warned")), mark: "due" } : cell("");
  return open ? { ...cell(voice.say("report.say.still-open")), mark: "late" } : cell(voice.say("report.say.done-late"));
}

function clocks(voice: Voice, list: List, { count, listed }: Listed<WeeklyClock>): Section {
  const row = (clock: WeeklyClock): Row => {
    const { case: id, stage, item, owner, department, due, remainingMs, overdueMs } = clock;
    const name = voice.name("stage.sla.", stage);
    const time = voice.minutes((list === "atRisk" ? remainingMs : overdueMs) / 60_000);
    const words = [id, item === undefined ? name : [name, { text: `, ${item}` }], owner ?? "", department ?? "", voice.instant(due), time];
    return { cells: [...words.map(cell), note(voice, list, clock)] };
  };
  const names = ["case", "stage", "owner", "department", "due", list === "atRisk" ? "left" : "over", "note"] as const;
  const columns = names.map((name) => column(voice, `report.col.${name}`, name === "left" || name === "over"));
  const rules = list === "atRisk" ? (["register.weekly", "register.weekly.risk"] as const) : (["register.weekly"] as const);
  const shown = { n: voice.count(count), listed: voice.count(listed.length) };
  return section(voice, parts[list], rules, [
    table(voice, voice.say(`report.head.${parts[list]}`), columns, listed.map(row)),
    (count > 0 || listed.length > 0) && text(voice.say("report.say.listed", shown), "note"),
  ]);
}

function groups(voice: Voice, part: "owners" | "departments", list: readonly WeeklyGroup[]): Section {
  const row = ({ name, atRisk, missed, overdue, paused }: WeeklyGroup): Row => {
    const late: Cell = { ...cell(voice.count(overdue)), ...(overdue > 0 && { mark: "late" }) };
    const figures = [cell(voice.count(atRisk)), cell(voice.count(missed)), late, cell(voice.count(paused))];
    return { cells: [cell(name === "" ? voice.say("report.say.nobody") : name), ...figures] };
  };
  const columns = [
    column(voice, part === "owners" ? "report.col.owner" : "report.col.department"),
    { label: voice.say("report.head.at-risk"), num: true },
    { label: voice.say("report.head.missed"), num: true },
    { label: voice.say("report.head.overdue"), num: true },
    { label: voice.say("report.line.paused"), num: true },
  ];
  return section(voice, part, ["register.weekly"], [table(voice, voice.say(`report.head.${part}`), columns, list.map(row))]);
}

/** @internal */
export function weeklyPage(voice: Voice, report: WeeklySummary): Page {
  const { policy, zone, now, from, until, registered, closed, open, paused } = report;
  const figures = Object.entries({ registered, closed, open, paused }) as ["registered" | "closed" | "open" | "paused", number][];
  const rows = figures.map(([name, value]): Row => ({ cells: [cell(voice.say(`report.line.${name}`)), cell(voice.count(value))] }));
  const columns = [column(voice, "report.col.measure"), column(voice, "report.col.count", true)];
  return {
    lang: voice.locale,
    title: voice.say("report.say.weekly", { day: voice.dayOf(now) }),
    lead: [
      voice.say("report.say.week", { from: voice.instant(from), now: voice.instant(now), until: voice.instant(until), zone }),
      voice.say("report.say.policy", { policy: voice.name("policy.sla.", policy).text }),
    ],
    sections: [
      section(voice, "counts", ["register.weekly", "register.paused"], [table(voice, voice.say("report.head.counts"), columns, rows)]),
      clocks(voice, "overdue", report.overdue),
      clocks(voice, "atRisk", report.atRisk),
      clocks(voice, "missed", report.missed),
      groups(voice, "owners", report.owners),
      groups(voice, "departments", report.departments),
      ...unreadable(voice, report.unreadable),
    ],
    foot: [voice.say("report.say.hours")],
  };
}
