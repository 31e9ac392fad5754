import { afterComplaint, audit, type CaseEvent, type CaseState, type Instant } from "../../complaint/index.ts";
import { isAtOnce } from "../../sla/audit.ts";
import { type ReadLog, readLog } from "../../sla/log.ts";
import { readInstant } from "../../time/instant.ts";
import type { CaseRecord, RecordFinding } from "../case-shape.ts";
import { RegisterError } from "../options.ts";
import type { RowRefusal } from "../unreadable-shape.ts";

/** As of when a log is read, where it stands, and what it does not tell. */
export interface LogOptions {
  readonly now: Instant;
  /** When the complaint arrived, or the dialogue in which it came ended. */
  readonly received?: Instant;
  /** Number of the log in its file, from 1; 0 where it is left out. */
  readonly row?: number;
  readonly line?: number;
  readonly file?: string;
}

const instant = (value: Instant, field: string): number => {
  const at = readInstant(value, field);
  if (typeof at === "number") return at;
  throw new RegisterError(field, `${at.value} is no instant (${at.code})`);
};

function endOf(log: ReadLog, state: CaseState): Pick<CaseRecord, "closedAt" | "ending"> {
  const { phase } = state;
  const over = log.cycles.at(-1)?.over;
  if (over === undefined || (phase !== "closed" && phase !== "withdrawn" && phase !== "merged")) return {};
  return { closedAt: log.steps[over]?.event.at, ending: phase };
}

/** What the audit of the log finds, and whether it was closed in the moment of its registration. */
function findingsOf(log: ReadLog, events: readonly CaseEvent[]): readonly RecordFinding[] {
  const audited = audit(events);
  const found: RecordFinding[] = audited.status === "ok" ? audited.findings.map(({ code }) => code) : [];
  const first = log.cycles[0];
  const over = first?.over === undefined ? undefined : log.steps[first.over]?.event;
  const registered = log.steps[0]?.event.at;
  if (over?.type === "closed" && registered !== undefined && isAtOnce(over.at - registered)) found.push("closed-at-once");
  return found;
}

function relabellings({ steps }: ReadLog): CaseRecord["relabelled"] {
  const found = steps.flatMap(({ event }) =>
    event.type === "relabelled" ? [{ from: event.from, to: event.to, reason: event.reason !== undefined }] : [],
  );
  return found.length ? found : undefined;
}

function work({ corrections }: CaseState): Partial<CaseRecord> {
  const first = corrections[0];
  if (!first) return {};
  const last = (done: readonly ({ readonly at: number } | undefined)[]) =>
    done.every((one) => one) ? Math.max(...done.map((one) => one?.at ?? 0)) : undefined;
  return {
    agreedAt: first.agreedAt,
    agreedDue: corrections
      .map(({ due }) => due)
      .toSorted()
      .at(-1),
    implementedAt: last(corrections.map(({ implemented }) => implemented)),
    verifiedAt: last(corrections.map(({ verified }) => verified)),
  };
}

function improvement({ improvement }: CaseState): Partial<CaseRecord> {
  const measures = improvement.flatMap(({ department, measures: all }) =>
    all.map(({ id, due, verified }) => ({ id, due, department, verifiedAt: verified?.at })),
  );
  return { cause: improvement.find(({ cause }) => cause)?.cause, ...(measures.length && { measures }) };
}

/**
 * A log of events as the case that a register tells of, as of an instant: later events have not happened. Its clocks are
 * measured from the log itself, as `deadlines` does. A reopening is a repeated contact. A log that `replay` refuses comes
 * back as a refusal with its code and event, and is not dropped. Rules `complaint.case.*`, `register.unreadable` (C2).
 *
 * @throws RegisterError where `now` or `received` is no instant.
 *
 * @example
 * ```ts
 * import { caseOfLog } from "redress/register";
 * const read = caseOfLog([
 *   { id: "e1", type: "registered", at: "2026-03-02T09:00Z", by: "operator-1", contact: "contact-7", kind: "complaint" },
 *   { id: "e2", type: "first-contact", at: "2026-03-02T10:00Z", by: "owner-1", how: "personal" },
 * ], { now: "2026-03-03T00:00Z" });
 * "id" in read && [read.id, read.kind, read.firstContactAt !== undefined]; // ["contact-7", "complaint", true]
 * ```
 */
export function caseOfLog(events: readonly CaseEvent[], { now, received, row = 0, line, file }: LogOptions): CaseRecord | RowRefusal {
  const at = instant(now, "now");
  const receivedAt = received === undefined ? undefined : instant(received, "received");
  const log = readLog(events, at, receivedAt);
  if ("status" in log) {
    const { code, event, position } = log;
    const where = { row, ...(line !== undefined && { line }), ...(file !== undefined && { file }) };
    return { status: "refused", code: "log-refused", ...where, column: "", value: event, facts: { code, event, position } };
  }
  // A log that stands has its registration.
  const { state } = log.steps[log.steps.length - 1] as ReadLog["steps"][number];
  const { satisfied, loyalty } = afterComplaint(state);
  return {
    id: state.contact.id,
    registeredAt: state.registeredAt,
    receivedAt,
    acknowledgedAt: state.acknowledged.personalAt,
    openedAt: state.claim?.openedAt,
    acceptedAt: state.acceptedAt,
    firstContactAt: state.firstContactAt,
    ...work(state),
    handedOverAt: state.handedOverAt,
    ...endOf(log, state),
    pauses: state.pauses,
    kind: state.contact.kind,
    origin: state.origin,
    validity: state.validity,
    importance: state.importance,
    ...(satisfied !== "unknown" && { satisfied, satisfiedAt: state.satisfaction?.at }),
    ...(loyalty.loyal !== "unknown" && { loyal: loyalty.loyal, loyaltyBasis: loyalty.basis }),
    owner: state.assigned?.responsible,
    department: state.assigned?.department,
    ...improvement(state),
    repeats: state.reopenings.length || undefined,
    relabelled: relabellings(log),
    findings: findingsOf(log, log.steps.length === events.length ? events : events.filter((event) => Number(readInstant(event?.at)) <= at)),
    log: events,
  };
}

/**
 * A line of a file of logs as a case: a JSON array of events, or an object with `events` and, where it is known, `received`.
 *
 * @throws RegisterError where `now` is no instant.
 *
 * @example
 * ```ts
 * import { caseOfLine } from "redress/register";
 * const read = caseOfLine('[{"id":"e1","type":"registered"', { now: 0, row: 7 });
 * "status" in read && [read.code, read.row]; // ["json-unreadable", 7]
 * ```
 */
export function caseOfLine(line: string, options: LogOptions): CaseRecord | RowRefusal {
  const { row = 0, file } = options;
  const refuse = (code: RowRefusal["code"], value: string): RowRefusal => ({
    ...{ status: "refused", code, row, ...(options.line !== undefined && { line: options.line }), ...(file !== undefined && { file }) },
    ...{ column: "", value, facts: {} },
  });
  let read: unknown;
  try {
    read = JSON.parse(line);
  } catch {
    return refuse("json-unreadable", line.slice(0, 80));
  }
  if (Array.isArray(read)) return caseOfLog(read as CaseEvent[], options);
  const { events, received } = (read ?? {}) as { events?: CaseEvent[]; received?: Instant };
  if (!Array.isArray(events)) return refuse("json-unreadable", line.slice(0, 80));
  if (received === undefined) return caseOfLog(events, options);
  return typeof readInstant(received) === "number"
    ? caseOfLog(events, { ...options, received })
    : refuse("instant-unreadable", String(received));
}
