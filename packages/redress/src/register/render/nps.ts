import type { NpsLine } from "../index.ts";
import { cell, changeCell, missingSaid } from "./lines.ts";
import type { Row } from "./page.ts";
import type { Voice } from "./voice.ts";

/** The recommendation score among the shares: without a bar, since it runs from −100 to 100. @internal */
export function scoreRow(voice: Voice, line: NpsLine): Row {
  const { promoters, passives, detractors, interval, change } = line;
  const parts = { promoters: voice.count(promoters), passives: voice.count(passives), detractors: voice.count(detractors) };
  const [share, low, high] = [interval.nps, interval.low, interval.high].map(voice.points) as [string, string, string];
  const said = voice.say("report.say.interval", { share, low, high });
  const cells = [voice.say("report.line.nps"), voice.say("report.say.nps-parts", parts), { text: "" }, said, { text: "" }];
  return { cells: [...cells.map(cell), changeCell(voice, change), cell(missingSaid(voice, line))], off: interval.few !== undefined };
}
