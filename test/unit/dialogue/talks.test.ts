import { gradeTalk, replayTalk, type Talk } from "redress/dialogue";
import { describe, expect, test } from "vitest";
import { type GoldenTalk, talks } from "../../golden/talks.ts";

const talkOf = ({ client, fault, jurisdiction, moves }: GoldenTalk): Talk => ({
  client: client as Talk["client"],
  policy: jurisdiction ? { fault, jurisdiction } : { fault },
  moves: moves.map(([move]) => move) as Talk["moves"],
});
const points = ["none", "half", "full"] as const;

describe.each(talks.map((one) => [one.id, one] as const))("%s", (_, golden) => {
  const played = replayTalk(talkOf(golden));
  const grade = gradeTalk(talkOf(golden));
  if (played.status === "refused" || grade.status === "refused") throw new Error("refused");

  test("move by move", () => {
    let now = played.start;
    const got = grade.moves.map(({ move, verdict, points: earned }, at) => {
      const turn = played.turns[at];
      if (turn?.status === "said") now = turn.state;
      return [move, verdict, now.emotion, now.understanding, points.indexOf(earned)];
    });
    expect(got).toEqual(golden.moves);
  });

  test("what was missing, what was passed over, and by which rule", () => {
    const where = <T>(of: (at: number) => readonly T[]) =>
      Object.fromEntries(grade.moves.flatMap((_move, at) => (of(at).length ? [[at, of(at)]] : [])));
    expect(where((at) => grade.moves[at]?.skips ?? [])).toEqual(golden.skips ?? {});
    const missing = where((at) => (grade.moves[at]?.missing ?? []).map(({ need, by }) => [need, by]));
    for (const [at, wanted] of Object.entries(golden.missing ?? {})) expect(missing[at]).toEqual(wanted);
    for (const [at, rule] of Object.entries(golden.rules ?? {})) expect(grade.moves[Number(at)]?.rule).toBe(rule);
  });

  test("its end, its points and the better path", () => {
    expect([grade.end, grade.steps.left]).toEqual([golden.end, golden.left]);
    expect(grade.points).toEqual({ got: golden.got, of: golden.of });
    const better = grade.better && { from: grade.better.from, moves: grade.better.moves.join(" ") };
    expect(better).toEqual(golden.better);
  });
});
