import { createCalendar } from "redress/calendar";
import { type CaseRecord, createScorecards, type GamingCheckCode, RegisterError } from "redress/register";
import { documentsPolicy } from "redress/sla";
import { expect, test } from "vitest";

const hours = [["09:00", "17:00"]] as const;
const calendar = createCalendar({ zone: "UTC", week: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours } });
const hour = 3_600_000;

/** So many cases of an owner in a month, all alike. */
const many = (owner: string, month: number, count: number, more: (at: number) => Partial<CaseRecord> = () => ({})): CaseRecord[] =>
  Array.from({ length: count }, (_, n) => {
    const at = Date.UTC(2026, month - 1, 2 + (n % 20), 9);
    return {
      id: `${owner}-${month}-${n}`,
      registeredAt: at,
      openedAt: at,
      acceptedAt: at,
      firstContactAt: at,
      owner,
      kind: "complaint",
      ...more(at),
    };
  });

function verdicts(cases: readonly CaseRecord[], owner = "a") {
  const reporter = createScorecards({ policy: documentsPolicy, calendar, now: "2026-06-01T00:00Z" });
  for (const one of cases) reporter.add(one);
  const told = reporter.report("2026-05");
  if (told.status !== "ok") throw new Error(told.code);
  const card = told.owners.find((one) => one.owner === owner);
  return { told, card, of: (code: GamingCheckCode) => card?.checks.find((check) => check.code === code)?.verdict };
}

test("an owner whose registrations drop is asked about, whose stay is not", () => {
  const before = [3, 4].flatMap((month) => [...many("a", month, 100), ...many("b", month, 100)]);
  const { of, told, card } = verdicts([...before, ...many("a", 5, 40), ...many("b", 5, 100)]);
  expect([of("registrations-dropped"), of("registrations-dropped-against-others")]).toEqual(["question", "question"]);
  expect(told.owners.find(({ owner }) => owner === "b")?.clear).toBe(true);
  expect(card?.clear).toBe(false);
  const steady = verdicts([...before, ...many("a", 5, 95), ...many("b", 5, 100)]);
  expect([steady.of("registrations-dropped"), steady.of("registrations-dropped-against-others")]).toEqual(["clear", "clear"]);
});

test("with all owners dropping alike, only the owner's own months show it", () => {
  const before = [3, 4].flatMap((month) => [...many("a", month, 100), ...many("b", month, 100)]);
  const { of } = verdicts([...before, ...many("a", 5, 40), ...many("b", 5, 40)]);
  expect([of("registrations-dropped"), of("registrations-dropped-against-others")]).toEqual(["question", "clear"]);
});

test("an owner who registers nothing any more has a card all the same", () => {
  const { card, of } = verdicts([...many("a", 4, 100), ...many("b", 4, 100), ...many("b", 5, 100)]);
  expect([card?.registered.count, of("registrations-dropped")]).toEqual([0, "question"]);
});

test("few cases say nothing", () => {
  const { of } = verdicts([...many("a", 4, 4), ...many("a", 5, 1), ...many("b", 5, 5)]);
  expect([of("registrations-dropped"), of("answers-missing-more-than-others")]).toEqual(["too-few", "too-few"]);
});

test("answers that are missing mostly where a term was broken are asked about", () => {
  const closed = (at: number) => ({ agreedAt: at, closedAt: at + 2 * hour });
  const late = (at: number) => ({ ...closed(at), acceptedAt: at + 1.5 * hour });
  const cases = [
    ...many("a", 5, 40, (at) => ({ ...closed(at), satisfied: "yes" })),
    ...many("a", 5, 40, late).map((one) => ({ ...one, id: `${one.id}-late` })),
    ...many("b", 5, 80, (at) => ({ ...closed(at), satisfied: "no" })),
  ];
  const { of } = verdicts(cases);
  expect([of("answers-missing-where-late"), of("answers-missing-more-than-others")]).toEqual(["question", "question"]);
  expect(verdicts(cases, "b").of("answers-missing-more-than-others")).toBe("clear");
});

test("nobody is put before whom he cannot be told from", () => {
  const slow = (at: number) => ({ acceptedAt: at + 2 * hour });
  const place = (told: ReturnType<typeof verdicts>["told"]) =>
    told.owners.map(({ stages }) => stages.find(({ stage }) => stage === "acceptance")?.place);
  const close = verdicts([...many("a", 5, 10), ...many("b", 5, 9), ...many("b", 5, 1, slow)]).told;
  expect([close.ranked, place(close)]).toEqual([
    false,
    [
      { best: 1, worst: 2, of: 2 },
      { best: 1, worst: 2, of: 2 },
    ],
  ]);
  const apart = verdicts([...many("a", 5, 50), ...many("b", 5, 50, slow), ...many("c", 5, 50, slow)]).told;
  expect([apart.ranked, place(apart)]).toEqual([
    true,
    [
      { best: 1, worst: 1, of: 3 },
      { best: 2, worst: 3, of: 3 },
      { best: 2, worst: 3, of: 3 },
    ],
  ]);
});

test("a month that is none, or has not begun, is refused, and bad options throw", () => {
  const options = { policy: documentsPolicy, calendar, now: "2026-06-01T00:00Z" };
  const reporter = createScorecards(options);
  expect(reporter.report("2026-13")).toMatchObject({ status: "refused", code: "no-such-month" });
  expect(reporter.report("2026-07")).toMatchObject({ status: "refused", code: "month-not-begun" });
  for (const [field, value] of Object.entries({ policy: {}, calendar: {}, now: "today", listed: -1 }))
    expect(() => createScorecards({ ...options, [field]: value } as never)).toThrow(expect.objectContaining({ field }));
  expect(() => createScorecards({ ...options, now: "today" })).toThrow(RegisterError);
});
