import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { sqliteEngine } from "@redress/results";
import { expect, test } from "vitest";
import { anAttempt, aPath, aStore } from "../unit/results/a-store.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

test("every connection waits for the disk at each commit", async () => {
  const path = aPath();
  const connections: DatabaseSync[] = [];
  const engine = sqliteEngine(path, (at) => {
    const connection = new DatabaseSync(at);
    connections.push(connection);
    return connection;
  });
  const { store } = await aStore({ path, engine });
  await Promise.all([store.recordAttempts(undefined, [anAttempt()]), store.deskView(new Date()), store.trainers.newLink()]);
  expect(connections.length).toBeGreaterThan(0);
  for (const connection of connections) {
    expect(connection.location()).toBe(path);
    expect(connection.prepare("pragma synchronous").get()).toEqual({ synchronous: 2 });
    expect(connection.prepare("pragma journal_mode").get()).toEqual({ journal_mode: "wal" });
    expect(connection.prepare("pragma foreign_keys").get()).toEqual({ foreign_keys: 1 });
    expect(connection.prepare("pragma busy_timeout").get()).toEqual({ timeout: 5000 });
  }
});

test("connections are opened in one place only", () => {
  const sources = ["packages/results/src", "site/server", "site/src", "site/start"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => join(root, folder, name)),
  );
  const opening = sources.filter((file) => /\.(ts|astro|mjs)$/.test(file) && readFileSync(file, "utf8").includes("new DatabaseSync("));
  expect(opening.map((file) => file.slice(root.length))).toEqual(["packages/results/src/sqlite/open.ts"]);
});
