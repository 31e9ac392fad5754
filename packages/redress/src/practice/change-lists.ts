import type { PracticeList } from "./list-shape.ts";

const reader = (at: string) => ({ document: "client-work-reader", at }) as const;

/** Changing an organisation towards its clients. */
export const changeLists = {
  /** The three competencies of whoever leads a change (X1). */
  competency: {
    source: reader("X1"),
    signs: "stated",
    entries: {
      create: ["leads-innovation", "brings-change-in"],
      act: ["decides-on-incomplete-data"],
      inspire: ["vision-told", "commitment-shown"],
    },
  },
  /** The eight steps, whose first letters make OPPOSITE (X2). */
  opposite: {
    source: reader("X2"),
    ordered: true,
    signs: "stated",
    entries: {
      orientation: ["data-at-hand-used", "clients-seen-anew"],
      people: ["clients-interviewed", "touch-points-mapped"],
      processes: ["barriers-audited", "committee-across-departments"],
      objectives: ["milestones-set", "progress-measured"],
      structure: ["client-team-across", "ownership-settled"],
      insights: ["research-into-action"],
      technology: ["it-at-the-table", "existing-tools-updated"],
      execution: ["small-pilot", "practice-shared"],
    },
  },
  /** What to ask of every transaction (X4). */
  insight: {
    source: reader("X4"),
    signs: "ours",
    entries: {
      why: ["reason-for-buying"],
      intent: ["what-the-client-was-after"],
      device: ["phone-or-desk"],
      next: ["what-happens-after"],
    },
  },
  /** What carries a change (X6). */
  culture: {
    source: reader("X6"),
    signs: "ours",
    entries: { structure: ["team-has-its-place"], skills: ["people-learn"], mindset: ["thinks-from-the-client"] },
  },
} as const satisfies Readonly<Record<string, PracticeList>>;
