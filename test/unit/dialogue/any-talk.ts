import fc from "fast-check";
import { type MoveId, moveIds, type Talk, type TalkState, talkClient, talkFaults, tempers } from "redress/dialogue";

/** Any talk with any client: good moves and bad in any order. */
export const anyTalk: fc.Arbitrary<Talk> = fc.record({
  client: fc.tuple(fc.constantFrom(...tempers), fc.nat(0xffffffff)).map(([temper, seed]) => talkClient(temper, seed)),
  policy: fc.record(
    { fault: fc.constantFrom(...talkFaults), jurisdiction: fc.constantFrom("england-and-wales", "atlantis") },
    { requiredKeys: ["fault"] },
  ),
  moves: fc
    .array(fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...moveIds) }, { weight: 3, arbitrary: fc.nat(5).map(() => "" as MoveId) }), {
      maxLength: 25,
    })
    // An empty place is filled from a sensible order, so that long talks come far.
    .map((moves) => moves.map((move, at) => move || (sensible[at % sensible.length] as MoveId)))
    // Nothing follows an offer, which may end the talk.
    .map((moves) => (moves.includes("offer-new") ? moves.slice(0, moves.indexOf("offer-new") + 1) : moves)),
});

const sensible: readonly MoveId[] = (
  "listen listen clarify pause restate confirm restate confirm pause acknowledge-feelings listen apologise-for-fault " +
  "offer-alternatives say-what-and-when agree-prevention pause thank check-effect"
).split(" ") as MoveId[];

/** What a sensible colleague says next, from the steps and meters alone; a slow reference that knows nothing of the search. */
export function sensibleMove({ emotion, understanding, done, last }: TalkState): MoveId {
  if (understanding < 5) return understanding ? "clarify" : "listen";
  if (!done.includes("confirm")) return understanding < 8 ? "clarify" : done.includes("restate") ? "confirm" : "restate";
  if (emotion > 4) return last === "acknowledge-feelings" ? "apologise-for-trouble" : "acknowledge-feelings";
  if (!done.includes("offer-alternatives") && !done.includes("offer-solution")) return "offer-alternatives";
  return done.includes("say-what-and-when") ? "check-effect" : "say-what-and-when";
}
