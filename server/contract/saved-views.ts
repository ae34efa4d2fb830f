/** Endpoints of the saved views: listed, opened, saved, renamed or replaced, removed. */
import * as z from "zod";
import { entityId } from "#domain/ids.ts";
import { viewChange, viewDraft, viewId } from "#domain/saved-view.ts";
import { endpoint } from "./endpoint.ts";

const byId = z.strictObject({ id: viewId });
const reading = ["bad-input", "not-found", "database-away", "query-timeout"] as const;
const writing = [
  "bad-input",
  "bad-origin",
  "too-large",
  "unsupported-media-type",
  "database-away",
  "query-timeout",
] as const;

const brief = z
  .strictObject({
    id: viewId,
    name: z.string(),
    entities: z.int().nonnegative().meta({ description: "How many entities it holds places for" }),
    changed: z.string().meta({ description: "When it was saved or changed last" }),
  })
  .meta({ id: "ViewBrief" });

export const getViews = endpoint({
  id: "getViews",
  method: "get",
  path: "/api/views",
  tag: "Views",
  summary: "The saved views, by name",
  output: z.strictObject({ views: z.array(brief) }).meta({ id: "ViewsAnswer" }),
  problems: ["database-away", "query-timeout"],
});

export const getView = endpoint({
  id: "getView",
  method: "get",
  path: "/api/views/:id",
  tag: "Views",
  summary: "A saved view, and which of its entities are no longer stored",
  params: byId,
  output: z
    .strictObject({
      id: viewId,
      changed: z.string(),
      ...viewDraft.shape,
      missing: z.array(entityId).meta({ description: "Entities of its places that are gone" }),
    })
    .meta({ id: "SavedView" }),
  problems: reading,
});

export const addView = endpoint({
  id: "addView",
  method: "post",
  path: "/api/views",
  tag: "Views",
  summary: "Save a view under a name",
  body: viewDraft,
  output: brief,
  problems: writing,
});

export const changeView = endpoint({
  id: "changeView",
  method: "patch",
  path: "/api/views/:id",
  tag: "Views",
  summary: "Rename a saved view, or replace what it shows",
  params: byId,
  body: viewChange,
  output: brief,
  problems: [...writing, "not-found"],
});

export const removeView = endpoint({
  id: "removeView",
  method: "delete",
  path: "/api/views/:id",
  tag: "Views",
  summary: "Remove a saved view",
  params: byId,
  output: z.strictObject({ removed: viewId }),
  problems: [...reading, "bad-origin"],
});
