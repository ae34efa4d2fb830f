/** The timeline's steps leave no gap, spans never cover each other, and playing ends at the end. */
import { describe, expect, it } from "vitest";
import { later } from "#features/timeline/PlayButton.tsx";
import { indexOf, lanesOf, stepsOf } from "#features/timeline/steps.ts";

const none = { transfers: 0, claims: 1 };
const counts = {
  step: "month",
  buckets: [
    { from: "2023-11-01", to: "2023-11-30", ...none },
    { from: "2024-02-01", to: "2024-02-29", ...none },
  ],
  spans: [
    { from: "2023-09-01", to: "2023-12-31", ...none },
    { from: null, to: "2023-10-31", ...none },
    { from: "2024-01-01", to: "2024-02-29", ...none },
  ],
} as const;
const given = { ...counts, buckets: [...counts.buckets], spans: [...counts.spans] };
const steps = stepsOf(given);

describe("the timeline", () => {
  it("has every month between its ends", () => {
    expect(steps.map(({ from }) => from.slice(0, 7))).toEqual([
      "2023-09",
      "2023-10",
      "2023-11",
      "2023-12",
      "2024-01",
      "2024-02",
    ]);
    expect(indexOf(steps, "2023-12-24")).toBe(3);
    expect(indexOf(steps, "2030-01-01")).toBe(5);
  });

  it("draws spans side by side, and counts those that find no place", () => {
    const { placed, left } = lanesOf(given.spans, steps, 2);
    expect(left).toBe(0);
    expect(placed.map(({ lane, first, last }) => [lane, first, last])).toEqual([
      [0, 0, 1],
      [1, 0, 3],
      [0, 4, 5],
    ]);
    expect(lanesOf(given.spans, steps, 1).left).toBe(1);
  });

  it("plays a window on to the end, and what was known from the first step on", () => {
    expect(later("said", 16, null)).toEqual({ first: 0, last: 1 });
    expect(later("said", 16, { first: 3, last: 4 })).toEqual({ first: 4, last: 5 });
    expect(later("said", 6, { first: 4, last: 5 })).toBeNull();
    expect(later("known", 6, { first: 0, last: 2 })).toEqual({ first: 0, last: 3 });
  });
});
