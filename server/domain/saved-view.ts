/** Saved views: an address of the picture under a name, with the places of its nodes, which no address could hold. */
import * as z from "zod";
import { entityId } from "./ids.ts";

export const viewId = z
  .templateLiteral(["view:", z.string().regex(/[a-z0-9-]{1,80}/)])
  .meta({ description: "Id of a saved view" });
export type ViewId = z.infer<typeof viewId>;

/** Places are in pixels of layout; beyond them nothing is drawn that an eye could find. */
const FARTHEST = 1_000_000;
const MOST_PLACES = 20_000;
const coordinate = z.number().min(-FARTHEST).max(FARTHEST);

export const savedPlaces = z
  .record(entityId, z.tuple([coordinate, coordinate]))
  .refine((places) => Object.keys(places).length <= MOST_PLACES, `more than ${MOST_PLACES} places`)
  .meta({ description: "Where each entity stands, x and y in pixels of layout" });

export const viewDraft = z
  .strictObject({
    name: z.string().trim().min(1, "a view needs a name").max(160),
    address: z
      .string()
      .max(20_000)
      .regex(/^(\?.*)?$/s, "an address begins with ?, or is empty")
      .meta({ description: "The query of the page's address", example: "?node=country:KP&status=alleged" }),
    places: savedPlaces,
  })
  .meta({ id: "ViewDraft" });
export type ViewDraft = z.infer<typeof viewDraft>;

export const viewChange = viewDraft.partial().meta({ id: "ViewChange" });
export type ViewChange = z.infer<typeof viewChange>;
