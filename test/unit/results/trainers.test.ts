import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { anAttempt, aStore } from "./a-store.ts";

const day = 24 * 60;

describe("links to the desk", () => {
  test("open one session, once", async () => {
    const { trainers } = (await aStore()).store;
    expect(await trainers.everEntered()).toBe(false);
    const link = await trainers.newLink();
    expect(await trainers.linkState(link)).toBe("ready");
    expect(await trainers.linkState(link)).toBe("ready");
    const both = await Promise.all([trainers.enter(link), trainers.enter(link)]);
    expect(both.filter((one) => "session" in one)).toHaveLength(1);
    expect(both).toContainEqual({ state: "used" });
    expect(await trainers.linkState(link)).toBe("used");
    expect(await trainers.everEntered()).toBe(true);
  });
  test("hold for seven days, the last millisecond excluded", async () => {
    const { store, clock } = await aStore();
    const link = await store.trainers.newLink();
    clock.pass(7 * day - 1);
    expect(await store.trainers.linkState(link)).toBe("ready");
    clock.pass(1);
    expect(await store.trainers.linkState(link)).toBe("unknown");
    expect(await store.trainers.enter(link)).toEqual({ state: "unknown" });
  });
  test("can be taken back, and nobody invents one", async () => {
    const { trainers } = (await aStore()).store;
    const old = await trainers.newLink();
    await trainers.revokeLinks();
    const fresh = await trainers.newLink();
    expect(await trainers.enter(old)).toEqual({ state: "unknown" });
    expect(await trainers.enter("invented")).toEqual({ state: "unknown" });
    expect(await trainers.enter(fresh)).toHaveProperty("session");
  });
});

describe("a trainer's session", () => {
  const entered = async () => {
    const { store, clock } = await aStore();
    const opened = await store.trainers.enter(await store.trainers.newLink());
    return { clock, trainers: store.trainers, session: "session" in opened ? opened.session : "" };
  };
  test("lasts thirty days", async () => {
    const { clock, trainers, session } = await entered();
    clock.pass(30 * day - 1);
    expect(await trainers.isTrainer(session)).toBe(true);
    clock.pass(1);
    expect(await trainers.isTrainer(session)).toBe(false);
  });
  test("ends when the trainer leaves", async () => {
    const { trainers, session } = await entered();
    await trainers.leave(session);
    expect(await trainers.isTrainer(session)).toBe(false);
  });
  test("is nobody's without its token", async () => {
    const { trainers } = await entered();
    expect(await trainers.isTrainer(undefined)).toBe(false);
    expect(await trainers.isTrainer("")).toBe(false);
  });
});

test("no token is in the database", async () => {
  const { store, path } = await aStore();
  const { token } = await store.recordAttempts(undefined, [anAttempt()]);
  const link = await store.trainers.newLink();
  const opened = await store.trainers.enter(link);
  const session = "session" in opened ? opened.session : undefined;
  await store.close();
  const bytes = readFileSync(path, "latin1");
  expect(bytes).toContain("who-is-complaining");
  for (const secret of [token, link, session]) {
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect(bytes).not.toContain(secret);
  }
});
