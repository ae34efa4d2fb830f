/** The endpoint of the timeline: how many transfers and claims fall on which days, by one of four clocks. */
import * as z from "zod";
import { day } from "#domain/dates.ts";
import { TIMELINE_CLOCKS, TIMELINE_STEPS } from "#domain/timeline.ts";
import { endpoint } from "./endpoint.ts";
import { share } from "./views.ts";

const count = z.int().nonnegative();
const counts = { transfers: count, claims: count };

export const getTimeline = endpoint({
  id: "getTimeline",
  method: "get",
  path: "/api/timeline",
  tag: "Network",
  summary: "How many transfers and claims fall on which days, months or years; imprecise dates as spans",
  query: z.strictObject({
    clock: z
      .enum(TIMELINE_CLOCKS)
      .optional()
      .meta({ description: "When it happened, was said, was published or was recorded here" }),
  }),
  output: z
    .strictObject({
      clock: z.enum(TIMELINE_CLOCKS),
      step: z
        .enum(TIMELINE_STEPS)
        .meta({ description: "Chosen by how many days there are between the ends" }),
      buckets: z
        .array(z.strictObject({ from: day, to: day, ...counts }))
        .meta({ description: "Dates that lie within one step, in order; empty steps are absent" }),
      spans: z
        .array(z.strictObject({ from: day.nullable(), to: day.nullable(), ...counts }))
        .meta({ description: "Dates that reach over several steps, the commonest 200; null: open" }),
      spanCount: share,
      undated: z.strictObject(counts),
    })
    .meta({ id: "TimelineAnswer" }),
  problems: ["bad-input", "database-away", "query-timeout"],
});
