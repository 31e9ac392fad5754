import { DuckDBInstance } from "@duckdb/node-api";
import type { Calendar } from "redress/calendar";
import { zone } from "./register-file.ts";

const day = 86_400_000;
const ms = (column: string) => `epoch_ms(timezone('${zone}', ${column}))`;

/** The same aggregates by SQL: how many clocks of each stage are met and broken by the month in which they are due, and the answers. */
export async function inDuckDb(calendar: Calendar, path: string, now: number): Promise<{ seconds: number; counts: Map<string, number> }> {
  const db = await (await DuckDBInstance.create(":memory:", { threads: "1" })).connect();
  await db.run(calendar.sql("duckdb"));
  const appender = await db.createAppender("working_time");
  const rows = calendar.table(now - 1000 * day, now + 200 * day);
  for (const row of rows) {
    for (const value of [row.opens_ms, row.closes_ms, row.worked_before_ms, row.worked_after_ms, row.next_opens_ms])
      if (value === null) appender.appendNull();
      else appender.appendBigInt(BigInt(value));
    appender.appendNull();
    appender.appendNull();
    appender.endRow();
  }
  appender.closeSync();
  // The working days with their closings, numbered, and for every date how many of them lie up to it.
  await db.run(`CREATE TABLE days AS SELECT day, max(closes_ms) AS closes, row_number() OVER (ORDER BY day) AS nr FROM (
    SELECT timezone('${zone}', to_timestamp(opens_ms / 1000))::DATE AS day, closes_ms FROM working_time WHERE closes_ms > opens_ms) GROUP BY day`);
  await db.run(`CREATE TABLE dates AS SELECT date, (SELECT count(*) FROM days WHERE day <= date) AS worked
    FROM (SELECT (DATE '2024-01-01' + i::INT) AS date FROM range(1000) t(i))`);
  const started = performance.now();
  await db.run(`CREATE TABLE cases AS SELECT row_number() OVER () AS nr, satisfied, loyal, cause, validity,
    ${["registered", "accepted", "contact", "agreed", "implemented", "verified", "handed", "closed"].map((name) => `${ms(name)} AS ${name}`).join(", ")},
    registered AS registered_at, implemented AS implemented_at, closed AS closed_at,
    ${ms("(due::TIMESTAMP + INTERVAL 1 DAY)")} AS agreed_due
    FROM read_csv('${path}', header = true, all_varchar = false, columns = {${columns}})`);
  await db.run("CREATE VIEW hour AS SELECT nr, registered AS start_ms, 3600000::BIGINT AS amount_ms FROM cases");
  await db.run("CREATE VIEW three AS SELECT nr, registered AS start_ms, 10800000::BIGINT AS amount_ms FROM cases");
  const byDays = (stage: string, from: string, amount: number, stop: string, over: string) => `
    SELECT '${stage}' AS stage, d.closes AS due, ${stop} AS stop, ${over} AS over FROM cases
    JOIN dates ON dates.date = ${from}::DATE JOIN days d ON d.nr = dates.worked + ${amount}`;
  const clocks = `
    SELECT 'acceptance' AS stage, due_ms AS due, accepted AS stop, closed AS over FROM working_time_deadline('hour') JOIN cases USING (nr)
    UNION ALL SELECT 'first-contact', due_ms, contact, closed FROM working_time_deadline('three') JOIN cases USING (nr)
    UNION ALL ${byDays("agreement", "registered_at", 3, "agreed", "closed")}
    UNION ALL SELECT 'implementation', agreed_due, implemented, closed FROM cases WHERE agreed IS NOT NULL
    UNION ALL ${byDays("verification", "implemented_at", 3, "verified", "closed")}
    UNION ALL ${byDays("hand-over", "registered_at", 14, "coalesce(handed, closed)", "closed")}`;
  const month = (at: string) => `strftime(timezone('${zone}', to_timestamp((${at}) / 1000)), '%Y-%m')`;
  const told = await db.runAndReadAll(`
    SELECT ${month("due - 1")} || ' stage.' || CASE
        WHEN stop IS NOT NULL THEN CASE WHEN stop > due THEN 'breached' ELSE 'met' END
        WHEN over IS NOT NULL THEN CASE WHEN over > due THEN 'breached' ELSE 'cancelled' END
        WHEN ${now} > due THEN 'breached' ELSE 'running' END || '.' || stage AS line, count(*)::INT AS count FROM (${clocks}) GROUP BY line
    UNION ALL SELECT ${month("registered")} || ' registered', count(*)::INT FROM cases GROUP BY ALL
    UNION ALL SELECT ${month("registered")} || ' validity.' || coalesce(validity, 'undecided'), count(*)::INT FROM cases GROUP BY ALL
    UNION ALL SELECT ${month("closed")} || ' satisfied.' || coalesce(satisfied, 'missing'), count(*)::INT FROM cases WHERE closed IS NOT NULL GROUP BY ALL
    UNION ALL SELECT ${month("closed")} || ' loyal.' || coalesce(loyal, 'missing'), count(*)::INT FROM cases WHERE closed IS NOT NULL GROUP BY ALL`);
  const counts = new Map(told.getRows().map(([line, count]) => [String(line), Number(count)]));
  const seconds = (performance.now() - started) / 1000;
  db.closeSync();
  return { seconds, counts };
}

const stamps = ["registered", "accepted", "contact", "agreed", "implemented", "verified", "handed", "closed"];
const columns = [
  ...["id", "department", "owner", "kind", "importance", "validity"].map((name) => `'${name}': 'VARCHAR'`),
  ...stamps.map((name) => `'${name}': 'TIMESTAMP'`),
  "'due': 'DATE'",
  "'paused': 'TIMESTAMP', 'resumed': 'TIMESTAMP'",
  ...["satisfied", "loyal", "basis", "cause", "repeats"].map((name) => `'${name}': 'VARCHAR'`),
].join(", ");
