import { monthNumber } from "./months.ts";
import type { Slots } from "./sheet.ts";

const isCount = (count: unknown) => Number.isSafeInteger(count) && (count as number) >= 0;
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const counts = (value: unknown, has: (name: string) => boolean) =>
  isObject(value) && Object.entries(value).every(([name, count]) => has(name) && isCount(count));
const times = (value: unknown) =>
  Array.isArray(value) && value.every((pair) => Array.isArray(pair) && pair.length === 2 && pair.every(isCount));

/** Whether months of sheets are what a sheet of these slots writes: else what was merged would be no number. @internal */
export const areSheets = (months: unknown, slots: Slots): boolean =>
  isObject(months) &&
  Object.entries(months).every(
    ([month, state]) =>
      monthNumber(month) !== undefined &&
      isObject(state) &&
      counts(state.counts, (name) => slots.has(name)) &&
      counts(state.causes, () => true) &&
      times(state.contacted) &&
      times(state.waiting),
  );
