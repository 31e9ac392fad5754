import fc from "fast-check";
import {
  gradeTalk,
  type PlayedTalk,
  replayTalk,
  type Skip,
  say,
  startTalk,
  stepIds,
  type Talk,
  type TalkGrade,
  type TalkState,
  talkClient,
  talkEnd,
  talkMoves,
  temperBounds,
  tempers,
} from "redress/dialogue";
import { describe, expect, test } from "vitest";
import { anyTalk, sensibleMove } from "./any-talk.ts";

/** The talk cut off where the client has left, so that it can be played. */
function played(talk: Talk): { readonly talk: Talk; readonly played: PlayedTalk } {
  const got = replayTalk(talk);
  return got.status === "refused" ? played({ ...talk, moves: talk.moves.slice(0, got.position) }) : { talk, played: got };
}

function graded(talk: Talk): TalkGrade {
  const grade = gradeTalk(talk);
  if (grade.status === "refused") throw new Error(grade.code);
  return grade;
}

function statesOf({ start, turns }: PlayedTalk): readonly TalkState[] {
  const states = [start];
  for (const turn of turns) states.push(turn.status === "said" ? turn.state : (states.at(-1) as TalkState));
  return states;
}

describe("any talk", () => {
  test("plays again to the same talk, and grades to the same grade", () =>
    fc.assert(
      fc.property(anyTalk, (given) => {
        const { talk, played: first } = played(given);
        expect(played(structuredClone(talk)).played).toEqual(first);
        expect(graded(structuredClone(talk))).toEqual(graded(talk));
      }),
    ));

  test("keeps both meters within 0 and 10, and understanding never falls", () =>
    fc.assert(
      fc.property(anyTalk, (given) => {
        const states = statesOf(played(given).played);
        for (const [at, { emotion, understanding }] of states.entries()) {
          for (const value of [emotion, understanding]) expect(Number.isInteger(value) && value >= 0 && value <= 10).toBe(true);
          expect(understanding).toBeGreaterThanOrEqual(states[at - 1]?.understanding ?? 0);
        }
      }),
    ));

  test("is not changed by a refused move, and always hurt by a harmful one unless nothing is left to hurt", () =>
    fc.assert(
      fc.property(anyTalk, (given) => {
        const { talk: whole, played: talk } = played(given);
        const grade = graded(whole);
        const states = statesOf(talk);
        for (const [at, turn] of talk.turns.entries()) {
          const [before, after] = [states[at] as TalkState, states[at + 1] as TalkState];
          if (turn.status === "refused") {
            expect(after).toEqual(before);
            expect(grade.moves[at]).toMatchObject({ verdict: "refused", points: "none" });
            expect(["apologise-for-fault", "offer-new"]).toContain(turn.value);
          } else if (talkMoves[turn.move].harmful) {
            expect(after.emotion > before.emotion || before.emotion === 10).toBe(true);
            expect(after.left).toBe(before.emotion === 10);
          } else expect(after.left).toBe(false);
        }
      }),
    ));

  test("has a better path that ends resolved with nothing owed, and scores no lower; none only where nothing could be better", () =>
    fc.assert(
      fc.property(anyTalk, (given) => {
        const { talk } = played(given);
        const grade = graded(talk);
        if (!grade.better) {
          expect([grade.end, grade.steps.left, grade.points.got]).toEqual(["resolved", [], grade.points.of]);
          return;
        }
        const moves = [...talk.moves.slice(0, grade.better.from), ...grade.better.moves];
        const better = graded({ ...talk, moves });
        expect([better.end, better.steps.left]).toEqual(["resolved", []]);
        expect(better.points.got).toBe(better.points.of);
        expect(better.points.got * grade.points.of).toBeGreaterThanOrEqual(grade.points.got * better.points.of);
        expect(better.better).toBeUndefined();
      }),
    ));

  test("names each step that was passed over, once, and every pause", () =>
    fc.assert(
      fc.property(anyTalk, (given) => {
        const { played: talk } = played(given);
        const named: Skip[] = [];
        const owed = stepIds.filter((id) => id !== "offer-new" && (id !== "apologise" || talk.start.policy.fault === "evident"));
        const effective = new Set<string>();
        let now = talk.start;
        for (const turn of talk.turns) {
          if (turn.status === "refused") continue;
          named.push(...turn.skips);
          const { step } = talkMoves[turn.move];
          const order = step ? stepIds.indexOf(step) : 0;
          const missed = (id: string) =>
            id === "listen"
              ? now.understanding < 5
              : id === "restate"
                ? !effective.has("confirm")
                : id === "solve"
                  ? !effective.has("say-what-and-when") || !(effective.has("offer-alternatives") || effective.has("offer-solution"))
                  : !effective.has({ apologise: "apologise-for-fault", prevent: "agree-prevention" }[id] ?? id);
          if (turn.verdict === "open" && order >= 3)
            for (const id of owed.filter((one) => stepIds.indexOf(one) < order && missed(one))) expect(named).toContain(id);
          if (turn.verdict === "open" && (turn.move !== "confirm" || turn.effects.understanding === 0)) effective.add(turn.move);
          if (now.pauseDue && !turn.state.pauseDue && turn.move !== "pause") expect(turn.skips).toContain(`pause-after-${now.pauseDue}`);
          now = turn.state;
        }
        const steps = named.filter((skip) => !skip.startsWith("pause"));
        expect(new Set(steps).size).toBe(steps.length);
      }),
    ));

  test("can be led to a resolved end within 40 moves, unless the client has left", () =>
    fc.assert(
      fc.property(anyTalk, (given) => {
        let { state } = played(given).played;
        if (state.left || state.done.includes("offer-new")) return;
        for (let moves = 0; talkEnd(state) !== "resolved"; moves++) {
          expect(moves).toBeLessThan(40);
          const said = say(state, sensibleMove(state));
          if (said.status === "refused") throw new Error(said.code);
          expect(said.verdict).not.toMatch(/premature|harmful/);
          state = said.state;
        }
      }),
    ));
});

test("one wrong move ends no talk, whoever the client is", () => {
  for (const temper of tempers)
    for (let seed = 0; seed < 50; seed++)
      for (const { id } of Object.values(talkMoves)) {
        const said = say(startTalk(talkClient(temper, seed), { fault: "evident" }), id);
        if (said.status === "said") expect(said.state.left).toBe(false);
      }
});

test.each(tempers)("a seed varies the %s client within the stated bounds, and reaches every value", (temper) => {
  const clients = Array.from({ length: 200 }, (_, seed) => talkClient(temper, seed * 7919));
  for (const field of ["emotion", "eases", "reveals"] as const) {
    const [least, most] = temperBounds[temper][field];
    const wanted = Array.from({ length: most - least + 1 }, (_, at) => least + at);
    expect([...new Set(clients.map((client) => client[field]))].sort((a, b) => a - b)).toEqual(wanted);
  }
});

describe("a mistake of an author", () => {
  const client = { temper: "angry", emotion: 8, eases: 1, reveals: 1 } as const;
  test.each([
    ["client", "temper", { ...client, temper: "toString" }, { fault: "unknown" }],
    ["client", "emotion", { ...client, emotion: 9 }, { fault: "unknown" }],
    ["client", "eases", { ...client, eases: 0 }, { fault: "unknown" }],
    ["client", "reveals", { ...client, reveals: 1.5 }, { fault: "unknown" }],
    ["policy", "fault", client, { fault: "maybe" }],
    ["policy", "fault", client, undefined],
  ])("in the %s, field %s, is thrown by name", (id, field, wrong, policy) => {
    expect(() => startTalk(wrong as never, policy as never)).toThrow(expect.objectContaining({ name: "DialogueError", id, field }));
  });
  test.each([-1, 0.5, Number.NaN, 2 ** 32])("a seed of %d", (seed) => {
    expect(() => talkClient("angry", seed)).toThrow(expect.objectContaining({ field: "seed" }));
  });
});

describe("what is no talk", () => {
  const talk = { client: talkClient("angry", 1), policy: { fault: "unknown" } } as const;
  test.each([
    ["a text for moves", "listen", { code: "not-a-talk", field: "moves" }],
    ["no moves", undefined, { code: "not-a-talk", field: "moves" }],
    ["a move that every object has", ["listen", "toString"], { code: "unknown-move", value: "toString", position: 1 }],
    ["a move that is no text", [7], { code: "unknown-move", value: "", position: 0 }],
    ["a move after the client has left", ["blame", "blame", "listen"], { code: "talk-over", value: "listen", position: 2 }],
  ])("%s", (_, moves, refusal) => {
    expect(replayTalk({ ...talk, moves: moves as never })).toEqual({
      status: "refused",
      field: "moves",
      ...{ value: moves ?? "" },
      ...refusal,
    });
    expect(gradeTalk({ ...talk, moves: moves as never }).status).toBe("refused");
  });
});
