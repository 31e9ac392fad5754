/**
 * For PostgreSQL and what speaks its language: the table with its two indexes, and a function for each question, which
 * finds its stretch by an index. A null in gives a null out, an instant that the table does not know an error. @internal
 */
export const postgres = (table: string): string => `CREATE TABLE IF NOT EXISTS ${table} (
  opens_ms bigint PRIMARY KEY,
  closes_ms bigint,
  worked_before_ms bigint NOT NULL,
  worked_after_ms bigint,
  next_opens_ms bigint,
  opens_at timestamptz,
  closes_at timestamptz
);
CREATE INDEX IF NOT EXISTS ${table}_worked ON ${table} (worked_after_ms);

CREATE OR REPLACE FUNCTION ${table}_at(at_ms bigint) RETURNS ${table} LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE AS $$
DECLARE found ${table};
BEGIN
  SELECT * INTO found FROM ${table} WHERE opens_ms <= at_ms ORDER BY opens_ms DESC LIMIT 1;
  IF found.closes_ms IS NULL THEN
    RAISE EXCEPTION 'instant % lies outside the table ${table}', at_ms USING ERRCODE = '22003';
  END IF;
  RETURN found;
END $$;

-- Working ms between two instants.
CREATE OR REPLACE FUNCTION ${table}_elapsed(from_ms bigint, to_ms bigint) RETURNS bigint LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE AS $$
DECLARE
  f ${table} := ${table}_at(from_ms);
  t ${table} := ${table}_at(to_ms);
BEGIN
  IF from_ms > to_ms THEN
    RAISE EXCEPTION 'to_ms lies before from_ms' USING ERRCODE = '22023';
  END IF;
  RETURN (t.worked_before_ms + least(to_ms, t.closes_ms) - t.opens_ms) - (f.worked_before_ms + least(from_ms, f.closes_ms) - f.opens_ms);
END $$;

-- The instant at which an amount of working ms after an instant is used up: at an exact fit the closing.
CREATE OR REPLACE FUNCTION ${table}_deadline(start_ms bigint, amount_ms bigint) RETURNS bigint LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE AS $$
DECLARE
  s ${table} := ${table}_at(start_ms);
  target_ms bigint := s.worked_before_ms + least(start_ms, s.closes_ms) - s.opens_ms + amount_ms;
  due_ms bigint;
BEGIN
  IF amount_ms < 0 THEN
    RAISE EXCEPTION 'amount_ms is negative' USING ERRCODE = '22023';
  ELSIF amount_ms = 0 THEN
    due_ms := CASE WHEN start_ms < s.closes_ms THEN start_ms ELSE s.next_opens_ms END;
  ELSE
    SELECT d.opens_ms + target_ms - d.worked_before_ms INTO due_ms
    FROM ${table} AS d WHERE d.worked_after_ms >= target_ms ORDER BY d.worked_after_ms LIMIT 1;
  END IF;
  IF due_ms IS NULL THEN
    RAISE EXCEPTION 'the table ${table} runs out of working time' USING ERRCODE = '22003';
  END IF;
  RETURN due_ms;
END $$;
`;
