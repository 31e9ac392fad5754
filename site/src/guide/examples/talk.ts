import { gradeTalk, type MoveId, type Temper, talkClient } from "redress/dialogue";

interface Asked {
  temper: Temper;
  moves: MoveId[];
}

export function run({ temper, moves }: Asked) {
  const grade = gradeTalk({ client: talkClient(temper, 1), policy: { fault: "unknown" }, moves });
  if (grade.status !== "graded") return grade;
  const judged = grade.moves.map(({ move, verdict, rule }) => ({ move, verdict, rule }));
  return { judged, end: grade.end, points: grade.points, better: grade.better };
}
