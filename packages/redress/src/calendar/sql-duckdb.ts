/**
 * For DuckDB: the table, and two table macros that add a column to a table, a view or a common table expression. Each
 * question finds its stretch by an ASOF join, so that a million of them are answered in one pass. @internal
 */
export const duckdb = (table: string): string => `CREATE TABLE IF NOT EXISTS ${table} (
  opens_ms BIGINT NOT NULL,
  closes_ms BIGINT,
  worked_before_ms BIGINT NOT NULL,
  worked_after_ms BIGINT,
  next_opens_ms BIGINT,
  opens_at TIMESTAMPTZ,
  closes_at TIMESTAMPTZ
);

-- FROM ${table}_elapsed('questions'): the rows of questions, which has from_ms and to_ms, with working_ms between the two.
CREATE OR REPLACE MACRO ${table}_elapsed(questions) AS TABLE
SELECT q.*,
  CASE
    WHEN q.from_ms IS NULL OR q.to_ms IS NULL THEN NULL
    WHEN q.from_ms > q.to_ms THEN error('to_ms lies before from_ms')
    WHEN f.closes_ms IS NULL OR t.closes_ms IS NULL THEN error('an instant lies outside the table ${table}')
    ELSE (t.worked_before_ms + least(q.to_ms, t.closes_ms) - t.opens_ms) - (f.worked_before_ms + least(q.from_ms, f.closes_ms) - f.opens_ms)
  END AS working_ms
FROM query_table(questions) AS q
ASOF LEFT JOIN ${table} AS f ON q.from_ms >= f.opens_ms
ASOF LEFT JOIN ${table} AS t ON q.to_ms >= t.opens_ms;

-- FROM ${table}_deadline('questions'): the rows of questions, which has start_ms and amount_ms, with the instant due_ms.
CREATE OR REPLACE MACRO ${table}_deadline(questions) AS TABLE
SELECT q.* EXCLUDE (${table}_target_ms, ${table}_resumes_ms),
  CASE
    WHEN q.start_ms IS NULL OR q.amount_ms IS NULL THEN NULL
    WHEN q.amount_ms < 0 THEN error('amount_ms is negative')
    WHEN q.${table}_target_ms IS NULL THEN error('start_ms lies outside the table ${table}')
    WHEN q.amount_ms = 0 THEN coalesce(q.${table}_resumes_ms, error('the table ${table} runs out of working time'))
    ELSE coalesce(d.opens_ms + q.${table}_target_ms - d.worked_before_ms, error('the table ${table} runs out of working time'))
  END AS due_ms
FROM (
  SELECT q.*,
    CASE WHEN s.closes_ms IS NOT NULL
      THEN s.worked_before_ms + least(q.start_ms, s.closes_ms) - s.opens_ms + q.amount_ms END AS ${table}_target_ms,
    CASE WHEN q.start_ms < s.closes_ms THEN q.start_ms ELSE s.next_opens_ms END AS ${table}_resumes_ms
  FROM query_table(questions) AS q
  ASOF LEFT JOIN ${table} AS s ON q.start_ms >= s.opens_ms
) AS q
-- The first stretch at whose closing the amount is used up: an exact fit is due at the closing.
ASOF LEFT JOIN ${table} AS d ON q.${table}_target_ms <= d.worked_after_ms;
`;
