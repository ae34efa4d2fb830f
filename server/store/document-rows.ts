/** Documents as they are stored: how one becomes a row to write, and how stored properties become one again. */
import { daySpan } from "#domain/dates.ts";
import { type Document, document } from "#domain/document.ts";
import type { Properties } from "./entity-rows.ts";

/** What `records/documents.cypher` takes for one document. */
export function documentRow({ publisher, dateInferred, ...own }: Document): Properties {
  const published = own.published === undefined ? null : daySpan(own.published);
  return {
    id: own.id,
    properties: { ...own, dateInferred: dateInferred?.date, dateInferredBecause: dateInferred?.because },
    publishedEarliest: published?.earliest,
    publishedLatest: published?.latest,
  };
}

/**
 * The document that a `:Document` node's properties hold, with the id of its publisher (null: it names none).
 * @throws ZodError when they are not what the domain allows
 */
export function documentOf(stored: Properties, publisher: string | null): Document {
  const { publishedEarliest, publishedLatest, dateInferred, dateInferredBecause, ...own } = stored;
  const inferred =
    dateInferred === undefined ? {} : { dateInferred: { date: dateInferred, because: dateInferredBecause } };
  return document.parse({ ...own, ...inferred, ...(publisher === null ? {} : { publisher }) });
}
