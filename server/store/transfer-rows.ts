/** Transfers as they are stored: how one becomes a row to write, and how a stored one is read back. */
import * as z from "zod";
import { type Transfer, transfer } from "#domain/transfer.ts";
import { type Properties, properties } from "./entity-rows.ts";

/** What `records/transfers.cypher` takes for one transfer. */
export function transferRow({ id, name, terms, from, to }: Transfer): Properties {
  return { id, from, to, properties: { id, name, terms } };
}

const ids = z.array(z.string());

/** What `records/read-transfers.cypher` answers for one transfer. */
export const transferReading = z.strictObject({
  properties,
  from: z.string(),
  to: z.string(),
  commodity: z.string().nullable(),
  via: z.array(z.strictObject({ site: z.string(), leg: z.int(), mode: z.string() })),
  carriedBy: ids,
  inReturnFor: ids,
  partOf: ids,
});

/**
 * The transfer that a reading holds; the lists of ids in order, for relationships have none.
 * @throws ZodError when it is not what the domain allows
 */
export function transferOf(reading: z.infer<typeof transferReading>): Transfer {
  const { properties: own, commodity, ...rest } = reading;
  const given = transfer.parse({ ...own, ...rest, ...(commodity === null ? {} : { commodity }) });
  return transferInOrder(given);
}

/** The transfer with its links in one order and each once, so that two of the same meaning are the same. */
export function transferInOrder(given: Transfer): Transfer {
  return {
    ...given,
    via: given.via.toSorted((a, b) => a.leg - b.leg),
    carriedBy: [...new Set(given.carriedBy)].sort(),
    inReturnFor: [...new Set(given.inReturnFor)].sort(),
    partOf: [...new Set(given.partOf)].sort(),
  };
}
