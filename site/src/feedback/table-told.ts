import type { PublicTable, TableExercise } from "@redress/exercises";
import { proveRepair } from "@redress/exercises/table";
import type { FeedbackPack } from "./pack.ts";

/** What the proof of a repair says: counts, and a case of each kind in words. */
export interface ToldProof {
  readonly green: boolean;
  readonly cases: number;
  readonly gaps: number;
  readonly overlaps: number;
  readonly lost: number;
  readonly circular: boolean;
  readonly gap?: readonly string[];
  readonly overlap?: readonly string[];
}

/** The proof of a repair. A case is told by the facts that are so; of a yes and a no, only the yes, unless none is. The
 * one with the least to tell is the example. */
export function toldProof(exercise: TableExercise, shown: PublicTable, answer: string, { sentences }: FeedbackPack): ToldProof {
  const { proof, lost, circular } = proveRepair(exercise, shown, answer);
  const say = (of: Readonly<Record<string, string>>) => {
    const all = Object.entries(of);
    const telling = all.filter(([, value]) => value !== "no");
    return (telling.length ? telling : all).map(([input, value]) => sentences[`fact.${shown.id}.${input}.${value}`] ?? value);
  };
  const telling = (of: Readonly<Record<string, string>>) => Object.values(of).filter((value) => value !== "no").length;
  const [gap] = [...proof.gaps].sort((a, b) => telling(a) - telling(b));
  const [overlap] = [...proof.overlaps].sort((a, b) => telling(a.case) - telling(b.case));
  const [gaps, overlaps] = [proof.gaps.length, proof.overlaps.length];
  return {
    ...{ green: !gaps && !overlaps, cases: proof.cases, gaps, overlaps, lost, circular },
    ...(gap && { gap: say(gap) }),
    ...(overlap && { overlap: say(overlap.case) }),
  };
}
