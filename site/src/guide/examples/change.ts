import { comparison } from "redress/metrics";

interface Share {
  hits: number;
  n: number;
}

export const run = ({ before, after }: { before: Share; after: Share }) => comparison(before, after);
