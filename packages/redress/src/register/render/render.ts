import type { MonthlyReport, Scorecards, WeeklySummary } from "../index.ts";
import { htmlOf } from "./html.ts";
import { jsonOf } from "./json.ts";
import { markdownOf } from "./markdown.ts";
import { monthlyPage } from "./monthly.ts";
import type { Page } from "./page.ts";
import { scorecardsPage } from "./scorecards.ts";
import { type ReportWords, voiceOf } from "./voice.ts";
import { weeklyPage } from "./weekly.ts";

/** A report of the register. */
export type Report = MonthlyReport | WeeklySummary | Scorecards;

/** In which language, and beside which months. */
export interface RenderOptions {
  /** English where it is left out. */
  readonly words?: ReportWords | undefined;
  /** Other months of the same register, in any order: a monthly report then shows its shares over the months. */
  readonly history?: readonly MonthlyReport[] | undefined;
}

const english: ReportWords = { locale: "en", pack: {} };

function pageOf(report: Report, { words = english, history = [] }: RenderOptions): Page {
  const voice = voiceOf(words, report.zone);
  if ("atRisk" in report) return weeklyPage(voice, report);
  return "owners" in report ? scorecardsPage(voice, report) : monthlyPage(voice, report, history);
}

/**
 * The report as JSON, its members in alphabetical order: the same report gives the same text, and `JSON.parse` gives the
 * report back. Instants are epoch ms, shares from 0 to 1.
 *
 * @example
 * ```ts
 * import { toJson } from "redress/register/render";
 * const nothing = { count: 0, listed: [] };
 * const week = { status: "ok", policy: "documents", zone: "UTC", now: 604_800_000, from: 0, until: 1_209_600_000 } as const;
 * const counted = { registered: 0, closed: 0, open: 0, paused: 0, atRisk: nothing, missed: nothing, overdue: nothing };
 * const summary = { ...week, ...counted, owners: [], departments: [], unreadable: { rows: 0, kinds: [], listed: [] } };
 * JSON.parse(toJson(summary)).until; // 1209600000
 * ```
 */
export const toJson = (report: Report): string => jsonOf(report);

/**
 * The report as Markdown, with every figure in a table: each share with its cases, its 95 % interval, and its word of change.
 * What a report holds of somebody's own (owners, causes, departments) is escaped. Times are in the report's zone. A stage
 * that nobody has a word for is shown by its id.
 *
 * @example
 * ```ts
 * import { toMarkdown } from "redress/register/render";
 * const nothing = { count: 0, listed: [] };
 * const week = { status: "ok", policy: "documents", zone: "UTC", now: 604_800_000, from: 0, until: 1_209_600_000 } as const;
 * const counted = { registered: 0, closed: 0, open: 0, paused: 0, atRisk: nothing, missed: nothing, overdue: nothing };
 * const summary = { ...week, ...counted, owners: [], departments: [], unreadable: { rows: 0, kinds: [], listed: [] } };
 * toMarkdown(summary).split("\n")[0]; // "# Complaints: the week up to 8 Jan 1970"
 * ```
 */
export const toMarkdown = (report: Report, options: RenderOptions = {}): string => markdownOf(pageOf(report, options));

/**
 * The report as one HTML page that needs nothing beside it, for a screen of any width, light or dark, and for A4. It holds
 * no script, loads nothing, and forbids both by its Content-Security-Policy. Each chart has a table with the same figures.
 * A pack that lacks a word is helped out in English, marked by `lang`.
 *
 * @example
 * From a CSV file to the page; any parser may cut the lines, and a long file goes through it piece by piece.
 * ```ts
 * import Papa from "papaparse";
 * import { createCalendar } from "redress/calendar";
 * import { createMonthlyReport, defineMapping, rowReader } from "redress/register";
 * import { toHtml } from "redress/register/render";
 * import { documentsPolicy } from "redress/sla";
 *
 * const csv = `Number,Created,Taken,Called,Closed,Content
 * 1,2026-03-02 09:00,2026-03-02 09:20,2026-03-02 11:00,2026-03-04 10:00,yes
 * 2,2026-03-03 10:00,2026-03-03 12:30,,,
 * 3,2026-03-32 10:00,,,,`;
 * const hours = [["09:00", "17:00"]] as const;
 * const calendar = createCalendar({ zone: "Europe/Budapest", week: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours } });
 * const mapping = defineMapping({
 *   id: "our-desk",
 *   instants: "YYYY-MM-DD HH:mm",
 *   columns: {
 *     id: { column: "Number" },
 *     registeredAt: { column: "Created" },
 *     openedAt: { column: "Created" },
 *     acceptedAt: { column: "Taken" },
 *     firstContactAt: { column: "Called" },
 *     closedAt: { column: "Closed" },
 *     satisfied: { column: "Content" },
 *   },
 * });
 *
 * const [head = [], ...rows] = Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;
 * const reader = rowReader(mapping, head, { calendar });
 * if (reader.status !== "ok") throw new Error(reader.columns.join());
 * const reporter = createMonthlyReport({ policy: documentsPolicy, calendar, now: "2026-04-01T08:00Z" });
 * for (const [at, cells] of rows.entries()) reporter.add(reader.read(cells, at + 2));
 * const march = reporter.report("2026-03");
 * if (march.status !== "ok") throw new Error(march.code);
 * const page = toHtml(march);
 * march.stages.find(({ stage }) => stage === "acceptance")?.share.hits; // 1
 * march.unreadable.listed.map(({ line, column, code }) => `${line}: ${column}, ${code}`); // ["4: Created, instant-does-not-exist"]
 * page.includes("<title>Complaints: March 2026</title>"); // true
 * ```
 *
 * @example
 * ```ts
 * import { hu } from "redress/locales/hu";
 * import { toHtml } from "redress/register/render";
 * const nothing = { count: 0, listed: [] };
 * const week = { status: "ok", policy: "documents", zone: "UTC", now: 604_800_000, from: 0, until: 1_209_600_000 } as const;
 * const counted = { registered: 0, closed: 0, open: 0, paused: 0, atRisk: nothing, missed: nothing, overdue: nothing };
 * const summary = { ...week, ...counted, owners: [], departments: [], unreadable: { rows: 0, kinds: [], listed: [] } };
 * toHtml(summary, { words: { locale: "hu", pack: hu } }).includes('<html lang="hu">'); // true
 * ```
 */
export const toHtml = (report: Report, options: RenderOptions = {}): string => htmlOf(pageOf(report, options));
