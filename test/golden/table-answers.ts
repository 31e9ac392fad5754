/** The documents' two tables, repaired by hand (K12, K12b). */
export interface TableCase {
  readonly id: string;
  readonly table: "importance-table" | "validity-table";
  /** Parts of the answer, in any order. */
  readonly parts: readonly string[];
  readonly gaps: number;
  readonly overlaps: number;
  readonly lost: number;
  readonly points: 0 | 0.5 | 1;
  readonly why: string;
}

const importance = "importance-table";
const validity = "validity-table";
const over = ["over.high.unreachable=high", "over.high.no-correction=high"];
const overAll = ["over.company.wording=company", "over.wording.shared=shared", "over.wording.unestablished=wording"];
const nobody = ["added.value=nobody", "added.outcome=unjustified"];

export const tableCases: readonly TableCase[] = [
  {
    id: "importance-untouched",
    ...{ table: importance, parts: [], gaps: 48, overlaps: 48, lost: 0, points: 0 },
    why: "Of 256 cases 64 have both signs. In 16 of them neither reason to wait is there, in 48 one is: overlap. Of the 192 others 144 have a reason to wait; 48 have none: gap.",
  },
  {
    id: "importance-fallback-only",
    ...{ table: importance, parts: ["fallback=ordinary"], gaps: 0, overlaps: 48, lost: 0, points: 0.5 },
    why: "The gaps are closed. Two criteria of three.",
  },
  {
    id: "importance-priorities-only",
    ...{ table: importance, parts: over, gaps: 48, overlaps: 0, lost: 0, points: 0.5 },
    why: "The overlaps are decided. Two criteria of three.",
  },
  {
    id: "importance-one-priority",
    ...{ table: importance, parts: ["over.high.unreachable=high", "fallback=ordinary"], gaps: 0, overlaps: 32, lost: 0, points: 0.5 },
    why: "High against no correction is open still: 64 cases with both signs, half of them without wish for a correction.",
  },
  {
    id: "importance-repaired",
    ...{ table: importance, parts: [...over, "fallback=ordinary"], gaps: 0, overlaps: 0, lost: 0, points: 1 },
    why: "As ours does it.",
  },
  {
    id: "importance-waiting-wins",
    ...{ table: importance, parts: ["over.high.unreachable=unreachable", "over.high.no-correction=no-correction", "fallback=ordinary"] },
    ...{ gaps: 0, overlaps: 0, lost: 0, points: 1 },
    why: "Another priority than ours, and stated: the proof does not choose between them.",
  },
  {
    id: "importance-struck-one",
    ...{ table: importance, parts: ["strike=unreachable", "over.high.no-correction=high", "fallback=ordinary"] },
    ...{ gaps: 0, overlaps: 0, lost: 1, points: 0.5 },
    why: "It is green, and a row that the document states is gone.",
  },
  {
    id: "importance-struck-two",
    ...{
      table: importance,
      parts: ["strike=unreachable", "strike=no-correction", "fallback=ordinary"],
      gaps: 0,
      overlaps: 0,
      lost: 2,
      points: 0,
    },
    why: "Green, because hardly anything is left of the document.",
  },
  {
    id: "validity-untouched",
    ...{ table: validity, parts: [], gaps: 1, overlaps: 9, lost: 0, points: 0 },
    why: "Three wordings with the company's fault, with a shared one, with a cause not established: nine. Nobody's fault and a report of one: the gap.",
  },
  {
    id: "validity-repaired",
    ...{ table: validity, parts: [...overAll, ...nobody], gaps: 0, overlaps: 0, lost: 0, points: 1 },
    why: "As ours does it.",
  },
  {
    id: "validity-fallback",
    ...{ table: validity, parts: [...overAll, "fallback=unjustified"], gaps: 0, overlaps: 0, lost: 0, points: 1 },
    why: "A default closes the gap too.",
  },
  {
    id: "validity-nobody-justified",
    ...{
      table: validity,
      parts: [...overAll, "added.value=nobody", "added.outcome=justified"],
      gaps: 0,
      overlaps: 3,
      lost: 0,
      points: 0.5,
    },
    why: "The new row meets the wording: nobody's fault in a suggestion, a question or an opinion would be both.",
  },
  {
    id: "validity-wrong-row",
    ...{
      table: validity,
      parts: [...overAll, "added.value=client", "added.outcome=unjustified"],
      gaps: 1,
      overlaps: 0,
      lost: 0,
      points: 0.5,
    },
    why: "The row says again what is stated, and the gap stays.",
  },
];
