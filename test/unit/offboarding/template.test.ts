import { findRule } from "redress";
import { en } from "redress/locales/en";
import {
  applyPatches,
  defineTemplate,
  forType,
  lintCodes,
  lintOffboarding,
  offboardingRules,
  offboardingTemplate,
  offboardingTemplates,
  type TaskSpec,
  TemplateError,
} from "redress/offboarding";
import { describe, expect, test } from "vitest";
import { faulty } from "../../golden/offboarding-lint.ts";

const good: TaskSpec = {
  id: "a",
  step: 1,
  title: "task.a",
  deed: "other",
  raci: { responsible: "it", accountable: "it" },
  due: { anchor: "end", offset: 0, unit: "calendar-days", direction: "before" },
  durationDays: 0,
  clientFacing: false,
  required: true,
};
const due = good.due as NonNullable<TaskSpec["due"]>;

describe("a template that cannot stand is refused, naming task and field", () => {
  test.each([
    [{ id: "" }, "id"],
    [{ colour: "red" }, "colour"],
    [{ step: 8 }, "step"],
    [{ title: " " }, "title"],
    [{ deed: "dance" }, "deed"],
    [{ raci: undefined }, "raci.responsible"],
    [{ raci: { responsible: "it" } }, "raci.accountable"],
    [{ raci: { responsible: "it", accountable: ["it", "finance"] } }, "raci.accountable"],
    [{ raci: { ...good.raci, informed: "all" } }, "raci.informed"],
    [{ when: { types: ["friend"] } }, "when.types[0]"],
    [{ when: { reasons: "any" } }, "when.reasons"],
    [{ when: { flags: [""] } }, "when.flags"],
    [{ due: undefined }, "due"],
    [{ due: { ...due, anchor: "christmas" } }, "due.anchor"],
    [{ due: { ...due, anchor: "task:" } }, "due.anchor"],
    [{ due: { ...due, anchor: "task:b" } }, "due.anchor"],
    [{ due: { ...due, anchor: "task:a" } }, "due.anchor"],
    [{ due: { ...due, offset: -1 } }, "due.offset"],
    [{ due: { ...due, offset: 1.5 } }, "due.offset"],
    [{ due: { ...due, offset: Number.NaN } }, "due.offset"],
    [{ due: { ...due, unit: "weeks" } }, "due.unit"],
    [{ due: { ...due, direction: "around" } }, "due.direction"],
    [{ notBefore: { ...due, anchor: "task:a" } }, "notBefore.anchor"],
    [{ durationDays: -1 }, "durationDays"],
    [{ durationDays: "2" }, "durationDays"],
    [{ dependsOn: [{ id: "b", type: "FS" }] }, "dependsOn[0].id"],
    [{ dependsOn: [{ id: "a", type: "FS" }] }, "dependsOn"],
    [{ dependsOn: [{ id: "b", type: "SF" }] }, "dependsOn[0].type"],
    [{ dependsOn: [{ id: "b", type: "FS", lag: { days: 0.5, unit: "working-days" } }] }, "dependsOn[0].lag.days"],
    [{ dependsOn: [{ id: "b", type: "FS", lag: { days: 1, unit: "hours" } }] }, "dependsOn[0].lag.unit"],
    [{ evidence: [{ kind: "smell", required: true }] }, "evidence[0].kind"],
    [{ evidence: [{ kind: "notes" }] }, "evidence[0].required"],
    [{ clientFacing: undefined }, "clientFacing"],
    [{ required: "yes" }, "required"],
    [{ topics: ["weather"] }, "topics[0]"],
    [{ asks: ["money"] }, "asks[0]"],
    [{ prevents: [6] }, "prevents[0]"],
  ])("%j", (change, field) => {
    let caught: unknown;
    try {
      defineTemplate({ id: "faulty", tasks: [{ ...good, ...change } as TaskSpec] });
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(TemplateError);
    expect(caught).toMatchObject({ template: "faulty", field });
  });

  test("an id given twice, no tasks, no id", () => {
    expect(() => defineTemplate({ id: "t", tasks: [good, good] })).toThrow("Template t, task a, field id: given twice");
    expect(() => defineTemplate({ id: "t", tasks: [] })).toThrow("field tasks");
    expect(() => defineTemplate({ id: "", tasks: [good] })).toThrow("field id");
  });

  test("the good one stands, and nobody can change it", () => {
    const tasks = [{ ...good }];
    const template = defineTemplate({ id: "t", tasks });
    tasks[0] = { ...good, id: "b" };
    expect(template.tasks[0]?.id).toBe("a");
    expect(() => Object.assign(template.tasks[0]?.raci ?? {}, { accountable: "finance" })).toThrow(TypeError);
  });
});

describe("the shipped template", () => {
  test.each(offboardingTemplate.tasks)("$id says where it comes from, and how firmly", ({ id, title, source, standing, why }) => {
    expect(title).toBe(`task.offboarding.${id}`);
    expect(source?.at).toMatch(/^O\d+$/);
    expect(["stated", "derived", "assumed"]).toContain(standing);
    if (standing !== "stated") expect(why?.trim()).toBeTruthy();
  });

  test("has tasks in all seven steps, and prevents all five mistakes", () => {
    expect([...new Set(offboardingTemplate.tasks.map(({ step }) => step))].sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect([...new Set(offboardingTemplate.tasks.flatMap(({ prevents }) => prevents ?? []))].sort()).toEqual([1, 2, 3, 4, 5]);
  });

  test("names the law for the client’s data, as a pointer with its day", () => {
    const lawful = offboardingTemplate.tasks.filter(({ law }) => law);
    expect(lawful.map(({ id }) => id)).toEqual(["ask-data-choice", "return-or-delete-data", "confirm-data"]);
    for (const { law } of lawful) expect(law).toEqual({ name: "GDPR", section: "Art. 28(3)(g)", asOf: "2021-07-07" });
  });

  test("differs by kind of client only where the article does", () => {
    const ids = (type: keyof typeof offboardingTemplates) => new Set(offboardingTemplates[type].tasks.map(({ id }) => id));
    const lost = (type: keyof typeof offboardingTemplates) =>
      offboardingTemplate.tasks.flatMap(({ id }) => (ids(type).has(id) ? [] : [id]));
    expect({ project: lost("project"), retainer: lost("retainer"), contract: lost("contract"), temporary: lost("temporary") }).toEqual({
      project: ["agree-remainder", "end-service-terms"],
      retainer: [],
      contract: ["agree-remainder"],
      temporary: ["agree-remainder", "end-service-terms"],
    });
  });

  test("made for one kind of client can be defined anew", () => {
    for (const template of Object.values(offboardingTemplates)) expect(defineTemplate(template)).toEqual(template);
    expect(forType(offboardingTemplate, "project")).toEqual(offboardingTemplates.project);
  });
});

describe("rules", () => {
  test("are found by id, and have their sentences", () => {
    for (const [id, rule] of offboardingRules) {
      expect(findRule(id)).toBe(rule);
      expect(en).toHaveProperty([`rule.${id}`]);
    }
  });

  test("there is one for every code of the lint, and no other", () => {
    const wanted = lintCodes.map((code) => code.replace("practice-", ""));
    const had = [...offboardingRules.keys()].filter((id) => /^offboarding\.(mistake|check|practice)\./.test(id));
    expect(had.map((id) => id.split(".")[2]).sort()).toEqual(wanted.sort());
  });

  test("are what the findings name, and their sentences get all their facts", () => {
    for (const { change } of faulty)
      for (const { code, rule, facts } of lintOffboarding({ id: "changed", tasks: change(offboardingTemplate.tasks) })) {
        expect(offboardingRules.has(rule), rule).toBe(true);
        const slots = [...String(en[`finding.offboarding.${code}`]).matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
        expect(Object.keys(facts)).toEqual(expect.arrayContaining(slots));
      }
  });
});

describe("patches", () => {
  test("an added task gets a number where its id is taken, and waits only for what is there", () => {
    const { tasks } = applyPatches({ id: "t", tasks: [good] }, [
      {
        do: "add-task",
        task: {
          ...good,
          dependsOn: [
            { id: "a", type: "FS" },
            { id: "gone", type: "FS" },
          ],
        },
      },
    ]);
    expect(tasks.map(({ id, dependsOn }) => [id, dependsOn])).toEqual([
      ["a", undefined],
      ["a-2", [{ id: "a", type: "FS" }]],
    ]);
  });

  test("a removed task is waited for by nobody, and the template given stays as it was", () => {
    const given = { id: "t", tasks: [good, { ...good, id: "b", dependsOn: [{ id: "a", type: "FS" as const }] }] };
    const { tasks } = applyPatches(given, [{ do: "remove-task", task: "a" }]);
    expect(tasks.map(({ id, dependsOn }) => [id, dependsOn])).toEqual([["b", []]]);
    expect(given.tasks.length).toBe(2);
  });
});
