import fc from "fast-check";
import {
  type ClientType,
  clientTypes,
  defineTemplate,
  type EndReason,
  endReasons,
  offboardingTemplate,
  planOffboarding,
} from "redress/offboarding";
import { expect, test } from "vitest";
import { aCalendar } from "./a-template.ts";

test("what is left out tears no chain apart", () => {
  const reach = (id: string, links: (id: string) => readonly { id: string }[], seen = new Set<string>()): Set<string> => {
    for (const link of links(id)) if (!seen.has(link.id)) reach(link.id, links, seen.add(link.id));
    return seen;
  };
  const someWhen = fc.record({ types: fc.subarray([...clientTypes]), reasons: fc.subarray([...endReasons]) }, { requiredKeys: [] });
  const whole = new Map(offboardingTemplate.tasks.map((task) => [task.id, task]));
  const conditions = fc.array(fc.option(someWhen, { nil: undefined, freq: 2 }), { minLength: whole.size, maxLength: whole.size });
  fc.assert(
    fc.property(
      fc.constantFrom<ClientType>(...clientTypes),
      fc.constantFrom<EndReason>(...endReasons),
      conditions,
      aCalendar,
      (type, reason, when, calendar) => {
        const tasks = offboardingTemplate.tasks.map(({ when: _, ...task }, at) => ({ ...task, ...(when[at] && { when: when[at] }) }));
        const plan = planOffboarding(
          defineTemplate({ id: "any", tasks }),
          { type, reason },
          { notice: "2026-11-02", end: "2026-12-30" },
          calendar,
        );
        if (plan.status !== "ok") return expect(plan.code).toBe("no-tasks");
        expect(plan.tasks.length + plan.leftOut.length).toBe(tasks.length);
        const kept = new Map(plan.tasks.map((task) => [task.id, task]));
        for (const id of kept.keys()) {
          const wanted = [...reach(id, (one) => whole.get(one)?.dependsOn ?? [])].filter((one) => kept.has(one));
          expect([...reach(id, (one) => kept.get(one)?.dependsOn ?? [])].sort()).toEqual(wanted.sort());
        }
      },
    ),
    { numRuns: 60 },
  );
});
