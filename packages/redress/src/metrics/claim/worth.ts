/** What a complaint is good for, in the document's order (C9). Rules `metrics.good.*`. */
export const complaintGoods = ["shows", "grateful", "cares"] as const;
export type ComplaintGood = (typeof complaintGoods)[number];

/** The document's formula of love: what the client brings, and what both have of it (C8). Rule `metrics.love`. */
export const loveFormula = {
  given: ["trust", "commitment"],
  gained: ["mutual-benefit", "steady-income"],
} as const;
export type LoveTerm = (typeof loveFormula)["given" | "gained"][number];
