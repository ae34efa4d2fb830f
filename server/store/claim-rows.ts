/** Claims as they are stored: how one becomes a row to write, and how a stored one is read back. */
import * as z from "zod";
import { type Claim, claim } from "#domain/claim.ts";
import { daySpan } from "#domain/dates.ts";
import { boundsOf, type Quantity } from "#domain/quantity.ts";
import { canonicalJson } from "./canonical.ts";
import { type Properties, properties } from "./entity-rows.ts";

/** An EDTF text's first and last day under the names of its clock: `saidEarliest`, `saidLatest`. */
function daysOf(clock: "occurred" | "said" | "withdrawn", text: string | undefined): Properties {
  if (text === undefined) return {};
  const { earliest, latest } = daySpan(text);
  return { [`${clock}Earliest`]: earliest, [`${clock}Latest`]: latest };
}

/** The whole quantity as JSON, and its parts flat for plain Cypher. */
function quantityProperties(quantity: Quantity | undefined): Properties {
  if (quantity === undefined) return {};
  const { amount, unit, modality, accumulation } = quantity;
  return { quantity: canonicalJson(quantity), comparator: amount.comparator, unit, modality, accumulation };
}

/** What `records/claims.cypher` takes for one claim. */
export function claimRow(given: Claim): Properties {
  const { speaker, document, about, quantity, locator, quote, repeats, corrects, retracts, ...rest } = given;
  const { object, ...own } = { object: undefined, ...rest };
  const bounds = quantity === undefined ? null : boundsOf(quantity.amount);
  return {
    id: given.id,
    speaker,
    document,
    properties: { ...own, ...quantityProperties(quantity) },
    place: { locator, quote: quote?.exact, quotePrefix: quote?.prefix, quoteSuffix: quote?.suffix },
    low: bounds?.low,
    high: bounds?.high,
    ...daysOf("occurred", given.occurred),
    ...daysOf("said", given.said),
    ...daysOf("withdrawn", given.withdrawn),
  };
}

const ids = z.array(z.string());

/** What the queries that read claims answer for one claim. */
export const claimReading = z.strictObject({
  properties,
  about: z.string(),
  object: z.string().nullable(),
  speaker: z.string(),
  document: z.string(),
  place: properties,
  repeats: ids,
  corrects: ids,
  retracts: ids,
});

/** Properties that repeat others in a form for plain Cypher, and the one that is not the record's. */
const DERIVED = new Set([
  ...["occurred", "said", "withdrawn"].flatMap((clock) => [`${clock}Earliest`, `${clock}Latest`]),
  ...["comparator", "low", "high", "unit", "modality", "accumulation", "recorded", "quantity", "withdrawnBy"],
]);

function quoteOf({ quote, quotePrefix, quoteSuffix }: Properties): object {
  if (quote === undefined) return {};
  const prefix = quotePrefix === undefined ? {} : { prefix: quotePrefix };
  const suffix = quoteSuffix === undefined ? {} : { suffix: quoteSuffix };
  return { quote: { exact: quote, ...prefix, ...suffix } };
}

/**
 * The claim that a reading holds; the lists of ids in order, for relationships have none.
 * @throws ZodError when it is not what the domain allows
 */
export function claimOf(reading: z.infer<typeof claimReading>): Claim {
  const { properties: stored, place, object, ...links } = reading;
  const own = Object.fromEntries(Object.entries(stored).filter(([name]) => !DERIVED.has(name)));
  const { quantity } = stored;
  const given = {
    ...own,
    ...links,
    ...(object === null ? {} : { object }),
    ...(typeof quantity === "string" ? { quantity: JSON.parse(quantity) } : {}),
    ...(place.locator === undefined ? {} : { locator: place.locator }),
    ...quoteOf(place),
  };
  return claimInOrder(claim.parse(given));
}

/** The claim with its links in one order and each once, so that two of the same meaning are the same. */
export function claimInOrder(given: Claim): Claim {
  const once = (list: Claim["repeats"]) => [...new Set(list)].sort();
  return {
    ...given,
    repeats: once(given.repeats),
    corrects: once(given.corrects),
    retracts: once(given.retracts),
  };
}
