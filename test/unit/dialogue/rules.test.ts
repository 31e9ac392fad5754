import {
  complaintElements,
  dialogueRules,
  gradeTalk,
  type MoveId,
  movesAt,
  type Reaction,
  recommendations,
  replayTalk,
  rightReactions,
  type Said,
  say,
  startTalk,
  type TalkClient,
  type TalkState,
  talkEnd,
  talkMoves,
  talkSteps,
} from "redress/dialogue";
import { en } from "redress/locales/en";
import { describe, expect, test } from "vitest";

const angry: TalkClient = { temper: "angry", emotion: 8, eases: 1, reveals: 5 };
const split = (moves: string) => moves.split(" ") as MoveId[];
function play(moves: string, client: TalkClient = angry, fault: "evident" | "unknown" = "unknown") {
  const talk = replayTalk({ client, policy: { fault }, moves: split(moves) });
  if (talk.status === "refused") throw new Error(talk.code);
  return talk;
}
const understood = "listen clarify restate confirm pause acknowledge-feelings listen";
const solved = `${understood} offer-alternatives say-what-and-when`;

describe("the nine steps", () => {
  test("in order, with a pause after the first, the second and the sixth", () => {
    expect(talkSteps.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(talkSteps.filter(({ pauseAfter }) => pauseAfter).map(({ order }) => order)).toEqual([1, 2, 6]);
  });
  test("each is done by moves that serve it", () => {
    for (const { id, doneBy } of talkSteps) for (const move of doneBy.flat()) expect(talkMoves[move]).toMatchObject({ step: id });
  });
});

test("a step passed over is named once, also when the talk goes back in between", () => {
  const { turns } = play(`${solved} thank explain check-effect`);
  expect(turns.slice(-3).map((turn) => (turn as Said).skips)).toEqual([["prevent"], [], []]);
});

test("a talk that was resolved is not, once harm has raised emotion above 4 again", () => {
  const { state } = play(`${solved} check-effect`);
  expect(talkEnd(state)).toBe("resolved");
  const hurt = play(`${solved} check-effect blame blame`).state;
  expect([hurt.emotion > 4, talkEnd(hurt)]).toEqual([true, "unresolved"]);
});

describe("the apology for a fault", () => {
  const standing = (state: TalkState) => movesAt(state).find(({ move }) => move === "apologise-for-fault");
  test.each([
    [{ fault: "evident" }, "open", "dialogue.move.apologise-for-fault"],
    [{ fault: "unknown" }, "refused", "complaint.apology.cautious"],
    [{ fault: "unknown", jurisdiction: "atlantis" }, "refused", "complaint.apology.cautious"],
    [{ fault: "unknown", jurisdiction: "england-and-wales" }, "open", "dialogue.move.apologise-for-fault"],
    [{ fault: "not-ours", jurisdiction: "england-and-wales" }, "refused", "dialogue.gate.fault-ours"],
  ] as const)("%j: %s by %s", (policy, wanted, rule) => {
    const heard = replayTalk({ client: angry, policy, moves: ["listen"] });
    expect(standing((heard as { state: TalkState }).state)).toMatchObject({ standing: wanted, rule });
  });
  test("empathy and saying that there is a problem are open beside it, whosever the fault", () => {
    const { state } = play("listen");
    const open = movesAt(state).flatMap(({ move, standing: now }) => (now === "open" ? [move] : []));
    expect(open).toEqual(expect.arrayContaining(["acknowledge-feelings", "apologise-for-trouble", "admit-problem"]));
  });
});

test("the client answers by temper and by what was said", () => {
  const reactions = (moves: string, client = angry) =>
    play(moves, client).turns.map((turn) => (turn.status === "said" ? turn.reaction : turn.code));
  expect(reactions("interrupt acknowledge-feelings restate explain blame")).toEqual("raises-voice cools repeats repeats leaves".split(" "));
  expect(reactions("listen explain agree-prevention pause pause acknowledge-feelings", { ...angry, temper: "cold" })).toEqual(
    "adds-fact doubts doubts waits goes-quiet cools".split(" "),
  );
  const harmed = (["angry", "anxious", "cold", "talkative"] as const).map((temper) => reactions("defend", { ...angry, temper })[0]);
  expect(harmed).toEqual(["raises-voice", "doubts", "turns-ironic", "repeats"] satisfies Reaction[]);
  expect(reactions("acknowledge-feelings", { ...angry, emotion: 5 })).toEqual(["calms"]);
  expect(reactions("acknowledge-feelings", { ...angry, emotion: 4 })).toEqual(["cools"]);
  expect(reactions("listen restate confirm restate confirm", { ...angry, reveals: 5, emotion: 4 })).toEqual(
    "adds-fact agrees corrects agrees agrees".split(" "),
  );
});

/** Length of a shortest faultless way to a resolved talk with nothing owed, by trying every move everywhere. */
function shortest(start: TalkState): number {
  const key = ({ emotion, understanding, done, furthest, pauseDue, last }: TalkState) =>
    JSON.stringify([emotion, understanding, done, furthest, pauseDue, last]);
  const owed = ["acknowledge-feelings", "say-what-and-when", "agree-prevention", "thank", "check-effect"] as const;
  const seen = new Set([key(start)]);
  let edge = [start];
  for (let moves = 0; edge.length; moves++) {
    const next: TalkState[] = [];
    for (const state of edge) {
      if (talkEnd(state) === "resolved" && !state.pauseDue && owed.every((move) => state.done.includes(move))) return moves;
      for (const move of Object.keys(talkMoves) as MoveId[]) {
        const said = say(state, move);
        if (said.status !== "said" || said.verdict !== "open" || said.skips.length || move === "offer-solution") continue;
        if (seen.has(key(said.state))) continue;
        seen.add(key(said.state));
        next.push(said.state);
      }
    }
    edge = next;
  }
  return -1;
}

test.each([
  ["angry and slow to ease", { temper: "angry", emotion: 8, eases: 1, reveals: 5 }],
  ["cold and close", { temper: "cold", emotion: 7, eases: 1, reveals: 2 }],
  ["quick to ease", { temper: "talkative", emotion: 6, eases: 2, reveals: 3 }],
] as const)("no faultless way is shorter than the better path: %s", { timeout: 60_000 }, (_, client) => {
  const grade = gradeTalk({ client, policy: { fault: "unknown" }, moves: [] });
  expect(grade.status === "graded" && grade.better?.moves.length).toBe(shortest(startTalk(client, { fault: "unknown" })));
});

test("elements, right reactions and recommendations are as many as the documents have, each with its rule and words", () => {
  expect([complaintElements.length, rightReactions.length, recommendations.length]).toEqual([2, 7, 3]);
  expect(complaintElements[0].id).toBe("emotional");
  for (const { rule } of [...complaintElements, ...rightReactions, ...recommendations]) expect(dialogueRules.has(rule)).toBe(true);
  for (const { against } of [...rightReactions, ...recommendations]) for (const move of against) expect(talkMoves[move].harmful).toBe(true);
});

test("every rule that a move or a step names exists, and has its sentence", () => {
  for (const { rule } of [...Object.values(talkMoves), ...talkSteps]) expect(dialogueRules.has(rule)).toBe(true);
  for (const id of dialogueRules.keys()) expect(en).toHaveProperty([`rule.${id}`]);
});
