import fc from "fast-check";
import { createCalendar } from "redress/calendar";
import { defineTemplate, type RelativeDay, type TaskSpec } from "redress/offboarding";

const hours = [["09:00", "17:00"]] as const;
const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/** A calendar of some weekdays with holidays around the days of the plans. */
export const aCalendar = fc
  .tuple(fc.subarray([...weekdays], { minLength: 1 }), fc.uniqueArray(fc.nat(90), { maxLength: 12 }))
  .map(([week, off]) =>
    createCalendar({
      zone: "UTC",
      week: Object.fromEntries(week.map((day) => [day, hours])),
      holidays: off.map((n) => new Date(Date.UTC(2026, 10, 1 + n)).toISOString().slice(0, 10)),
    }),
  );

const unit = fc.constantFrom("working-days" as const, "calendar-days" as const);
const aDay = (most: number): fc.Arbitrary<RelativeDay> =>
  fc.record({
    anchor: fc.constantFrom("notice" as const, "end" as const),
    offset: fc.nat(most),
    unit,
    direction: fc.constantFrom("before" as const, "after" as const),
  });

/** A link to one of the tasks before: `pick` chooses among them. */
const aLink = (leastLag: number) =>
  fc.record({
    pick: fc.nat(100),
    type: fc.constantFrom("FS" as const, "SS" as const, "FF" as const),
    lag: fc.option(fc.record({ days: fc.integer({ min: leastLag, max: 12 }), unit }), { nil: undefined }),
  });

const aTask = (leastLag: number) =>
  fc.record({
    durationDays: fc.nat(4),
    due: aDay(25),
    hangsOn: fc.option(fc.nat(100), { nil: undefined, freq: 4 }),
    notBefore: fc.option(aDay(8), { nil: undefined, freq: 3 }),
    links: fc.array(aLink(leastLag), { maxLength: 3 }),
    evidence: fc.boolean(),
    required: fc.boolean(),
  });

/** A template without a cycle, its tasks in any order; with lags of so many days or more. */
export const templateWithLags = (leastLag: number) =>
  fc.tuple(fc.array(aTask(leastLag), { minLength: 1, maxLength: 9 }), fc.infiniteStream(fc.nat(1000))).map(([drawn, order]) => {
    const tasks = drawn.map(({ durationDays, due, hangsOn, notBefore, links, evidence, required }, at): TaskSpec => {
      const found = at ? links.map(({ pick, type, lag }) => ({ id: `t${pick % at}`, type, ...(lag && { lag }) })) : [];
      const dependsOn = found.filter((one, i) => found.findIndex(({ id, type }) => id === one.id && type === one.type) === i);
      return {
        id: `t${at}`,
        step: 1,
        title: "any",
        deed: "other",
        raci: { responsible: "it", accountable: "it" },
        due: at && hangsOn !== undefined ? { ...due, anchor: `task:t${hangsOn % at}` } : due,
        durationDays,
        dependsOn,
        ...(notBefore && { notBefore }),
        ...(evidence && { evidence: [{ kind: "notes" as const, required: true }] }),
        clientFacing: false,
        required,
      };
    });
    const shuffled = tasks
      .map((task) => [Number(order.next().value), task] as const)
      .sort(([a], [b]) => a - b)
      .map(([, task]) => task);
    return defineTemplate({ id: "any", tasks: shuffled });
  });

export const aTemplate = templateWithLags(-3);

/** A notice in November and an end up to two months later. */
export const dates = fc.tuple(fc.nat(20), fc.nat(60)).map(([from, length]) => {
  const day = (n: number) => new Date(Date.UTC(2026, 10, 1 + n)).toISOString().slice(0, 10);
  return { notice: day(from), end: day(from + length) };
});
