import type { ClosedReason } from "redress/calendar";
import { make, mark } from "../elements/dom.ts";
import type { Speech } from "./speech.ts";
import { stageName, stateMarks } from "./status.ts";
import type { Row, Told } from "./told.ts";

/** Lines of the trace as the table has them: closed stretches that touch are one, with all their reasons. */
interface Line {
  readonly kind: "counted" | "paused" | "closed";
  readonly from: number;
  readonly to: number;
  readonly reasons: readonly ClosedReason[];
  readonly counted: number;
  readonly left: number;
}

export function linesOf(rows: readonly Row[]): Line[] {
  const lines: Line[] = [];
  for (const { line, left } of rows) {
    const { code, from, to, ms } = line;
    const before = lines.at(-1);
    if (code === "counted" || code === "paused")
      lines.push({ kind: code, from, to, reasons: [], counted: code === "counted" ? ms : 0, left });
    else if (before?.kind === "closed") lines.splice(-1, 1, { ...before, to, reasons: [...new Set([...before.reasons, code])] });
    else lines.push({ kind: "closed", from, to, reasons: [code], counted: 0, left });
  }
  return lines;
}

/** Within so many ms the name of a weekday is enough. */
const week = 6 * 86_400_000;
const marks = { counted: "time", paused: "pause", closed: "closed" } as const;

function rowOf({ kind, from, to, reasons, counted, left }: Line, before: number | undefined, speech: Speech): HTMLElement {
  const { say, day, end, time, length } = speech;
  const what =
    kind === "closed" ? say("line-closed", { reasons: reasons.map((reason) => say(`closed-${reason}`)).join(", ") }) : say(`line-${kind}`);
  const date = end.day(to) === day(from) ? "" : to - from < week ? `${end.weekday(to)} ` : `${end.day(to)}, `;
  return make(
    "tr",
    { className: kind === "counted" ? "" : "off" },
    make("td", { className: "sub dayc" }, before !== undefined && day(before) === day(from) ? "" : day(from)),
    make("td", {}, `${time(from)} – ${date}${end.time(to)}`),
    make("td", { className: "what" }, mark(marks[kind]), ` ${what}`),
    make("td", { className: "num" }, kind === "counted" ? length(counted) : "–"),
    make("td", { className: "num left" }, length(left)),
  );
}

function footOf({ focus, whole }: Told, { say, by, length }: Speech): HTMLElement {
  const { state, due, overdueMs, remainingMs = 0, consumedMs } = focus;
  const how =
    state === "breached"
      ? say("total-late", { length: length(overdueMs) })
      : state === "met"
        ? say("total-in-time")
        : say("total-running", { length: length(remainingMs) });
  return make(
    "tr",
    {},
    make("th", { className: "dayc", scope: "row" }, say(due === undefined ? "total-paused" : "total-due")),
    make("td", {}, due === undefined ? "" : by(due)),
    make("td", { className: "what" }, mark(stateMarks[state]), ` ${how}`),
    make("td", { className: "num" }, length(due === undefined ? consumedMs : whole)),
    make("td", { className: "num left" }, due === undefined ? length(remainingMs) : ""),
  );
}

/** The first and last lines stay in sight, whatever is folded away between them. */
const [head, tail] = [9, 3];

function bodyOf(told: Told, speech: Speech, all: boolean, more: () => void): HTMLElement[] {
  const lines = linesOf(told.rows);
  const rows = lines.map((line, at) => rowOf(line, lines[at - 1]?.from, speech));
  const hidden = rows.length - head - tail;
  if (all || hidden < 2) return rows;
  const button = make("button", { type: "button", className: "btn quiet", onclick: more }, speech.say("all-lines", { count: rows.length }));
  const fold = make("tr", {}, make("td", { className: "full", colSpan: 5 }, button));
  return [...rows.slice(0, head), fold, ...rows.slice(-tail)];
}

/** The trace of the clock that is drawn: what the figure shows, in words that add up. */
export function traceTable(told: Told, speech: Speech, all: boolean, more: () => void): HTMLElement[] {
  const { say, sentence } = speech;
  const title = say("trace", { stage: stageName(told.focus.stage, speech), term: sentence(told.term.code, told.term.facts) });
  if (!told.rows.length) return [make("p", { className: "note" }, title), make("p", {}, say("no-trace"))];
  const heads = [say("day"), say("stretch"), say("line"), say("counted"), say("left")];
  const head = heads.map((word, at) => make("th", { scope: "col", className: at > 2 ? "num" : "" }, word));
  const table = make(
    "table",
    { className: "fold trace" },
    make("caption", {}, title),
    make("thead", {}, make("tr", {}, ...head)),
    make("tbody", {}, ...bodyOf(told, speech, all, more)),
    make("tfoot", {}, footOf(told, speech)),
  );
  return [table];
}
