import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { root } from "../../../site/start/command.ts";
import { isFresh, stamped } from "../../../site/start/stamp.ts";

const place = ".cache/stamp-test";
const built = { name: "stamp-test", from: [`${place}/from`, `${place}/lock.json`], to: `${place}/to` };
const write = (file: string, text: string) => writeFileSync(join(root, place, file), text);
const build = async () => write("to/out.js", "made");

beforeEach(async () => {
  rmSync(join(root, place), { recursive: true, force: true });
  mkdirSync(join(root, place, "from/deep"), { recursive: true });
  mkdirSync(join(root, place, "to"));
  write("from/deep/a.ts", "1");
  await stamped(built, build);
});
afterAll(() => {
  rmSync(join(root, place), { recursive: true, force: true });
  rmSync(join(root, ".cache/stamp-test.stamp"), { force: true });
});

test("what was just built is fresh", () => expect(isFresh(built)).toBe(true));

test.each([
  ["a source changed", () => write("from/deep/a.ts", "2")],
  ["a source came", () => write("from/b.ts", "")],
  ["a single file came", () => write("lock.json", "{}")],
  ["a source was renamed", () => renameSync(join(root, place, "from/deep/a.ts"), join(root, place, "from/deep/b.ts"))],
  ["the output changed", () => write("to/out.js", "by somebody else")],
  ["the output is gone", () => rmSync(join(root, place, "to"), { recursive: true })],
])("it is not when %s", (_, change) => {
  change();
  expect(isFresh(built)).toBe(false);
});

test("nor when a source changed during the build", async () => {
  await stamped(built, async () => write("from/deep/a.ts", "3"));
  expect(isFresh(built)).toBe(false);
});

test("nor when the build failed after it had been fresh", async () => {
  await stamped(built, () => Promise.reject(new Error("broken"))).catch(() => undefined);
  expect(isFresh(built)).toBe(false);
});
