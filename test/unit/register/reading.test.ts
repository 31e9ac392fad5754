import fc from "fast-check";
import { createCalendar } from "redress/calendar";
import { defineMapping, MappingError, type MappingSpec, rowReader } from "redress/register";
import { describe, expect, test } from "vitest";

const spec: MappingSpec = {
  id: "desk",
  instants: "DD.MM.YYYY HH:mm",
  days: "DD.MM.YYYY",
  empty: ["-"],
  yes: ["da"],
  no: ["net"],
  decimal: ",",
  columns: {
    id: { column: "No" },
    registeredAt: { column: "Created" },
    openedAt: { column: "Opened", format: "iso" },
    closedAt: { column: "Closed", format: "epoch-s" },
    importance: { column: "Importance" },
    validity: { column: "Fault", values: { ours: "justified", theirs: "unjustified", "?": null } },
    satisfied: { column: "Content" },
    repeats: { column: "Repeats" },
  },
};
const head = ["No", "Created", "Opened", "Closed", "Importance", "Fault", "Content", "Repeats", "Other"];
const budapest = { calendar: { zone: "Europe/Budapest" } };

function read(cells: Partial<Record<string, string>>, given: MappingSpec = spec) {
  const reader = rowReader(defineMapping(given), head, budapest);
  if (reader.status !== "ok") throw new Error(reader.code);
  const row = { No: "1", Created: "02.03.2026 09:00", ...cells };
  return reader.read(
    head.map((name) => row[name as keyof typeof row] ?? ""),
    2,
  );
}

describe("a row", () => {
  test("is read on the wall of the calendar's zone, in the register's words", () => {
    const cells = {
      Opened: "2026-03-02T09:30+01:00",
      Closed: "1772550000",
      Importance: "MEDIUM",
      Fault: "ours",
      Content: "net",
      Repeats: "2,0",
    };
    expect(read(cells)).toMatchObject({
      id: "1",
      registeredAt: Date.parse("2026-03-02T08:00Z"),
      openedAt: Date.parse("2026-03-02T08:30Z"),
      closedAt: 1_772_550_000_000,
      ...{ importance: "ordinary", validity: "justified", satisfied: "no", repeats: 2 },
    });
  });

  test("says nothing where a cell is blank, an empty word, or a word that stands for nothing", () => {
    expect(read({ Opened: " ", Importance: "-", Fault: "?" })).toMatchObject({
      openedAt: undefined,
      importance: undefined,
      validity: undefined,
    });
  });

  test.each([
    [{ No: "" }, "required", "No"],
    [{ Created: "-" }, "required", "Created"],
    [{ Created: "2.3.2026 09:00" }, "instant-unreadable", "Created"],
    [{ Created: "02/03/2026 09:00" }, "instant-unreadable", "Created"],
    [{ Created: "0a.03.2026 09:00" }, "instant-unreadable", "Created"],
    [{ Created: "29.02.2026 09:00" }, "instant-does-not-exist", "Created"],
    [{ Created: "02.03.2026 24:00" }, "instant-does-not-exist", "Created"],
    // The clock went from two to three that night, and back from three to two in autumn.
    [{ Created: "29.03.2026 02:30" }, "instant-does-not-exist", "Created"],
    [{ Created: "25.10.2026 02:30" }, "instant-ambiguous", "Created"],
    [{ Opened: "2026-03-02T09:30" }, "instant-unreadable", "Opened"],
    [{ Opened: "2026-02-30T09:30Z" }, "instant-does-not-exist", "Opened"],
    [{ Closed: "yesterday" }, "instant-unreadable", "Closed"],
    [{ Importance: "Urgent" }, "value-unknown", "Importance"],
    [{ Fault: "justified" }, "value-unknown", "Fault"],
    [{ Content: "yes" }, "value-unknown", "Content"],
    [{ Repeats: "2.0" }, "number-unreadable", "Repeats"],
    [{ Repeats: "-1" }, "number-unreadable", "Repeats"],
    [{ Opened: "2026-03-01T09:30Z" }, "out-of-order", "Opened"],
    [{ Closed: "1" }, "out-of-order", "Closed"],
  ] as const)("%o is refused as %s", (cells, code, column) => {
    expect(read(cells)).toMatchObject({ status: "refused", code, column, row: 1, line: 2 });
  });

  test("of another length is refused whole", () => {
    const reader = rowReader(defineMapping(spec), head, { ...budapest, file: "march.csv" });
    const read = reader.status === "ok" && reader.read(["1", "02.03.2026 09:00"]);
    expect(read).toMatchObject({ code: "column-count", column: "", file: "march.csv", facts: { count: 2, expected: 9 } });
  });

  test("shown twice is read as said", () => {
    const at = (shownTwice: "earlier" | "later") => read({ Created: "25.10.2026 02:30" }, { ...spec, shownTwice });
    expect([at("earlier"), at("later")]).toMatchObject([
      { registeredAt: Date.parse("2026-10-25T00:30Z") },
      { registeredAt: Date.parse("2026-10-25T01:30Z") },
    ]);
  });
});

test("a time on the wall is read as the calendar would write it", () => {
  const calendar = createCalendar({ zone: "Europe/Budapest", week: { mon: [["09:00", "17:00"]] } });
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2060, 0, 1) }), (ms) => {
      const at = Math.floor(ms / 60_000) * 60_000;
      const written = calendar.add(at, { minutes: 0 }).set({ second: 0 }).startOf("minute");
      const got = read(
        { Created: written.toFormat("dd.MM.yyyy HH:mm") },
        { ...spec, shownTwice: written.offset === 60 ? "later" : "earlier" },
      );
      expect(got).toMatchObject({ registeredAt: written.toMillis() });
    }),
    { numRuns: 300 },
  );
});

test("a head without the mapping's columns, or with one twice, is refused with their names", () => {
  expect(rowReader(defineMapping(spec), ["No"], budapest)).toMatchObject({
    code: "columns-missing",
    mapping: "desk",
    columns: head.slice(1, 8),
  });
  expect(rowReader(defineMapping(spec), [...head, "No"], budapest)).toMatchObject({ code: "column-twice", columns: ["No"] });
  expect(rowReader(defineMapping(spec), ["\uFEFFNo", ...head.slice(1)], budapest).status).toBe("ok");
});

describe("a mapping names its author's mistake", () => {
  const { columns } = spec;
  test.each<[string, unknown]>([
    ["id", { ...spec, id: " " }],
    ["columns", { id: "desk" }],
    ["columns.registeredAt", { ...spec, columns: { id: columns.id } }],
    ["columns.colour", { ...spec, columns: { ...columns, colour: { column: "Colour" } } }],
    ["columns.owner.column", { ...spec, columns: { ...columns, owner: { column: "" } } }],
    ["columns.owner.format", { ...spec, columns: { ...columns, owner: { column: "Owner", format: "iso" } } }],
    ["columns.owner.values", { ...spec, columns: { ...columns, owner: { column: "Owner", values: {} } } }],
    ["columns.validity.values.ours", { ...spec, columns: { ...columns, validity: { column: "Fault", values: { ours: "our-fault" } } } }],
    ["columns.validity.values.-", { ...spec, columns: { ...columns, validity: { column: "Fault", values: { "-": "justified" } } } }],
    ["columns.resumedAt", { ...spec, columns: { ...columns, resumedAt: { column: "Resumed" } } }],
    ["instants", { ...spec, instants: "DD.MM.YYYY" }],
    ["instants", { ...spec, instants: "DD.MM.YYYY HH:mm A" }],
    ["days", { ...spec, days: "MM.YYYY" }],
    ["shownTwice", { ...spec, shownTwice: "both" }],
    ["decimal", { ...spec, decimal: ";" }],
    ["empty", { ...spec, empty: "-" }],
    ["yes", { ...spec, yes: [] }],
    ["no", { ...spec, no: ["da"] }],
    ["no", { ...spec, no: ["-"] }],
  ])("%s", (field, given) => {
    const define = () => defineMapping(given as MappingSpec);
    expect(define).toThrow(MappingError);
    expect(define).toThrow(expect.objectContaining({ field }));
  });
});
