import { readAddress } from "../tools/address.ts";

/** The fields in their groups, as they stand in the address too. Those of the other figure are not asked. */
export const sampleFields = {
  /** Of both questions. */
  about: ["all"],
  /** Before asking. */
  plan: { share: ["margin", "expected", "rate"], score: ["margin", "for", "against", "rate"] },
  /** After the answers are there. */
  found: { share: ["hits", "answers"], score: ["promoters", "passives", "detractors"] },
} as const;

/** A share of the clients, or a net promoter score. */
export const figures = ["share", "score"] as const;
export type FigureKind = (typeof figures)[number];

/** How sure, in per cent. */
export const confidences = ["90", "95", "99"] as const;

const texts = [
  ...sampleFields.about,
  ...new Set(Object.values(sampleFields.plan).flat()),
  ...Object.values(sampleFields.found).flat(),
] as const;
export type SampleField = (typeof texts)[number];

/** What a reader gives: each number as it is typed. */
export type SampleState = Readonly<Record<SampleField, string>> & { readonly of: FigureKind; readonly sure: string };

/** 200 clients, of whom a good third will answer; then 84 of 132 were content. */
export const firstState: SampleState = {
  of: "share",
  sure: "95",
  ...{ all: "200", margin: "5", expected: "", rate: "40", for: "", against: "" },
  ...{ hits: "52", answers: "80", promoters: "40", passives: "24", detractors: "16" },
};

export const fieldNames: readonly SampleField[] = texts;

/** The state that an address gives, or none where it gives nothing of ours. */
export function stateFrom(query: string): SampleState | undefined {
  const { of, sure, ...given } = readAddress(query, ["of", "sure", ...fieldNames]);
  if (of === undefined && sure === undefined && !Object.keys(given).length) return undefined;
  return {
    ...firstState,
    ...given,
    of: figures.find((one) => one === of) ?? firstState.of,
    sure: confidences.find((one) => one === sure) ?? firstState.sure,
  };
}
