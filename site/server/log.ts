/** Where errors go. */
export type Log = (code: string, error: unknown, facts?: Readonly<Record<string, string | number>>) => void;

/** Writes one line of JSON: what failed and where in the code. No address, no query, no cookie, no answer. */
export const logTo =
  (write: (line: string) => void, clock: () => Date): Log =>
  (code, error, facts = {}) => {
    const { name, message, stack } = error instanceof Error ? error : { name: "thrown", message: String(error), stack: "" };
    const frame = stack?.split("\n").find((line) => line.trim().startsWith("at "));
    const where = frame?.match(/[\w.-]+:\d+(?=:\d+\)?$)/)?.[0];
    write(JSON.stringify({ at: clock().toISOString(), level: "error", code, ...facts, error: name, message, where }));
  };
