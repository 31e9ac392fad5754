import { exampleSpecs, type Reaction, reactions, type SceneSpec } from "redress/dialogue";

/** How many different sentences the client has for a reaction, so that nobody hears one twice in a row. He has six things to tell. */
const variants: { readonly [R in Reaction]?: number } = { "adds-fact": 6, cools: 3, "raises-voice": 3, doubts: 3, "turns-ironic": 3 };

/** Ids of what the client says, by reaction. They take turns by the place in the talk. What only other tempers do is left out. */
const repliesWithout = (...never: readonly Reaction[]): SceneSpec["replies"] =>
  Object.fromEntries(
    reactions
      .filter((reaction) => !never.includes(reaction))
      .map((reaction) => [reaction, Array.from({ length: variants[reaction] ?? 2 }, (_, at) => `${reaction}-${at + 1}`)]),
  );

/** Booked for nine, sent away at eleven; the list shows the booking, so the fault is evident. */
export const clinicReception = { ...exampleSpecs["clinic-reception"], replies: repliesWithout("turns-ironic") };

/** No heating since yesterday with a small child at home; why is not known. */
export const heatingRepair = { ...exampleSpecs["heating-repair"], replies: repliesWithout("raises-voice", "turns-ironic") };

/** A report lost after an update, told with irony; it may be the client’s own doing. */
export const softwareSupport = { ...exampleSpecs["software-support"], replies: repliesWithout("raises-voice") };
