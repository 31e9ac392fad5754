import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createLive } from "../../../site/server/live.ts";

describe("word of stored attempts", () => {
  beforeEach(() => void vi.useFakeTimers({ now: 0 }));
  afterEach(() => void vi.useRealTimers());
  const listening = () => {
    const live = createLive(() => new Date());
    const heard: number[] = [];
    const deafen = live.listen(
      (at) => heard.push(Date.parse(at)),
      () => heard.push(-1),
    );
    return { live, heard, deafen };
  };
  test("is passed on at once, then at most twice a second, and the last is never lost", () => {
    const { live, heard } = listening();
    for (let i = 0; i < 11; i++) {
      live.stored();
      vi.advanceTimersByTime(100);
    }
    vi.advanceTimersByTime(10_000);
    expect(heard).toEqual([0, 500, 1000, 1500].slice(0, heard.length));
    expect(heard.length).toBe(4);
    live.stored();
    expect(heard).toHaveLength(5);
  });
  test("is not passed on to one who has gone, and ends for all at the close", () => {
    const { live, heard, deafen } = listening();
    const other: string[] = [];
    live.listen(
      () => other.push("heard"),
      () => other.push("ended"),
    );
    deafen();
    live.stored();
    live.close();
    expect([heard, other]).toEqual([[], ["heard", "ended"]]);
  });
});
