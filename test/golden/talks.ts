/**
 * Talks worked by hand from the meters' rules: emotion and understanding run from 0 to 10; heard is 5 understood, a gist is
 * confirmed from 8, unasked a client tells up to 6; facts wait for emotion 4, a sale for 2. Listening tells `reveals` and eases
 * by `eases`; a question brings one more than `reveals`; feelings acknowledged and fault apologised for ease by `eases`; any
 * other good move by 1, a question by nothing. Premature costs 1; harm costs 1 to 3. Points: full 2, half 1, none 0.
 */
export interface GoldenTalk {
  readonly id: string;
  readonly at: string;
  readonly client: { readonly temper: string; readonly emotion: number; readonly eases: number; readonly reveals: number };
  readonly fault: "evident" | "unknown" | "not-ours";
  readonly jurisdiction?: string;
  /** Move, verdict, emotion and understanding after it, points. */
  readonly moves: readonly (readonly [move: string, verdict: string, emotion: number, understanding: number, points: number])[];
  readonly end: "resolved" | "unresolved" | "left-angry";
  /** Due steps that were not done. */
  readonly left: readonly string[];
  /** Steps and pauses named as skipped, by the place of the move that skipped them, from 0. */
  readonly skips?: Readonly<Record<number, readonly string[]>>;
  /** What was missing, by the place of the premature move. */
  readonly missing?: Readonly<Record<number, readonly (readonly [need: string, by: number])[]>>;
  /** Rule of a move, by its place, where it is the point of the case. */
  readonly rules?: Readonly<Record<number, string>>;
  readonly got: number;
  readonly of: number;
  /** The better path: from which move on, and how. Absent where the talk was as good as can be. */
  readonly better?: { readonly from: number; readonly moves: string };
  readonly why: string;
}

const angry = { temper: "angry", emotion: 8, eases: 2, reveals: 3 };
const slowToCool = { temper: "angry", emotion: 8, eases: 1, reveals: 3 };
const anxious = { temper: "anxious", emotion: 6, eases: 2, reveals: 2 };
const cold = { temper: "cold", emotion: 6, eases: 1, reveals: 1 };
const talkative = { temper: "talkative", emotion: 5, eases: 2, reveals: 3 };

const afterFeelings = "offer-alternatives say-what-and-when agree-prevention pause thank check-effect";
const nothingDone = ["listen", "restate", "acknowledge-feelings", "solve", "prevent", "thank", "check-effect"];

export const talks: readonly GoldenTalk[] = [
  {
    id: "talk-good-fault-evident",
    at: "T1",
    client: angry,
    fault: "evident",
    moves: [
      ["listen", "open", 6, 3, 2],
      ["listen", "open", 4, 6, 2],
      ["pause", "open", 3, 6, 2],
      ["clarify", "open", 3, 10, 2],
      ["restate", "open", 2, 10, 2],
      ["confirm", "open", 1, 10, 2],
      ["pause", "open", 0, 10, 2],
      ["acknowledge-feelings", "open", 0, 10, 2],
      ["apologise-for-fault", "open", 0, 10, 2],
      ["offer-alternatives", "open", 0, 10, 2],
      ["say-what-and-when", "open", 0, 10, 2],
      ["agree-prevention", "open", 0, 10, 2],
      ["pause", "open", 0, 10, 2],
      ["thank", "open", 0, 10, 2],
      ["check-effect", "open", 0, 10, 2],
    ],
    end: "resolved",
    left: [],
    got: 30,
    of: 30,
    why: "Eight steps in their order with the three pauses; the ninth is not owed.",
  },
  {
    id: "talk-good-but-one-solution",
    at: "T1",
    client: anxious,
    fault: "unknown",
    moves: [
      ["listen", "open", 4, 2, 2],
      ["listen", "open", 2, 4, 2],
      ["clarify", "open", 2, 7, 2],
      ["pause", "open", 1, 7, 2],
      ["restate", "open", 0, 7, 2],
      ["confirm", "open", 0, 10, 2],
      ["restate", "open", 0, 10, 2],
      ["confirm", "open", 0, 10, 2],
      ["pause", "open", 0, 10, 2],
      ["acknowledge-feelings", "open", 0, 10, 2],
      ["admit-problem", "open", 0, 10, 2],
      ["offer-solution", "open", 0, 10, 1],
      ["say-what-and-when", "open", 0, 10, 2],
      ["agree-prevention", "open", 0, 10, 2],
      ["pause", "open", 0, 10, 2],
      ["thank", "open", 0, 10, 2],
      ["check-effect", "open", 0, 10, 2],
    ],
    end: "resolved",
    left: [],
    got: 33,
    of: 34,
    better: { from: 11, moves: afterFeelings },
    why: "Asking again brought what was missing. The fault is not known, so no step of apology is owed; one solution where several were possible is half.",
  },
  {
    id: "talk-apologised-too-early",
    at: "T1",
    client: angry,
    fault: "evident",
    moves: [
      ["apologise-for-fault", "repaired", 9, 0, 1],
      ["listen", "open", 7, 3, 2],
      ["listen", "open", 5, 6, 2],
      ["pause", "open", 4, 6, 2],
      ["restate", "open", 3, 6, 2],
      ["confirm", "open", 3, 10, 2],
      ["restate", "open", 2, 10, 2],
      ["confirm", "open", 1, 10, 2],
      ["pause", "open", 0, 10, 2],
      ["acknowledge-feelings", "open", 0, 10, 2],
      ["apologise-for-fault", "open", 0, 10, 2],
      ["offer-alternatives", "open", 0, 10, 2],
      ["say-what-and-when", "open", 0, 10, 2],
      ["agree-prevention", "open", 0, 10, 2],
      ["pause", "open", 0, 10, 2],
      ["thank", "open", 0, 10, 2],
      ["check-effect", "open", 0, 10, 2],
    ],
    end: "resolved",
    left: [],
    missing: { 0: [["heard", 5]] },
    got: 33,
    of: 34,
    better: {
      from: 0,
      moves: `listen listen pause clarify restate confirm pause acknowledge-feelings apologise-for-fault ${afterFeelings}`,
    },
    why: "Our fault was evident, but an apology for what has not been heard is for nothing. It cost, and did not end the talk.",
  },
  {
    id: "talk-calm-down",
    at: "T4",
    client: angry,
    fault: "unknown",
    moves: [
      ["order-calm", "repaired", 10, 0, 1],
      ["listen", "open", 8, 3, 2],
      ["order-calm", "harmful", 10, 3, 0],
      ["blame", "harmful", 10, 3, 0],
    ],
    end: "left-angry",
    left: nothingDone,
    rules: { 0: "dialogue.move.order-calm", 3: "dialogue.move.blame" },
    got: 3,
    of: 22,
    better: { from: 0, moves: `listen listen pause clarify restate confirm pause acknowledge-feelings ${afterFeelings}` },
    why: "The first was made good by listening. Harm done to a client already at the end of his patience ends the talk.",
  },
  {
    id: "talk-sold-early",
    at: "T1",
    client: talkative,
    fault: "unknown",
    moves: [
      ["listen", "open", 3, 3, 2],
      ["listen", "open", 1, 6, 2],
      ["offer-new", "refused", 1, 6, 0],
      ["pause", "open", 0, 6, 2],
      ["clarify", "open", 0, 10, 2],
    ],
    end: "unresolved",
    left: ["restate", "acknowledge-feelings", "solve", "prevent", "thank", "check-effect"],
    missing: { 2: [["checked", 1]] },
    rules: { 2: "dialogue.gate.sell-last" },
    got: 8,
    of: 22,
    better: { from: 2, moves: `pause clarify restate confirm pause acknowledge-feelings ${afterFeelings}` },
    why: "Calm enough, but nothing is solved. The offer is refused and changes nothing.",
  },
  {
    id: "talk-sold-to-the-angry",
    at: "C6",
    client: angry,
    fault: "unknown",
    moves: [["offer-new", "refused", 8, 0, 0]],
    end: "unresolved",
    left: nothingDone,
    missing: {
      0: [
        ["checked", 1],
        ["calm", 6],
      ],
    },
    got: 0,
    of: 16,
    better: { from: 0, moves: `listen listen pause clarify restate confirm pause acknowledge-feelings ${afterFeelings}` },
    why: "Neither calm nor helped: both are named, and by how much.",
  },
  {
    id: "talk-repaired",
    at: "C7",
    client: cold,
    fault: "unknown",
    moves: [
      ["defend", "repaired", 8, 0, 1],
      ["apologise-for-trouble", "open", 7, 0, 2],
      ["listen", "open", 6, 1, 2],
      ["clarify", "open", 6, 3, 2],
    ],
    end: "unresolved",
    left: nothingDone,
    got: 7,
    of: 22,
    better: {
      from: 0,
      moves: `listen listen clarify clarify pause clarify restate confirm pause acknowledge-feelings ${afterFeelings}`,
    },
    why: "Two moves to be where he was before we defended ourselves.",
  },
  {
    id: "talk-facts-before-feelings",
    at: "C6",
    client: slowToCool,
    fault: "unknown",
    moves: [
      ["listen", "open", 7, 3, 2],
      ["listen", "open", 6, 6, 2],
      ["pause", "open", 5, 6, 2],
      ["explain", "repaired", 6, 6, 1],
      ["clarify", "open", 6, 10, 2],
      ["restate", "open", 5, 10, 2],
      ["confirm", "open", 4, 10, 2],
      ["pause", "open", 3, 10, 2],
      ["explain", "open", 2, 10, 1],
    ],
    end: "unresolved",
    left: ["acknowledge-feelings", "solve", "prevent", "thank", "check-effect"],
    skips: { 8: ["acknowledge-feelings"] },
    missing: {
      3: [
        ["confirmed", 1],
        ["eased", 1],
      ],
    },
    got: 16,
    of: 28,
    better: { from: 3, moves: `clarify restate confirm pause acknowledge-feelings ${afterFeelings}` },
    why: "The same words are premature at 5 and open at 3; the second time they pass over his feelings.",
  },
  {
    id: "talk-skipped",
    at: "T1",
    client: talkative,
    fault: "unknown",
    moves: [
      ["listen", "open", 3, 3, 2],
      ["listen", "open", 1, 6, 2],
      ["clarify", "open", 1, 10, 2],
      ["restate", "open", 0, 10, 1],
      ["confirm", "open", 0, 10, 2],
      ["offer-alternatives", "open", 0, 10, 1],
      ["say-what-and-when", "open", 0, 10, 2],
      ["thank", "open", 0, 10, 1],
      ["check-effect", "open", 0, 10, 2],
    ],
    end: "resolved",
    left: ["acknowledge-feelings", "prevent"],
    skips: { 3: ["pause-after-listen"], 5: ["pause-after-restate", "acknowledge-feelings"], 7: ["prevent"] },
    got: 15,
    of: 22,
    better: { from: 3, moves: `pause restate confirm pause acknowledge-feelings ${afterFeelings}` },
    why: "Solved, and what was passed over is named: two pauses, his feelings, and how it is prevented.",
  },
  {
    id: "talk-apology-protected",
    at: "K4",
    client: angry,
    fault: "unknown",
    jurisdiction: "england-and-wales",
    moves: [
      ["listen", "open", 6, 3, 2],
      ["listen", "open", 4, 6, 2],
      ["pause", "open", 3, 6, 2],
      ["clarify", "open", 3, 10, 2],
      ["restate", "open", 2, 10, 2],
      ["confirm", "open", 1, 10, 2],
      ["pause", "open", 0, 10, 2],
      ["acknowledge-feelings", "open", 0, 10, 2],
      ["apologise-for-fault", "open", 0, 10, 2],
    ],
    end: "unresolved",
    left: ["solve", "prevent", "thank", "check-effect"],
    got: 18,
    of: 26,
    better: { from: 9, moves: afterFeelings },
    why: "There the law says that an apology of itself admits nothing, so it may be said. Nothing was wrong; the path is what is left.",
  },
  {
    id: "talk-apology-refused",
    at: "K4",
    client: anxious,
    fault: "unknown",
    moves: [["apologise-for-fault", "refused", 6, 0, 0]],
    end: "unresolved",
    left: nothingDone,
    rules: { 0: "complaint.apology.cautious" },
    got: 0,
    of: 16,
    better: { from: 0, moves: `listen clarify pause clarify restate confirm pause acknowledge-feelings ${afterFeelings}` },
    why: "Whose fault it is is not known, and no law is known that protects the words.",
  },
  {
    id: "talk-apology-not-ours",
    at: "T1",
    client: anxious,
    fault: "not-ours",
    jurisdiction: "england-and-wales",
    moves: [
      ["apologise-for-fault", "refused", 6, 0, 0],
      ["apologise-for-trouble", "open", 5, 0, 2],
    ],
    end: "unresolved",
    left: nothingDone,
    rules: { 0: "dialogue.gate.fault-ours" },
    got: 2,
    of: 18,
    better: { from: 0, moves: `listen clarify pause clarify restate confirm pause acknowledge-feelings ${afterFeelings}` },
    why: "A law that protects an apology does not make it true. Sorrow for his trouble is always in place.",
  },
  {
    id: "talk-idle",
    at: "T1",
    client: talkative,
    fault: "unknown",
    moves: [
      ["pause", "idle", 5, 0, 1],
      ["acknowledge-feelings", "open", 3, 0, 2],
      ["acknowledge-feelings", "idle", 3, 0, 1],
      ["listen", "open", 1, 3, 2],
      ["acknowledge-feelings", "open", 0, 3, 2],
    ],
    end: "unresolved",
    left: ["listen", "restate", "solve", "prevent", "thank", "check-effect"],
    got: 8,
    of: 22,
    better: { from: 0, moves: `listen listen pause clarify restate confirm pause acknowledge-feelings ${afterFeelings}` },
    why: "A silence that nothing called for, and the same words twice running, neither help nor harm.",
  },
];
