import { DatabaseSync } from "node:sqlite";
import { type Engine, sqliteEngine } from "@redress/results";
import { describe, expect, test } from "vitest";
import { anAttempt, aPath } from "../unit/results/a-store.ts";
import { aSite } from "../unit/server/a-site.ts";

/** An engine whose commits wait until they are let through, or fail. */
function held(engine: Engine) {
  let gate = async () => {};
  const { dialect } = engine;
  const createDriver = () => {
    const driver = dialect.createDriver();
    const commit = driver.commitTransaction.bind(driver);
    driver.commitTransaction = async (connection) => {
      await gate();
      await commit(connection);
    };
    return driver;
  };
  return {
    engine: { ...engine, dialect: Object.assign(Object.create(dialect), { createDriver }) },
    hold() {
      let open = () => {};
      const opened = new Promise<void>((resolve) => {
        open = resolve;
      });
      gate = () => opened;
      return open;
    },
    fail() {
      gate = () => Promise.reject(new Error("disk full"));
    },
    heal() {
      gate = async () => {};
    },
  };
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds, "nothing yet"));
const form = { exercise: "who-is-complaining", "item.contact-not-handled": "internal" };

/** Each way to give something over that is then told as kept. */
const ways = {
  "attempts as JSON": (site: Awaited<ReturnType<typeof aSite>>) => site.post("/api/attempts", { attempts: [anAttempt()] }),
  "a form": (site: Awaited<ReturnType<typeof aSite>>) => site.form("/en/lessons/internal-or-external/answers", form),
};

const aHeldSite = async () => {
  const path = aPath();
  const commits = held(sqliteEngine(path));
  const site = await aSite({ engine: commits.engine });
  const stored = () => new DatabaseSync(path, { readOnly: true }).prepare("select count(*) as n from attempts").get()?.n;
  const heard: string[] = [];
  site.live.listen(
    (at) => heard.push(at),
    () => {},
  );
  return { commits, site, stored, heard };
};

describe.each(Object.entries(ways))("%s", (_, send) => {
  test("are answered, and told to the desk, after the commit and not before", async () => {
    const { commits, site, stored, heard } = await aHeldSite();
    const letThrough = commits.hold();
    const answer = send(site);
    expect(await Promise.race([answer, wait(250)])).toBe("nothing yet");
    expect([stored(), heard]).toEqual([0, []]);
    letThrough();
    expect((await answer).status).toBe(200);
    expect([stored(), heard.length]).toEqual([1, 1]);
  });
  test("are not answered with success when the commit fails, and can be sent again", async () => {
    const { commits, site, stored, heard } = await aHeldSite();
    commits.fail();
    const answer = await send(site);
    expect([answer.status, answer.headers.getSetCookie(), stored(), heard]).toEqual([500, [], 0, []]);
    commits.heal();
    expect((await send(site)).status).toBe(200);
    expect(stored()).toBe(1);
  });
});

test("the desk is not opened before the commit that uses the link up", async () => {
  const { commits, site } = await aHeldSite();
  const token = await site.store.trainers.newLink();
  commits.fail();
  const answer = await site.form("/desk/enter", { token });
  expect([answer.status, answer.headers.getSetCookie()]).toEqual([500, []]);
  commits.heal();
  expect((await site.form("/desk/enter", { token })).status).toBe(303);
});
