import type { ReportPart } from "../../locales/report-codes.ts";
import { type RegisterRuleId, registerRules } from "../rules.ts";
import type { Block, Column, Row, Said, Section, Text } from "./page.ts";
import type { Voice } from "./voice.ts";

/** A part of a report: its heading, the decision that it serves, and the rules by which it is counted. @internal */
export function section(
  voice: Voice,
  part: ReportPart,
  rules: readonly RegisterRuleId[],
  blocks: readonly (Block | false | undefined)[],
  facts = {},
): Section {
  const named = rules.map((id) => {
    const standing = registerRules.get(id)?.standing;
    return standing ? `${id} (${voice.say(`standing.${standing}`).text})` : id;
  });
  return {
    heading: voice.say(`report.head.${part}`, facts),
    purpose: voice.say(`report.for.${part}`),
    rules: voice.say("report.say.rules", { rules: named.join(", ") }),
    blocks: blocks.filter((block): block is Block => Boolean(block)),
  };
}

/** @internal */
export const text = (said: Text, tone: Extract<Block, { kind: "text" }>["tone"] = "plain"): Block => ({ kind: "text", text: said, tone });

/** A table, or a sentence where it would have no row. @internal */
export const table = (voice: Voice, caption: Said, columns: readonly Column[], rows: readonly Row[]): Block =>
  rows.length ? { kind: "table", caption, columns, rows } : text(voice.say("report.say.empty"), "note");
