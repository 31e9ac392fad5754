import type { Rule } from "../source/index.ts";

const training = (at: string) => ({ document: "complaint-training", at }) as const;

/** The elements of a complaint, the right reactions and the permanent recommendations, as the training lists them. */
export const adviceRules = [
  { id: "dialogue.element.rational", source: training("C6"), standing: "stated" },
  { id: "dialogue.element.emotional", source: training("C6"), standing: "stated" },
  { id: "dialogue.right.no-defence", source: training("T2"), standing: "stated" },
  { id: "dialogue.right.let-speak", source: training("T2"), standing: "stated" },
  { id: "dialogue.right.understanding-without-liability", source: training("T2"), standing: "stated" },
  { id: "dialogue.right.find-main-problem", source: training("T2"), standing: "stated" },
  { id: "dialogue.right.confirm-understanding", source: training("T2"), standing: "stated" },
  { id: "dialogue.right.know-what-solves", source: training("T2"), standing: "stated" },
  { id: "dialogue.right.what-and-when", source: training("T2"), standing: "stated" },
  { id: "dialogue.recommendation.logic", source: training("T3"), standing: "stated" },
  { id: "dialogue.recommendation.concrete", source: training("T3"), standing: "stated" },
  { id: "dialogue.recommendation.no-condemning", source: training("T3"), standing: "stated" },
] as const satisfies readonly Rule[];
