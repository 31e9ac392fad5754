import type { NpsLine } from "../index.ts";
import { cell, missingSaid } from "./lines.ts";
import type { Row } from "./page.ts";
import type { Voice } from "./voice.ts";

/** The recommendation score among the shares: without a bar, since it runs from −100 to 100. @internal */
export function scoreRow(voice: Voice, line: NpsLine): Row {
  const { promoters, passives, detractors, score, low, high } = line;
  const said = () => {
    if (score === undefined) return voice.say("report.say.no-cases");
    if (low === undefined || high === undefined) return { text: voice.points(score) };
    return voice.say("report.say.interval", { share: voice.points(score), low: voice.points(low), high: voice.points(high) });
  };
  const parts = { promoters: voice.count(promoters), passives: voice.count(passives), detractors: voice.count(detractors) };
  const cells = [voice.say("report.line.nps"), voice.say("report.say.nps-parts", parts), { text: "" }, said(), { text: "" }, { text: "" }];
  return { cells: [...cells.map(cell), cell(missingSaid(voice, line))], off: score === undefined };
}
