import { DatabaseSync } from "node:sqlite";

/** Makes a raw connection; passed in where a test wants to look at each one. */
export type OpenConnection = (path: string) => DatabaseSync;

/** How long a statement waits for another process to finish writing. */
const busyMilliseconds = 5000;

/**
 * Settings that hold for one connection only, so each gets them. FULL makes a commit wait for the disk (in WAL mode, NORMAL
 * does not); recursive triggers let the append-only guards see an `insert or replace`.
 */
const settings = [
  "pragma journal_mode = wal",
  "pragma synchronous = full",
  "pragma foreign_keys = on",
  "pragma recursive_triggers = on",
  `pragma busy_timeout = ${busyMilliseconds}`,
];

/** Opens a connection with the settings that make a commit durable. */
export function openDurable(path: string, open: OpenConnection = (at) => new DatabaseSync(at)): DatabaseSync {
  const connection = open(path);
  for (const setting of settings) connection.exec(setting);
  return connection;
}
