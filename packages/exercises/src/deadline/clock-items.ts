import { createCalendar } from "redress/calendar";
import { createPlainCalendar } from "redress/calendar/plain";
import type { CaseEvent } from "redress/complaint";
import { type Deadline, deadlines, documentsPolicy, feasibility, fitVerdicts } from "redress/sla";
import { ItemMistake } from "../item-mistake.ts";
import type { Expected, OptionWorth } from "../shape.ts";
import { type ClockItem, type DeadlineExercise, type FailedItem, type FitsItem, type LoggedEvent, specOf } from "./deadline-shape.ts";

/** The option that no clock ran out. */
const none = "none";

/** The ids that an author need not write. */
const usual: Readonly<Record<string, object>> = {
  registered: { contact: "contact-1", kind: "complaint" },
  "claim-opened": { claim: "claim-1", basis: "contact-1", origin: "external" },
};

/** What the rules are asked with: the calendar, the log with instants, and wall times both ways. */
function caseOf(exercise: DeadlineExercise, item: ClockItem) {
  const spec = specOf(exercise, item);
  const { instant, wall } = createPlainCalendar(spec);
  const events = item.log.map((event: LoggedEvent, at) => ({
    id: `e${at + 1}`,
    by: "clerk-1",
    ...usual[event.type],
    ...event,
    at: instant(event.at),
  }));
  return { calendar: createCalendar(spec), events: events as unknown as CaseEvent[], instant, wall };
}

const refused = (item: ClockItem, told: { readonly code: string }) => new ItemMistake(item.id, "log", `refused as ${told.code}`);

const settled = (item: ClockItem, rule: string, worth: readonly OptionWorth[]): Expected => ({
  ...{ item: item.id, confidence: "settled", worth, rule, rules: [...new Set([rule, "sla.counting.working-time"])] },
  ...{ because: [], against: [] },
});

/** What a clock did, for whoever held it for another: when it was due, and when what it waited for came. */
function clockFacts({ id }: FailedItem, { stage, due, stop }: Deadline, wall: (at: number) => string): Record<string, string> {
  if (due === undefined) throw new ItemMistake(id, "stages", `the clock of ${stage} has no due instant`);
  return { stage, due: wall(due), ...(stop && { came: wall(stop.at) }) };
}

function failedKey(exercise: DeadlineExercise, item: FailedItem): Expected {
  const { calendar, events, instant, wall } = caseOf(exercise, item);
  const told = deadlines(documentsPolicy, calendar, events, { now: instant(item.now) });
  if (told.status !== "ok") throw refused(item, told);
  const ran = told.deadlines.filter(({ state }) => state === "breached");
  const [failed, other] = ran;
  if (other) throw new ItemMistake(item.id, "log", `${ran.map(({ stage }) => stage).join(" and ")} ran out, and one can be chosen`);
  if (failed && !item.stages.includes(failed.stage)) throw new ItemMistake(item.id, "stages", `${failed.stage} ran out and is no option`);
  if (failed && !failed.stop) throw new ItemMistake(item.id, "log", `what ${failed.stage} waits for never comes`);
  const worthOf = (option: string): OptionWorth => {
    if (option === (failed?.stage ?? none)) return { option, points: 1 };
    const clock = option === none ? failed : told.deadlines.find(({ stage }) => stage === option);
    if (!clock) throw new ItemMistake(item.id, "stages", `there is no clock of ${option}`);
    const code = option === none ? "ran-out" : clock.stop ? "was-kept" : "still-runs";
    return { option, points: 0, overlooks: { code, facts: clockFacts(item, clock, wall) } };
  };
  const rule = item.rule ?? (failed ? `sla.stage.${failed.stage}` : "sla.breach.later");
  return settled(item, rule, clockOptions(item).map(worthOf));
}

/** What is overlooked by whoever takes one verdict for another. */
function overlooked(key: string, chosen: string): string {
  if (key === "fits") return "within-in-full";
  if (chosen === "fits") return "late-in-full";
  return key === "fits-at-best" ? "within-at-best" : "late-at-best";
}

function fitsKey(exercise: DeadlineExercise, item: FitsItem): Expected {
  const { calendar, events, instant, wall } = caseOf(exercise, item);
  const told = feasibility(documentsPolicy, calendar, events, { at: instant(item.agreed.at), due: item.agreed.due });
  if (told.status !== "ok") throw refused(item, told);
  const { verdict, due, worst, best } = told.limit;
  const facts = { due: wall(due), worst: wall(worst.ends), best: wall(best.ends) };
  const worth = fitVerdicts.map(
    (option): OptionWorth =>
      option === verdict ? { option, points: 1 } : { option, points: 0, overlooks: { code: overlooked(verdict, option), facts } },
  );
  return settled(item, told.rule, worth);
}

/** The options of an item, in their order: the policy's stages and `none`, or the verdicts. */
export const clockOptions = (item: ClockItem): readonly string[] =>
  item.asks === "fits" ? fitVerdicts : [...documentsPolicy.stages.map(({ id }) => id).filter((id) => item.stages.includes(id)), none];

/**
 * The key of an item about the clocks of a case, by the documents' own policy.
 *
 * @throws ItemMistake where the log is refused, or two clocks ran out, or one that is no option.
 */
export const clockKey = (exercise: DeadlineExercise, item: ClockItem): Expected =>
  item.asks === "failed" ? failedKey(exercise, item) : fitsKey(exercise, item);
