/** Entities: anything with a lasting identity, one schema per kind, keys checked against their outside standard. */
import * as z from "zod";
import { edtfDate } from "./dates.ts";
import { entityId } from "./ids.ts";
import { ACTOR_KIND_NAMES, type EntityKind } from "./kinds.ts";

/** Coordinates in degrees, WGS 84. */
export const coordinates = z.strictObject({
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
});

/** IMO number check: the first six digits times 7 … 2, summed; the last digit of the sum is the seventh (IMO Res. A.1117(30)). */
export function isImoNumber(text: string): boolean {
  if (!/^[1-9]\d{6}$/.test(text)) return false;
  const digits = [...text].map(Number);
  const sum = digits.slice(0, 6).reduce((total, digit, index) => total + digit * (7 - index), 0);
  return sum % 10 === digits[6];
}

const shared = {
  id: entityId,
  name: z.string().trim().min(1),
  aliases: z.array(z.string().trim().min(1)).default([]),
  identified: z.boolean().default(true).meta({
    description: "False for a speaker, group or place that is spoken of without being named",
  }),
  note: z.string().min(1).optional(),
  coordinates: coordinates.optional(),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/, "not a Wikidata id such as Q423")
    .optional(),
};

const kinds = [
  z.strictObject({
    ...shared,
    kind: z.literal("country"),
    iso2: z
      .string()
      .regex(/^[A-Z]{2}$/, "not an ISO 3166-1 alpha-2 code")
      .optional(),
    iso3: z
      .string()
      .regex(/^[A-Z]{3}$/, "not an ISO 3166-1 alpha-3 code")
      .optional(),
  }),
  z.strictObject({ ...shared, kind: z.literal("bloc") }),
  z.strictObject({ ...shared, kind: z.literal("leader") }),
  z.strictObject({ ...shared, kind: z.literal("organization") }),
  z.strictObject({
    ...shared,
    kind: z.literal("port"),
    unlocode: z
      .string()
      .regex(/^[A-Z]{2}[A-Z2-9]{3}$/, "not a UN/LOCODE such as KPRJN")
      .optional(),
  }),
  z.strictObject({ ...shared, kind: z.literal("place") }),
  z.strictObject({
    ...shared,
    kind: z.literal("vessel"),
    imo: z.string().refine(isImoNumber, "not an IMO number: seven digits, the last a check digit").optional(),
    mmsi: z
      .string()
      .regex(/^\d{9}$/, "not an MMSI: nine digits")
      .optional(),
  }),
  z.strictObject({
    ...shared,
    kind: z.literal("commodity"),
    hs: z
      .string()
      .regex(/^\d{2}(\d{2}){0,2}$/, "not a Harmonized System code of 2, 4 or 6 digits")
      .optional(),
  }),
  z.strictObject({ ...shared, kind: z.literal("event"), occurred: edtfDate.optional() }),
] as const;

export const entity = z
  .discriminatedUnion("kind", kinds)
  .refine((value) => value.id.startsWith(`${value.kind}:`), {
    error: "the id must begin with the kind",
    path: ["id"],
  });
export type Entity = z.infer<typeof entity>;

/** Whether entities of this kind can act and speak. */
export function isActorKind(kind: EntityKind): boolean {
  return (ACTOR_KIND_NAMES as readonly EntityKind[]).includes(kind);
}
