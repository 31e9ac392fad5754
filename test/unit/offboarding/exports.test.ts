import fc from "fast-check";
import Papa from "papaparse";
import { planToCsv, planToJson, planToMarkdown, progress } from "redress/offboarding";
import { describe, expect, test } from "vitest";
import { base, calendar, plan, saying } from "./a-plan.ts";

const texts = fc.string({ unit: "binary", minLength: 1, maxLength: 300, size: "max" });

describe("the table", () => {
  test("is read by another program, row for task", () => {
    const { data, errors } = Papa.parse<Record<string, string>>(planToCsv(plan, base), { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data.map(({ id }) => id)).toEqual(plan.tasks.map(({ id }) => id));
    expect(data.map((row) => Number(row.slack_days))).toEqual(plan.tasks.map(({ slackDays }) => slackDays));
    expect(data.find(({ id }) => id === "announce-end")).toMatchObject({
      owner: "am-1",
      evidence_required: "message",
      source: "O4",
      step: "1",
    });
  });

  test("comes back whole, and no text is a formula", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { data, errors } = Papa.parse<string[]>(planToCsv(plan, { ...base, say: saying(text) }), {
          skipEmptyLines: false,
          delimiter: ",",
          newline: "\r\n",
        });
        const title = data[1]?.[2] as string;
        expect(errors).toEqual([]);
        expect([text, `'${text}`]).toContain(title);
        expect(title).not.toMatch(/^\s*[=+\-@\t\r]/);
      }),
    );
    for (const evil of ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1"])
      expect(planToCsv(plan, { ...base, say: saying(evil) })).toContain(`'${evil}`);
  });

  test("begins with the mark of UTF-8 where it is wanted", () => {
    expect(planToCsv(plan, { ...base, bom: true })).toBe(`\ufeff${planToCsv(plan, base)}`);
  });
});

describe("the task list", () => {
  const text = planToMarkdown(plan, base);

  test("has a box for every task, with its owner and what it waits for", () => {
    expect(text.match(/^- \[ \] \*\*/gm)).toHaveLength(plan.tasks.length);
    expect(text).toContain("- [ ] **role.offboarding.account-manager, am-1**: task.offboarding.announce-end");
    expect(text.match(/^## /gm)).toHaveLength(7);
  });

  test("ticks what is done and says why something was skipped", () => {
    const events = [
      { id: "e1", type: "done", task: "announce-end", on: "2026-11-03", by: "am-1", evidence: ["message"] },
      { id: "e2", type: "skipped", task: "ask-referral", on: "2026-11-03", by: "am-1", reason: "asked last year" },
    ] as const;
    const told = progress(plan, events, { now: "2026-11-03", calendar });
    if (told.status !== "ok") throw new Error(told.code);
    const ticked = planToMarkdown(plan, { ...base, progress: told });
    expect(ticked.match(/^- \[x\] .*announce-end/gm)).toHaveLength(1);
    expect(ticked).toContain("asked last year");
  });

  test("lets no text become markup", () => {
    const evil = planToMarkdown(plan, { ...base, say: saying("<b>x</b> [a](b) `c` **d** | ![e](f)\n# g") });
    expect(evil.replace(/\\./g, "")).not.toMatch(/<|`|\||!\[|\]\(|\n# g/);
  });
});

test("the JSON comes back as it was", () => {
  const read = JSON.parse(planToJson(plan, base));
  expect(read.plan).toEqual(JSON.parse(JSON.stringify(plan)));
  expect(read.schema).toBe("redress-offboarding-plan/1");
  expect(read.titles["announce-end"]).toBe("task.offboarding.announce-end");
});
