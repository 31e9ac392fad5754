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
