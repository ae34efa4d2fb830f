/** Reads how many transfers and claims fall on which days. */
import * as z from "zod";
import type { Answer, Asked } from "#contract/endpoint.ts";
import type { Endpoints } from "#contract/endpoints.ts";
import { byYear, partByStep, stepFor, type TimelineClock } from "#domain/timeline.ts";
import { defineQuery } from "#store/query.ts";
import type { Store } from "#store/store.ts";

const row = z.strictObject({
  first: z.iso.date().nullable(),
  last: z.iso.date().nullable(),
  transfers: z.int(),
  claims: z.int(),
});
const counted = (clock: TimelineClock) =>
  defineQuery({ file: `timeline/${clock}.cypher`, access: "read", row });
const CLOCKS = {
  occurred: counted("occurred"),
  said: counted("said"),
  published: counted("published"),
  recorded: counted("recorded"),
};

/** Counts by month, or by day or year where the whole is short or long. */
export function readTimeline(
  store: Store,
  { clock = "occurred" }: Asked<Endpoints["getTimeline"]>["query"],
): Promise<Answer<Endpoints["getTimeline"]>> {
  const query = CLOCKS[clock];
  return store.reading(async (tx) => {
    const months = await tx.run(query, { step: "month" });
    const step = stepFor(months);
    const finer = step === "day" ? await tx.run(query, { step }) : months;
    return { clock, step, ...partByStep(step === "year" ? byYear(months) : finer, step) };
  });
}
