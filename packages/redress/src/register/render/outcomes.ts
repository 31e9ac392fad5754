import { nextAction } from "../../metrics/index.ts";
import type { MonthlyReport, OutcomeLines, QuadrantLines } from "../index.ts";
import { cell, shareBar, shareColumns, shareRow, shareSaid } from "./lines.ts";
import { bases, otherBasis } from "./loyalty.ts";
import type { Quarter, Section } from "./page.ts";
import { section, table, text } from "./section.ts";
import type { Voice } from "./voice.ts";

/** Across: will leave, will stay. Down: satisfied, not satisfied. */
const places = ["mercenary", "apostle", "defector", "hostage"] as const satisfies readonly (keyof OutcomeLines)[];

const next = (voice: Voice, id: (typeof places)[number]) => voice.say(`report.next.${id}`);

/** The four kinds of client, each with what to do next; framed are those whom one question alone counts as won. @internal */
export function outcomes(voice: Voice, { outcomes: lines }: MonthlyReport): Section {
  const quarters = places.map((id): Quarter => {
    const [name, line] = [voice.say(`report.line.${id}`), lines[id]];
    const bar = shareBar(voice, name, line);
    const [figure, advice] = [shareSaid(voice, line), next(voice, id)];
    return {
      name,
      count: voice.count(line.hits),
      figure,
      next: advice,
      ...(bar && { bar }),
      act: nextAction(id).hiddenBy !== undefined && line.hits > 0,
    };
  }) as [Quarter, Quarter, Quarter, Quarter];
  const rowsOf = (of: QuadrantLines) => places.map((id) => shareRow(voice, voice.say(`report.line.${id}`), of[id], next(voice, id)));
  const { byBasis } = lines;
  const columns = [...shareColumns(voice, "value"), { label: voice.say("report.col.next") }];
  return section(voice, "outcomes", byBasis ? ["register.month.closing", "register.loyalty.basis"] : ["register.month.closing"], [
    {
      kind: "four",
      caption: voice.say("report.say.legend"),
      quarters,
      across: [voice.say("report.say.leaves"), voice.say("report.say.stays")],
      down: [voice.say("report.say.satisfied"), voice.say("report.say.dissatisfied")],
    },
    table(voice, voice.say("report.say.four"), columns, rowsOf(lines)),
    otherBasis(voice, lines),
    byBasis &&
      table(
        voice,
        voice.say("report.say.by-basis"),
        columns,
        bases.flatMap((basis) => [
          { cells: [{ ...cell(voice.say(`report.line.${basis}`)), span: columns.length }], group: true },
          ...rowsOf(byBasis[basis]),
        ]),
      ),
    text(voice.say("report.say.unknown", { n: voice.count(lines.unknown), count: lines.unknown }), "note"),
  ]);
}
