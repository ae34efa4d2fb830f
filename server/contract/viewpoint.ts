/** The point of view from which a network, a transfer or an assessment is asked: as of a day, without some speakers. */
import * as z from "zod";
import { day } from "#domain/dates.ts";
import { actorId, claimId } from "#domain/ids.ts";
import { many } from "./endpoint.ts";

export const clock = z.enum(["published", "recorded"]).meta({
  description:
    "Which clock `asOf` reads: the day a document came out, or the day a claim entered this database",
});

/** Query parameters of a point of view. */
export const viewpointQuery = {
  asOf: day.optional().meta({ description: "Only claims known by the end of this day, as they then stood" }),
  clock: clock.optional().meta({ description: "`published` unless told" }),
  without: many(actorId).meta({
    description: "Speakers left out, with all that only repeats them; leaving out never adds an edge",
  }),
};

/** Edges that are asked for from a point of view at one time: each is derived while the asker waits. */
export const MOST_SEEN = 4_000;

/** A point of view in a body. */
export const viewpointBody = {
  asOf: viewpointQuery.asOf,
  clock: viewpointQuery.clock,
  without: z.array(actorId).optional().meta({ description: "Speakers left out, as in a query" }),
};

/** What a point of view left out, so that nothing is missing in silence. */
export const viewed = z
  .strictObject({
    asOf: day.nullable(),
    clock,
    without: z.array(actorId),
    later: z.int().nonnegative().meta({ description: "Claims that were not yet known on the day" }),
    leftOut: z
      .int()
      .nonnegative()
      .meta({ description: "Claims of the speakers left out, and their repeats" }),
    undated: z
      .array(claimId)
      .meta({ description: "Claims of which nobody can say when they became known: not counted as known" }),
  })
  .meta({ id: "Viewed" });
