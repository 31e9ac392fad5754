import type { RelativeDay } from "redress/offboarding";
import { make } from "../elements/dom.ts";
import { choice, keyed, labelled } from "./field.ts";
import { titleOf, type View } from "./view.ts";

/** A due rule in words: 5 working days after the end. */
export function dueWords({ offset, unit, direction, anchor }: RelativeDay, view: View): string {
  const { say, sentence } = view.speech;
  const to = anchor === "notice" || anchor === "end" ? say(`anchor-${anchor}`) : `“${titleOf(view, anchor.slice(5))}”`;
  if (!offset) return say("rule-on", { anchor: to });
  return say(`rule-${direction}`, { offset, unit: sentence(`unit.offboarding.${unit}`), anchor: to });
}

/** The fields of a due rule, which give the rule as it stands in them. */
export function dueFields(due: RelativeDay, key: string, view: View, change?: (due: RelativeDay) => void) {
  const { say, sentence } = view.speech;
  const offset = keyed(make("input", { type: "number", min: "0", max: "400", step: "1", value: String(due.offset) }), `${key}/offset`);
  const unit = choice(
    (["working-days", "calendar-days"] as const).map((one) => [one, sentence(`unit.offboarding.${one}`)] as const),
    due.unit,
  );
  const direction = choice(
    (["before", "after"] as const).map((one) => [one, say(one)] as const),
    due.direction,
  );
  const anchors: (readonly [string, string])[] = [
    ["notice", say("anchor-notice")],
    ["end", say("anchor-end")],
  ];
  if (due.anchor.startsWith("task:")) anchors.push([due.anchor, `“${titleOf(view, due.anchor.slice(5))}”`]);
  const anchor = choice(anchors, due.anchor);
  const fields = [offset, keyed(unit, `${key}/unit`), keyed(direction, `${key}/direction`), keyed(anchor, `${key}/anchor`)];
  const read = (): RelativeDay | undefined =>
    offset.value !== "" && offset.validity.valid
      ? {
          offset: Number(offset.value),
          unit: unit.value as RelativeDay["unit"],
          direction: direction.value as RelativeDay["direction"],
          anchor: anchor.value as RelativeDay["anchor"],
        }
      : undefined;
  const take = () => {
    const rule = read();
    if (rule && change) change(rule);
  };
  for (const field of fields) field.addEventListener("change", take);
  const node = make(
    "fieldset",
    { className: "set rule" },
    make("legend", {}, say("due-rule")),
    labelled(say("offset"), offset),
    labelled(say("unit"), unit),
    labelled(say("direction"), direction),
    labelled(say("anchor"), anchor),
  );
  return { node, read };
}
