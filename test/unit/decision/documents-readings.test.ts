import { importance, validity } from "redress/complaint";
import { define, prove } from "redress/decision";
import { describe, expect, test } from "vitest";

/**
 * The documents' own tables, read as they stand, beside ours. The counts are those worked out by hand in K12 and K12b:
 * 8 yes/no inputs give 256 cases, 5 faults and 4 contents give 20.
 */
const factors = ["longstanding", "regular", "churnRisk", "demandsFast"] as const;
const inputs = importance.spec.inputs;
const ordinary = [
  { rule: "unreachable", when: { unreachable: "yes" }, outcome: "ordinary" },
  { rule: "no-correction", when: { noCorrection: "yes" }, outcome: "ordinary" },
] as const;
type High = Parameters<typeof define<typeof inputs, "high" | "ordinary", "reading">>[0]["rows"][number]["when"];
const reading = (when: High) =>
  prove(define({ id: "reading", inputs, outcomes: ["high", "ordinary"], rows: [{ rule: "high", when, outcome: "high" }, ...ordinary] }));

describe("importance", () => {
  test.each([
    ["breach and loss", { breach: "yes", loss: "yes" }, 48, 48],
    ["breach or loss", [{ breach: "yes" }, { loss: "yes" }], 144, 16],
    ["breach and loss, or any factor", [{ breach: "yes", loss: "yes" }, ...factors.map((factor) => ({ [factor]: "yes" }))], 183, 3],
  ] as [string, High, number, number][])("the documents' table read as %s has overlaps and gaps", (_, when, overlaps, gaps) => {
    const proof = reading(when);
    expect([proof.cases, proof.overlaps.length, proof.gaps.length]).toEqual([256, overlaps, gaps]);
  });

  test("ours has none, and uses every rule", () => {
    expect(prove(importance)).toMatchObject({ proved: true, cases: 256, gaps: [], overlaps: [], idle: [] });
  });
});

describe("validity", () => {
  const { fault, content } = validity.spec.inputs;
  test("the documents' table has nine overlaps and one gap", () => {
    const proof = prove(
      define({
        id: "documents",
        inputs: { fault, content },
        outcomes: ["justified", "unjustified", "partly-justified"],
        rows: [
          { rule: "company", when: { fault: "company" }, outcome: "justified" },
          { rule: "client", when: { fault: "client" }, outcome: "unjustified" },
          { rule: "wording", when: { content: ["suggestion", "information-request", "opinion"] }, outcome: "unjustified" },
          { rule: "both", when: { fault: ["shared", "unestablished"] }, outcome: "partly-justified" },
        ],
      }),
    );
    expect([proof.cases, proof.overlaps.length, proof.gaps.length]).toEqual([20, 9, 1]);
    expect(proof.gaps).toEqual([{ fault: "nobody", content: "fault-report" }]);
  });

  test("ours has none", () => {
    expect(prove(validity)).toMatchObject({ proved: true, cases: 20, idle: [] });
  });
});
