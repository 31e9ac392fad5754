import type { Dependency, RelativeDay } from "../shape.ts";

/** Place in the offboarding article, by inventory number. @internal */
export const article = (at: string) => ({ document: "offboarding-article", at }) as const;

/** Days of the week after an anchor, or before it. @internal */
export const days = (offset: number, direction: "before" | "after", anchor: RelativeDay["anchor"]): RelativeDay => ({
  anchor,
  offset,
  unit: "calendar-days",
  direction,
});

/** Working days after an anchor, or before it. @internal */
export const workingDays = (offset: number, direction: "before" | "after", anchor: RelativeDay["anchor"]): RelativeDay => ({
  anchor,
  offset,
  unit: "working-days",
  direction,
});

/** The last day of the work. @internal */
export const lastDay = /* @__PURE__ */ days(0, "before", "end");
/** The day after the work. @internal */
export const afterTheEnd = /* @__PURE__ */ days(1, "after", "end");

/** Waits for others to be finished. @internal */
export const after = (...ids: readonly string[]): readonly Dependency[] => ids.map((id) => ({ id, type: "FS" }));
