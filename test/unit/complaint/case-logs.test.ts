import { audit, type CaseEvent, caseFindings, replay } from "redress/complaint";
import { fill } from "redress/locales";
import { en } from "redress/locales/en";
import { describe, expect, test } from "vitest";
import { caseLogs, owners } from "../../golden/case-logs.ts";

const corrected = new Set(caseLogs.map(({ corrects }) => corrects));
const holding = caseLogs.filter(({ id }) => !corrected.has(id));
const log = (id: string) => holding.find((one) => one.id === id)?.events as unknown as readonly CaseEvent[];

const at = (state: unknown, path: string) =>
  path.split(".").reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], state);

describe("replay and audit, against the hand-worked logs", () => {
  test.each(holding.map((one) => [one.id, one] as const))("%s", (id, { state, refused, findings }) => {
    const replayed = replay(log(id));
    const audited = audit(log(id), { owners });
    if (refused) {
      expect(replayed).toMatchObject({ status: "refused", ...refused });
      expect(audited).toEqual(replayed);
      return;
    }
    if (replayed.status !== "ok" || audited.status !== "ok") return expect.fail(JSON.stringify(replayed));
    const got = Object.fromEntries(Object.keys(state ?? {}).map((path) => [path, at(replayed.state, path)]));
    expect(got).toEqual(state);
    expect(audited.findings.map(({ code, event }) => `${code} ${event}`).sort()).toEqual([...(findings ?? [])].sort());
  });

  test("only the closing without a claim is asked, all else is found", () => {
    for (const { id } of holding) {
      const audited = audit(log(id), { owners });
      if (audited.status !== "ok") continue;
      for (const { code, weight } of audited.findings) expect(weight).toBe(code === "no-claim-opened" ? "question" : "finding");
    }
  });

  test("every finding fills its sentence", () => {
    const found = holding.flatMap(({ id }) => {
      const audited = audit(log(id), { owners });
      return audited.status === "ok" ? audited.findings : [];
    });
    expect(new Set(found.map(({ code }) => code)).size).toBe(Object.keys(caseFindings).length);
    for (const { code, facts } of found) expect(fill("en", en[`finding.case.${code}`], facts)).not.toMatch(/[{}]/);
  });
});
