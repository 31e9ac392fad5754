import { createPlainCalendar, type PlainCalendar } from "redress/calendar/plain";
import type { CaseEvent, CaseEventType } from "redress/complaint";
import { refsOf } from "./story-live.ts";
import { holds } from "./story-play.ts";
import type { StoryEntry, StoryEvent, StoryExercise, StoryState } from "./story-shape.ts";

const calendars = new WeakMap<StoryExercise, PlainCalendar>();

/** The calendar of a story, without luxon. */
export function plainOf(exercise: StoryExercise): PlainCalendar {
  const calendar = calendars.get(exercise) ?? createPlainCalendar(exercise.calendar);
  calendars.set(exercise, calendar);
  return calendar;
}

/** Types with those after which their events are timed. */
function typesWith(exercise: StoryExercise, wanted: readonly CaseEventType[]): ReadonlySet<CaseEventType> {
  const types = new Set(wanted);
  for (let size = -1; size !== types.size; ) {
    size = types.size;
    for (const { type, at } of eventsIn(exercise)) if (types.has(type) && typeof at !== "string") types.add(at.after);
  }
  return types;
}

const eventsIn = ({ decisions }: StoryExercise) => decisions.flatMap(({ options }) => options.flatMap(({ log = [] }) => log));

/** Ids of what the events of these types hang on: the decisions that enter them, and the conditions on which they are entered. */
export function logReads(exercise: StoryExercise, wanted: readonly CaseEventType[]): readonly string[] {
  const types = typesWith(exercise, wanted);
  const reads = exercise.decisions.flatMap(({ id, options }) => {
    const events = options.flatMap(({ log = [] }) => log.filter(({ type }) => types.has(type)));
    return events.length ? [id, ...events.flatMap(({ when }) => refsOf(when))] : [];
  });
  return [...new Set(reads)];
}

const timed = (exercise: StoryExercise, { at }: StoryEvent, earlier: readonly { type: CaseEventType; ms: number }[]): number => {
  const plain = plainOf(exercise);
  if (typeof at === "string") return plain.instant(at);
  const before = earlier.find(({ type }) => type === at.after);
  if (!before) throw new Error(`no ${at.after} stands before it in the log`);
  return plain.add(before.ms, { minutes: at.minutes });
};

/** The events that were entered up to now, in the order of time. */
function entered(exercise: StoryExercise, state: StoryState, types?: ReadonlySet<CaseEventType>) {
  const all: { decision: string; type: CaseEventType; ms: number; event: StoryEvent }[] = [];
  for (const { id: decision, options } of exercise.decisions)
    for (const event of options.find(({ id }) => id === state[decision])?.log ?? [])
      if ((!types || types.has(event.type)) && holds(event.when, state))
        all.push({ decision, type: event.type, ms: timed(exercise, event, all), event });
  return all.sort((a, b) => a.ms - b.ms);
}

/** The case log as the rules read it: the events of these types, and those after which they are timed. */
export const logUpTo = (exercise: StoryExercise, state: StoryState, wanted: readonly CaseEventType[]): readonly CaseEvent[] =>
  entered(exercise, state, typesWith(exercise, wanted)).map(({ ms, event: { at: _, when: __, ...fields } }, index) => ({
    ...{ by: "clerk-1", ...fields, id: `e${index + 1}`, at: ms },
  })) as unknown as readonly CaseEvent[];

/** What a decision enters into the log. */
export function entriesOf(exercise: StoryExercise, decision: string, state: StoryState): readonly StoryEntry[] {
  const types = typesWith(exercise, ownTypes(exercise, decision));
  const own = entered(exercise, state, types).filter((one) => one.decision === decision);
  return own.map(({ type, ms }) => ({ type, at: plainOf(exercise).wall(ms) }));
}

const ownTypes = ({ decisions }: StoryExercise, decision: string) =>
  decisions.find(({ id }) => id === decision)?.options.flatMap(({ log = [] }) => log.map(({ type }) => type)) ?? [];

/** What the entries of a decision hang on. */
export function entryReads(exercise: StoryExercise, decision: string): readonly string[] {
  const own = exercise.decisions.find(({ id }) => id === decision)?.options.flatMap(({ log = [] }) => log) ?? [];
  const anchors = own.flatMap(({ at }) => (typeof at === "string" ? [] : [at.after]));
  return own.length ? [...new Set([decision, ...own.flatMap(({ when }) => refsOf(when)), ...logReads(exercise, anchors)])] : [];
}
