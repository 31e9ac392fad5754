import { createCalendar } from "redress/calendar";
import {
  applyPatches,
  clientTypes,
  defineTemplate,
  endReasons,
  type LintFinding,
  lintCodes,
  lintOffboarding,
  offboardingTemplate,
  offboardingTemplates,
  type Person,
  type Plan,
  planOffboarding,
} from "redress/offboarding";
import { describe, expect, test } from "vitest";
import { christmas } from "../../golden/offboarding.ts";
import { faulty, fiveFound, fiveMistakes } from "../../golden/offboarding-lint.ts";

const calendar = createCalendar(christmas);
const dates = { notice: "2026-11-02", end: "2026-11-30" };
const brief = (findings: readonly LintFinding[]) => findings.map(({ code, tasks }) => [code, ...tasks]);
/** What only people can put right. */
const forPeople = ["practice-standard-forms", "practice-ownership"];

describe.each(faulty)("$id", ({ change, expect: wanted }) => {
  const template = { id: "changed", tasks: change(offboardingTemplate.tasks) };
  const findings = lintOffboarding(template);

  test("is found, and nothing else", () => expect(brief(findings)).toEqual(wanted));

  test("is put right by its fix", () => {
    for (const { code, fix } of findings) if (!forPeople.includes(code)) expect(fix, code).not.toEqual([]);
    const mended = applyPatches(
      template,
      findings.flatMap(({ fix }) => fix),
    );
    expect(brief(lintOffboarding(mended)).filter(([code]) => !forPeople.includes(String(code)))).toEqual([]);
    expect(() => defineTemplate(mended)).not.toThrow();
  });
});

describe("the shipped template", () => {
  test("is clean, as a whole and for each kind of client", () => {
    expect(lintOffboarding(offboardingTemplate)).toEqual([]);
    for (const type of clientTypes) expect(lintOffboarding(offboardingTemplates[type], { type })).toEqual([]);
  });

  const cases = clientTypes.flatMap((type) => endReasons.map((reason) => [type, reason] as const));
  test.each(cases)("is clean as a plan: %s, %s", (type, reason) => {
    for (const flags of [[], ["property", "successor"]]) {
      const plan = planOffboarding(offboardingTemplate, { type, reason, flags }, dates, calendar) as Plan;
      expect([plan.verdict, lintOffboarding(plan)]).toEqual(["fits", []]);
      const own = planOffboarding(offboardingTemplates[type], { type, reason, flags }, dates, calendar) as Plan;
      expect(own.tasks.map(({ id, due }) => [id, due])).toEqual(plan.tasks.map(({ id, due }) => [id, due]));
    }
  });
});

test("the template of five mistakes has exactly five, one of each", () => {
  const findings = lintOffboarding(fiveMistakes);
  expect(findings.map(({ code, mistake, tasks }) => [code, mistake, tasks])).toEqual(
    fiveFound.map(([code, mistake, tasks]) => [code, mistake, tasks]),
  );
  const contract = planOffboarding(defineTemplate(fiveMistakes), { type: "contract", reason: "finished" }, dates, calendar) as Plan;
  expect(lintOffboarding(contract).map(({ mistake }) => mistake)).toEqual([1, 2, 3, 4, 5]);
});

test("who is missed is said", () => {
  const { change } = faulty.find(({ id }) => id === "retainer-unsettled") as (typeof faulty)[number];
  const [finding] = lintOffboarding({ id: "changed", tasks: change(offboardingTemplate.tasks) });
  expect(finding?.where).toEqual({ types: ["retainer"], reasons: [...endReasons] });
});

test("a kind of client that loses more than half of its tasks is named", () => {
  const tasks = offboardingTemplate.tasks.map((task, at) =>
    at % 5 ? { ...task, when: { ...task.when, types: ["project"] as const } } : task,
  );
  const lost = lintOffboarding({ id: "changed", tasks }).filter(({ code }) => code === "type-loses-half");
  expect(lost.map(({ where }) => where?.types)).toEqual([["contract", "temporary"]]);
  const mended = applyPatches({ id: "changed", tasks }, lost[0]?.fix ?? []);
  expect(lintOffboarding(mended).filter(({ mistake }) => mistake === 5)).toEqual([]);
});

describe("with days and people", () => {
  const planned = (people: Record<string, Person>, days = dates) =>
    planOffboarding(offboardingTemplate, { type: "project", reason: "finished", people }, days, calendar) as Plan;
  const it = (to: string, fallback?: string) => ({
    it: { person: "p1", away: [{ from: "2026-11-28", to }], ...(fallback && { fallback }) },
  });

  test("an owner who is away without a fallback is found", () => {
    expect(brief(lintOffboarding(planned(it("2026-12-02"))))).toEqual([
      ["owner-away", "revoke-access"],
      ["no-fallback", "close-accounts"],
      ["no-fallback", "set-sharing"],
    ]);
    expect(lintOffboarding(planned(it("2026-12-02", "p2")))).toEqual([]);
  });

  test("a chain that does not fit is found, with its path and by how much", () => {
    const [first] = lintOffboarding(planned({}, { ...dates, notice: "2026-11-24" }));
    expect(first?.facts).toEqual({
      path: "announce-end → list-open-work → finish-open-work",
      due: "2026-11-30",
      earliestFinish: "2026-12-02",
      days: 2,
    });
  });
});

test("every code is found somewhere", () => {
  const elsewhere = ["type-loses-half", "owner-away", "no-fallback"];
  expect([...new Set([...faulty.flatMap(({ expect: all }) => all.map(([code]) => code)), ...elsewhere])].sort()).toEqual(
    [...lintCodes].sort(),
  );
});

test("due days that hang on nothing, or on each other, are found and put right", () => {
  const hangs = (on: string) => ({ anchor: `task:${on}` as const, offset: 1, unit: "calendar-days", direction: "after" }) as const;
  const due: Record<string, ReturnType<typeof hangs>> = {
    archive: hangs("set-sharing"),
    "set-sharing": hangs("archive"),
    thank: hangs("nobody"),
  };
  const template = { id: "changed", tasks: offboardingTemplate.tasks.map((task) => ({ ...task, due: due[task.id] ?? task.due })) };
  const findings = lintOffboarding(template);
  expect(brief(findings)).toEqual([
    ["unknown-dependency", "thank"],
    ["cycle", "archive", "set-sharing"],
  ]);
  const mended = applyPatches(
    template,
    findings.flatMap(({ fix }) => fix),
  );
  expect(lintOffboarding(mended).filter(({ code }) => code !== "due-before-dependency")).toEqual([]);
  expect(() => defineTemplate(mended)).not.toThrow();
});

test("a revocation that waits only for the hand-over to start may still come before it", () => {
  const dependsOn = [
    { id: "hand-over", type: "SS" },
    { id: "list-accounts", type: "FS" },
  ] as const;
  const tasks = offboardingTemplate.tasks.map((task) => (task.id === "revoke-access" ? { ...task, dependsOn } : task));
  expect(brief(lintOffboarding({ id: "changed", tasks }))).toEqual([["hand-over-after-revocation", "revoke-access", "hand-over"]]);
});

test.each([
  [5, 0],
  [6, 1],
])("of ten tasks a temporary client may lose half: %d lost, %d found", (lost, found) => {
  const tasks = offboardingTemplate.tasks
    .slice(0, 10)
    .map(({ when: _, ...task }, at) => ({ ...task, ...(at < lost && { when: { types: ["project"] as const } }) }));
  const findings = lintOffboarding({ id: "ten", tasks }, { type: "temporary" }).filter(({ code }) => code === "type-loses-half");
  expect(findings.length).toBe(found);
});
