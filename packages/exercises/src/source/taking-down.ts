import { type ChannelId, channels, type Relabelling, registrationMoment, relabel } from "redress/complaint";
import { ItemMistake } from "../item-mistake.ts";
import type { Expected, OptionWorth } from "../shape.ts";
import type { TableOption } from "./by-table.ts";

/** How a complaint came in. */
export interface MomentFacts {
  readonly channel: string;
}

/** By when it is to be registered; the last is what nobody may ask for. */
export const moments = ["dialogue-end", "arrival", "in-writing"] as const;

/** What may happen to a contact that somebody wants to call something else. */
export const relabellings = ["may", "reason-first", "stays"] as const;

function worthOf(
  item: string,
  options: readonly TableOption[],
  known: readonly string[],
  key: string,
  overlooked: (chosen: string) => string,
): readonly OptionWorth[] {
  return options.map(({ id }, at): OptionWorth => {
    if (!known.includes(id)) throw new ItemMistake(item, `options.${at}`, `${id} is none of ${known.join(", ")}`);
    return id === key ? { option: id, points: 1 } : { option: id, points: 0, overlooks: { code: overlooked(id) } };
  });
}

const settled = (item: string, worth: readonly OptionWorth[], rules: readonly [string, ...string[]]): Expected => ({
  ...{ item, confidence: "settled", worth, rule: rules[0], rules, because: [], against: [] },
});

/**
 * The key of a question by when a complaint is registered, by `registrationMoment`.
 *
 * @throws ItemMistake where there is no such channel, or an option is no moment.
 */
export function momentKey(item: string, { channel }: MomentFacts, options: readonly TableOption[]): Expected {
  const told = registrationMoment(channel as ChannelId);
  if (told.status !== "read") throw new ItemMistake(item, "facts.channel", `no channel ${channel}`);
  const { registeredBy, rule } = told;
  const overlooked = (chosen: string) =>
    chosen === "in-writing" ? "moment-in-writing" : registeredBy === "arrival" ? "moment-no-dialogue" : "moment-dialogue";
  const of = channels.find(({ id }) => id === channel);
  return settled(item, worthOf(item, options, moments, registeredBy, overlooked), [rule, ...(of ? [of.rule] : [])]);
}

/**
 * The key of a question whether a contact may be called something else, by `relabel`.
 *
 * @throws ItemMistake where the library refuses for any reason but these two, or an option is no answer to it.
 */
export function relabelKey(item: string, facts: Relabelling, options: readonly TableOption[]): Expected {
  const told = relabel(facts);
  const refused = told.status === "refused" ? told.code : undefined;
  if (refused && refused !== "dissatisfied" && refused !== "reason-missing") throw new ItemMistake(item, "facts", `refused as ${refused}`);
  const key = refused === "dissatisfied" ? "stays" : refused ? "reason-first" : "may";
  const overlooked = () => (key === "stays" ? "relabel-dissatisfied" : key === "may" ? "relabel-given" : "relabel-no-reason");
  const rule = key === "stays" ? "complaint.kind.relabel-dissatisfied" : "complaint.kind.relabel";
  return settled(item, worthOf(item, options, relabellings, key, overlooked), [rule]);
}
