import {
  actionsShown,
  afterComplaint,
  audit,
  type CaseEvent,
  handlingActions,
  lintOwners,
  type Owner,
  replay,
  responsibilityRoles,
} from "redress/complaint";
import { expect, test } from "vitest";
import { caseLogs, owners } from "../../golden/case-logs.ts";

const log = (id: string) => caseLogs.find((one) => one.id === id)?.events as unknown as readonly CaseEvent[];

test("a register is clean with one owner a department, a position missing or not, an owner given twice", () => {
  expect(lintOwners([...owners, ...owners])).toEqual({ status: "ok", findings: [] });
});

test("a register is found wanting: nobody, blank, several", () => {
  const register = [
    { department: "support", person: "owner-1" },
    { department: "support", person: "owner-2" },
    { department: "sales", person: " " },
  ];
  const lint = lintOwners(register, ["delivery", "support"]);
  expect(lint.status === "ok" && lint.findings.map(({ code, department, count }) => [code, department, count])).toEqual([
    ["department-with-several-owners", "support", 2],
    ["department-without-owner", "sales", 0],
    ["department-without-owner", "delivery", 0],
  ]);
});

test.each([
  [7, "not-a-register", 0, "owners"],
  [[null], "owner-unreadable", 0, "row"],
  [[owners[0], { department: "", person: "p" }], "owner-unreadable", 1, "department"],
  [[{ department: "sales", position: 3, person: "p" }], "owner-unreadable", 0, "position"],
  [[{ department: "sales" }], "owner-unreadable", 0, "person"],
])("a register that cannot be read is refused: %j", (register, code, row, field) => {
  const refusal = { status: "refused", code, row, field };
  expect(lintOwners(register as unknown as Owner[])).toMatchObject(refusal);
  expect(audit(log("whole-way"), { owners: register as unknown as Owner[] })).toMatchObject(refusal);
});

test("without the register, departments are not audited", () => {
  const audited = audit(log("checked-by-the-doer"));
  expect(audited.status === "ok" && audited.findings.map(({ code }) => code)).not.toContain("department-without-owner");
});

test("a measure checked by its executor is found, and a voided event is not audited", () => {
  const own = log("whole-way").map((event) => (event.id === "c4" ? { ...event, by: "owner-support" } : event));
  const found = audit(own, { owners });
  expect(found.status === "ok" && found.findings.map(({ code, event }) => [code, event])).toEqual([["verified-by-implementer", "c4"]]);
  const voided = { id: "z", type: "voided", at: "2026-07-01T00:00Z", by: "quality-1", event: "c4", reason: "not checked" } as const;
  expect(audit([...own, voided], { owners })).toEqual({ status: "ok", findings: [] });
});

test("the whole way shows all five actions, the sample contact none", () => {
  expect(actionsShown(log("whole-way"))).toEqual({
    status: "ok",
    actions: {
      "check-belonging": ["a4"],
      "gather-information": ["a5"],
      "determine-validity": ["a5"],
      "offer-solution": ["e4", "a6"],
      "confirm-with-client": ["b3", "b4"],
    },
  });
  const shown = actionsShown(log("sample-contact"));
  expect(shown.status === "ok" && Object.values(shown.actions).flat()).toEqual([]);
  expect(actionsShown(log("backwards"))).toMatchObject({ code: "out-of-order" });
});

test("five actions, two roles with four duties each", () => {
  expect(Object.keys(handlingActions)).toHaveLength(5);
  expect(Object.values(responsibilityRoles).map(({ duties }) => duties.length)).toEqual([4, 4]);
});

const after = (...events: readonly object[]) => {
  const named = events.map((event, at) => ({ id: `e${at}`, at, by: "owner-1", ...event }));
  const replayed = replay(named as unknown as CaseEvent[]);
  return replayed.status === "ok" ? afterComplaint(replayed.state) : replayed;
};
const registered = { type: "registered", contact: "contact-1", kind: "complaint" };
const satisfied = { type: "satisfaction-recorded", satisfied: "yes" };
const stated = { type: "loyalty-recorded", loyal: "yes", basis: "stated-at-closing" };
const closed = { type: "closed", what: "contact" };
const observed = { type: "loyalty-recorded", loyal: "no", basis: "observed-after", days: 30 };

test("satisfaction and loyalty are kept apart, each unknown until recorded", () => {
  expect(after(registered)).toEqual({ satisfied: "unknown", loyalty: { loyal: "unknown" } });
  expect(after(registered, satisfied)).toEqual({ satisfied: "yes", loyalty: { loyal: "unknown" } });
  expect(after(registered, stated)).toEqual({ satisfied: "unknown", loyalty: { loyal: "yes", basis: "stated-at-closing" } });
});

test("what was observed outranks what was stated, whichever came last; a reopening asks again", () => {
  const seen = { satisfied: "yes", loyalty: { loyal: "no", basis: "observed-after", days: 30 } };
  expect(after(registered, satisfied, stated, closed, observed)).toEqual(seen);
  expect(after(registered, satisfied, closed, observed, stated)).toEqual(seen);
  expect(after(registered, satisfied, closed, observed, { type: "reopened" })).toEqual({
    satisfied: "unknown",
    loyalty: { loyal: "unknown" },
  });
});
