import fc from "fast-check";
import {
  DialogueError,
  defineScene,
  exampleScenes,
  exampleSpecs,
  gradeScene,
  playScene,
  type SceneSpec,
  sceneLines,
  scenePosition,
  startTalk,
  talkMoves,
} from "redress/dialogue";
import { describe, expect, test } from "vitest";

const scenes = Object.values(exampleScenes).map((scene) => [scene.id, scene] as const);
const base: SceneSpec = exampleSpecs["software-support"];

describe("the example scenes", () => {
  test.each(Object.entries(exampleSpecs))("%s goes through every state that it can reach", { timeout: 60_000 }, (id, spec) => {
    expect(defineScene(spec)).toEqual(exampleScenes[id as keyof typeof exampleScenes]);
  });
  test("differ in temper and in what is known of the fault", () => {
    expect(scenes.map(([, { client, policy }]) => [client.temper, policy.fault])).toEqual([
      ["angry", "evident"],
      ["anxious", "unknown"],
      ["cold", "unknown"],
    ]);
  });
});

/** A talk in a scene: at each turn one of what is offered. */
const choices = fc.array(fc.nat(5), { maxLength: 30 });
function talkBy(scene: (typeof scenes)[number][1], picks: readonly number[]): string {
  let talk = "";
  for (const pick of picks) {
    const now = playScene(scene, talk);
    if (now.status === "refused") throw new Error(now.code);
    if (!now.lines.length) return talk;
    const line = now.lines[pick]?.id ?? "pause";
    talk = talk ? `${talk} ${line}` : line;
  }
  return talk;
}

describe.each(scenes)("in the scene %s", (_, scene) => {
  test("four or five lines are offered at every turn, and the client answers whatever is said", () =>
    fc.assert(
      fc.property(choices, (picks) => {
        const talk = playScene(scene, talkBy(scene, picks));
        if (talk.status === "refused") throw new Error(talk.code);
        if (scenePosition(talk.state)) expect([4, 5]).toContain(talk.lines.length);
        for (const { turn, reply } of talk.turns) expect(reply).toBe(turn.status === "said" ? turn.reaction : undefined);
      }),
    ));
  test("a better path by its own lines is resolved, owes nothing and is faultless", () =>
    fc.assert(
      fc.property(choices, (picks) => {
        const talk = talkBy(scene, picks);
        const grade = gradeScene(scene, talk);
        if (grade.status === "refused") throw new Error(grade.code);
        if (!grade.better) return expect([grade.end, grade.points.got]).toEqual(["resolved", grade.points.of]);
        const kept = talk.split(" ").slice(0, grade.better.from);
        const better = gradeScene(scene, [...kept, ...grade.better.moves].join(" "));
        if (better.status === "refused") throw new Error(better.code);
        expect([better.end, better.steps.left, better.points.got]).toEqual(["resolved", [], better.points.of]);
      }),
    ));
});

describe("a scene is refused, naming id and field,", () => {
  const lines = (change: (line: SceneSpec["lines"][number]) => unknown) => ({ lines: base.lines.map(change) });
  const without = (...moves: string[]) => ({ lines: base.lines.filter(({ move }) => !moves.includes(move)) });
  const at = (id: string, positions: unknown) => lines((line) => (line.id === id ? { ...line, at: positions } : line));
  test.each([
    ["without an id that can be written", { id: "A scene" }, "id"],
    ["with an unknown temper", { client: { temper: "sad", seed: 1 } }, "temper"],
    ["with an unknown fault", { fault: "perhaps" }, "fault"],
    ["without lines", { lines: [] }, "lines"],
    ["with a line whose id has a space", lines((line) => ({ ...line, id: `${line.id} 1` })), "lines[0].id"],
    ["with a line given twice", { lines: [...base.lines, base.lines[0]] }, `lines[${base.lines.length}].id`],
    ["with a line that takes the pause’s id", lines((line) => ({ ...line, id: "pause" })), "lines[0].id"],
    ["with a line that is the pause", lines((line) => ({ ...line, move: "pause" })), "lines[0].move"],
    ["with an unknown move", lines((line) => ({ ...line, move: "toString" })), "lines[0].move"],
    ["with an unknown position", at("tell-me", ["before"]), "lines[0].at"],
    ["with three lines at a turn", without("order-calm", "offer-solution"), "lines at listen"],
    ["with six lines at a turn", at("there-is-a-problem", ["acknowledge-feelings", "soothe", "listen"]), "lines at listen"],
    ["where nothing eases", lines((l) => (l.move === "listen" || l.move === "clarify" ? { ...l, move: "defend" } : l)), "lines at listen"],
    [
      "with only one line that looks kind and is out of place",
      lines((line) => (line.at.includes("restate") && line.move === "promise-vaguely" ? { ...line, move: "defend" } : line)),
      "lines at restate",
    ],
    ["where one solution is all there is", lines((l) => (l.move === "offer-alternatives" ? { ...l, move: "offer-solution" } : l)), ""],
    [
      "where the same kind words are all there is to soothe with",
      {
        lines: [
          ...base.lines.map((l) =>
            ["listen", "admit-problem"].includes(l.move) ? { ...l, at: l.at.filter((one) => one !== "soothe") } : l,
          ),
          { id: "your-doing", move: "blame", at: ["soothe"] },
          { id: "one-moment", move: "interrupt", at: ["soothe"] },
        ],
      },
      "lines at soothe",
    ],
    ["that cannot be repaired as fast as it says", { repairWithin: 3 }, "lines at listen"],
    ["that is to be repaired in no time", { repairWithin: Number.NaN }, "repairWithin"],
    ["with a reaction that nobody has", { replies: { ...base.replies, faints: ["faints"] } }, "replies.faints"],
    ["with a reaction that says nothing", { replies: { ...base.replies, leaves: [] } }, "replies.leaves"],
  ])("%s", { timeout: 60_000 }, (_, change, field) => {
    let error: unknown;
    try {
      defineScene({ ...base, ...change } as SceneSpec);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(DialogueError);
    const { field: got, message } = error as DialogueError;
    if (field) expect(got).toBe(field);
    else expect(message).toMatch(/no faultless path/);
  });
});

describe("a talk as one string", () => {
  const scene = exampleScenes["software-support"];
  test("of nothing is the beginning", () => {
    const talk = playScene(scene, "");
    expect(talk).toMatchObject({ status: "played", turns: [], end: "unresolved" });
    expect(talk.status === "played" && talk.lines).toEqual(sceneLines(scene, startTalk(scene.client, scene.policy)));
  });
  test.each([
    ["two spaces", "tell-me  tell-me", "not-a-talk", undefined],
    ["a space behind", "tell-me ", "not-a-talk", undefined],
    ["no text", 7, "not-a-talk", undefined],
    ["too much", Array(101).fill("tell-me").join(" "), "not-a-talk", undefined],
    ["a line of another scene", "tell-me sorry-our-fault", "unknown-line", 1],
    ["a name that every object has", "constructor", "unknown-line", 0],
    ["a line that is not offered there", "tell-me did-it-help", "line-not-offered", 1],
    ["anything after the client has left", "calm-down calm-down calm-down tell-me", "talk-over", 3],
  ])("with %s is refused", (_, talk, code, position) => {
    expect(playScene(scene, talk as string)).toMatchObject({ status: "refused", code, ...(position === undefined ? {} : { position }) });
    expect(gradeScene(scene, talk as string)).toMatchObject({ status: "refused", code });
  });
  test("keeps a refused line, to which the client says nothing", () => {
    const to = "tell-me tell-me ask-detail ask-detail ask-detail pause in-my-words is-that-right pause i-see-why two-ways what-and-when";
    const talk = playScene(scene, `${to} next-time something-new`);
    expect(talk.status === "played" && talk.turns.at(-1)).toMatchObject({ line: "something-new", turn: { code: "too-early-to-sell" } });
    expect(talk.status === "played" && talk.turns.at(-1)).not.toHaveProperty("reply");
  });
});

test("every move of the examples is a move", () => {
  for (const [, { lines }] of scenes) for (const { move } of lines) expect(talkMoves[move].id).toBe(move);
});
