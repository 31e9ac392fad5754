import { reactions } from "../talk/reactions.ts";
import { type Scene, type SceneLine, type SceneSpec, uncheckedScene } from "./scene.ts";

/** Lines that serve wherever the fault is not evident; a scene puts its own words to them. */
const commonLines = [
  { id: "tell-me", move: "listen", at: ["listen", "soothe"] },
  { id: "ask-detail", move: "clarify", at: ["listen", "restate"] },
  { id: "explain-rules", move: "explain", at: ["listen", "restate", "solve"] },
  { id: "calm-down", move: "order-calm", at: ["listen", "soothe"] },
  { id: "quick-fix", move: "offer-solution", at: ["listen", "solve"] },
  { id: "in-my-words", move: "restate", at: ["restate"] },
  { id: "is-that-right", move: "confirm", at: ["restate"] },
  { id: "will-sort-it", move: "promise-vaguely", at: ["restate", "acknowledge-feelings", "solve"] },
  { id: "i-see-why", move: "acknowledge-feelings", at: ["acknowledge-feelings", "soothe", "offer-new"] },
  { id: "there-is-a-problem", move: "admit-problem", at: ["acknowledge-feelings", "soothe"] },
  { id: "not-our-doing", move: "deny-liability", at: ["acknowledge-feelings", "soothe"] },
  { id: "two-ways", move: "offer-alternatives", at: ["acknowledge-feelings", "solve"] },
  { id: "what-and-when", move: "say-what-and-when", at: ["solve", "prevent"] },
  { id: "next-time", move: "agree-prevention", at: ["prevent", "thank"] },
  { id: "happens-to-all", move: "generalise", at: ["prevent", "offer-new"] },
  { id: "thanks-for-telling", move: "thank", at: ["prevent", "thank", "check-effect", "offer-new"] },
  { id: "did-it-help", move: "check-effect", at: ["prevent", "thank", "check-effect"] },
  { id: "other-department", move: "not-mine", at: ["thank", "check-effect"] },
  { id: "something-new", move: "offer-new", at: ["thank", "check-effect", "offer-new"] },
] as const satisfies readonly SceneLine[];

/** Lines of a scene where the fault is evident: an apology has its place. */
const apologyLines = [
  { id: "sorry-our-fault", move: "apologise-for-fault", at: ["apologise"] },
  { id: "sorry-for-trouble", move: "apologise-for-trouble", at: ["apologise"] },
  { id: "we-were-busy", move: "defend", at: ["apologise"] },
  { id: "we-will-see", move: "promise-vaguely", at: ["apologise"] },
] as const satisfies readonly SceneLine[];

/** One reply for each reaction, by the reaction's own name: the locale packs have a default for it. */
const replies = /* @__PURE__ */ Object.fromEntries(/* @__PURE__ */ reactions.map((reaction) => [reaction, [reaction]]));

/** The example scenes as written, for tests and as a start for an author. */
export const exampleSpecs = {
  /** Booked for nine, sent away at eleven; the list shows the booking. */
  "clinic-reception": {
    id: "clinic-reception",
    client: { temper: "angry", seed: 4 },
    fault: "evident",
    lines: [...commonLines, ...apologyLines],
    replies,
  },
  /** No heating since yesterday with a small child at home; why is not known. */
  "heating-repair": { id: "heating-repair", client: { temper: "anxious", seed: 2 }, fault: "unknown", lines: commonLines, replies },
  /** A report lost after an update, told with irony; it may be the client's own script. */
  "software-support": { id: "software-support", client: { temper: "cold", seed: 3 }, fault: "unknown", lines: commonLines, replies },
} as const satisfies Record<string, SceneSpec>;

/** Three scenes without words, each checked by a test: an angry, an anxious and a cold client. */
export const exampleScenes: { readonly [S in keyof typeof exampleSpecs]: Scene } = {
  "clinic-reception": /* @__PURE__ */ uncheckedScene(exampleSpecs["clinic-reception"]),
  "heating-repair": /* @__PURE__ */ uncheckedScene(exampleSpecs["heating-repair"]),
  "software-support": /* @__PURE__ */ uncheckedScene(exampleSpecs["software-support"]),
};
