import { nextAction } from "../../metrics/index.ts";
import type { MonthlyReport, OutcomeLines } from "../index.ts";
import { shareBar, shareColumns, shareRow, shareSaid } from "./lines.ts";
import type { Quarter, Section } from "./page.ts";
import { section, table, text } from "./section.ts";
import type { Voice } from "./voice.ts";

/** Across: will leave, will stay. Down: satisfied, not satisfied. */
const places = ["mercenary", "apostle", "defector", "hostage"] as const satisfies readonly (keyof OutcomeLines)[];

/** The four kinds of client, each with what to do next; framed are those whom one question alone counts as won. @internal */
export function outcomes(voice: Voice, { outcomes: lines }: MonthlyReport): Section {
  const quarters = places.map((id): Quarter => {
    const [name, line] = [voice.say(`report.line.${id}`), lines[id]];
    const bar = shareBar(voice, name, line);
    const [figure, next] = [shareSaid(voice, line), voice.say(`report.next.${id}`)];
    return {
      name,
      count: voice.count(line.hits),
      figure,
      next,
      ...(bar && { bar }),
      act: nextAction(id).hiddenBy !== undefined && line.hits > 0,
    };
  }) as [Quarter, Quarter, Quarter, Quarter];
  const rows = places.map((id) => shareRow(voice, voice.say(`report.line.${id}`), lines[id], voice.say(`report.next.${id}`)));
  const columns = [...shareColumns(voice, "value"), { label: voice.say("report.col.next") }];
  return section(
    voice,
    "outcomes",
    ["register.month.closing"],
    [
      {
        kind: "four",
        caption: voice.say("report.say.legend"),
        quarters,
        across: [voice.say("report.say.leaves"), voice.say("report.say.stays")],
        down: [voice.say("report.say.satisfied"), voice.say("report.say.dissatisfied")],
      },
      table(voice, voice.say("report.say.four"), columns, rows),
      text(voice.say("report.say.unknown", { n: voice.count(lines.unknown), count: lines.unknown }), "note"),
    ],
  );
}
