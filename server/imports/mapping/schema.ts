/** The mapping: how the rows of one register become entities, transfers and claims. Also published as a JSON Schema. */
import * as z from "zod";
import { attribute, type Stance } from "#domain/claim.ts";
import { entityKind } from "#domain/kinds.ts";
import { relationType } from "#domain/relations.ts";
import { FORMATS } from "../rows/read-rows.ts";
import { ENCODINGS } from "../rows/survey.ts";
import { conditions } from "./conditions.ts";
import { name, template, values } from "./value-schema.ts";

const header = z
  .union([z.int().positive(), z.literal("none"), z.strictObject({ has: z.array(name).min(1) })])
  .meta({
    description: "Row of the header from 1, or the cells it has, or none: then cells are named @1, @2 …",
  });

const file = z.strictObject({
  format: z.enum(FORMATS).optional().meta({ description: "Else the file's name says it" }),
  encoding: z.enum(ENCODINGS).optional().meta({ description: "Else by its mark, else UTF-8" }),
  delimiter: z.string().min(1).default("auto"),
  quote: z.string().max(1).default('"'),
  header: header.default(1),
  path: z.string().default("").meta({ description: "Where the array stands in a JSON document: data.items" }),
  sheet: z.union([name, z.int().positive()]).default(1),
});

const shownBy = {
  when: conditions.optional(),
  name: template,
  key: template.optional().meta({ description: "Second half of the id; else made of the name" }),
  aliases: z.array(template).optional(),
  each: name.optional().meta({ description: "A list: one entity for each of its entries, {item}" }),
  note: template.optional(),
  omitBad: z.boolean().default(false).meta({ description: "Leave out, and report, what the domain refuses" }),
};
const optional = template.optional();
const keyed = {
  imo: optional,
  mmsi: optional,
  iso2: optional,
  iso3: optional,
  unlocode: optional,
  hs: optional,
  wikidata: optional,
  lat: optional,
  lon: optional,
  occurred: optional,
};
const entityOfKind = z.strictObject({
  ...shownBy,
  ...keyed,
  kind: entityKind,
  identified: z.boolean().optional(),
});
const country = z.strictObject({
  country: template.meta({ description: "Name or ISO 3166-1 code" }),
  when: conditions.optional(),
  each: name.optional(),
  aliases: name.optional().meta({ description: "A table from names to ids or codes" }),
});
const known = z.strictObject({ id: template, when: conditions.optional(), each: name.optional() });
const entityRule = z.union([country, known, entityOfKind]);

const quantity = z.strictObject({
  value: template.optional(),
  low: template.optional(),
  high: template.optional(),
  comparator: template.default("="),
  unit: template,
  commodity: name.optional(),
  modality: template.default("actual"),
  accumulation: template.optional(),
  window: template.optional(),
  scope: template.optional(),
  undisclosed: z.boolean().default(false).meta({ description: "Without a number, say that there is one" }),
});

const spoken = {
  as: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .default("says")
    .meta({ description: "Tells claims of one row apart" }),
  when: conditions.optional(),
  speaker: name.optional().meta({ description: "An entity; else the publisher" }),
  stance: template.default("asserts" satisfies Stance),
  basis: template.default("statement"),
  summary: template,
  role: template.optional(),
  ref: template.optional(),
  locator: template.optional(),
  occurred: template.optional(),
  said: template.optional(),
  quantity: quantity.optional(),
};
const claim = z.strictObject({ ...spoken, stage: template.optional(), aspect: template.optional() });
const relation = z.strictObject({ ...spoken, about: name, predicate: relationType, object: name });
const attributeRule = z.strictObject({ ...spoken, about: name, attribute });
const transfer = z.strictObject({
  when: conditions.optional(),
  key: template
    .optional()
    .meta({ description: "Else the row's: set it where several rows speak of one transfer" }),
  name: template,
  from: name,
  to: name,
  commodity: name.optional(),
  terms: template.default("unknown"),
  via: z.array(z.strictObject({ site: name, mode: template.default("unknown") })).default([]),
  carriedBy: z.array(name).default([]),
  claims: z.array(claim).min(1),
});

const refusal = z.strictObject({ when: conditions, because: z.string().min(1) });
const table = z.union([
  z.record(z.string(), z.string()),
  z.strictObject({ file: name, key: name, value: name }),
]);

export const mapping = z
  .strictObject({
    register: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .meta({ description: "Begins the ids of all it brings" }),
    title: z.string().min(1),
    about: z.string().optional().meta({ description: "Origin and licence, for people" }),
    file: file.prefault({}),
    nulls: z
      .array(z.string())
      .default([])
      .meta({ description: "Words that mean nothing, beside the empty cell" }),
    columns: z
      .record(name, z.string())
      .default({})
      .meta({ description: "Other names for columns: {flag: '#2'}" }),
    optional: z.array(name).default([]).meta({ description: "Columns that a file may lack" }),
    tables: z.record(name, table).default({}),
    leaveOut: z
      .array(refusal)
      .default([])
      .meta({ description: "Rows that are no records: totals, end marks" }),
    refuse: z.array(refusal).default([]).meta({ description: "Rows that look wrong, as one row off" }),
    ends: conditions.optional().meta({ description: "The last row; a file without it is torn" }),
    values,
    each: z
      .strictObject({ in: name, as: z.string().regex(/^[a-z]\w*$/), values })
      .optional()
      .meta({ description: "A list: the records below are made for each of its entries" }),
    row: z
      .strictObject({
        key: template.optional().meta({ description: "What tells rows apart; else all their cells" }),
        repeats: z
          .enum(["refuse", "number"])
          .default("refuse")
          .meta({ description: "Another row with the same key" }),
      })
      .prefault({}),
    retire: z
      .strictObject({ most: z.number().min(0).max(100).default(20) })
      .prefault({})
      .meta({
        description:
          "Percent of a register that a newer edition may take back; beyond it nothing is, and it is said",
      }),
    publisher: name.meta({ description: "Id of who speaks in the register" }),
    document: z.strictObject({
      title: template,
      type: z.enum(["register", "file", "report"]).default("register"),
      published: z.string().optional(),
      language: z.string().optional(),
      url: z.string().optional(),
    }),
    fixed: z
      .array(z.record(name, z.unknown()))
      .default([])
      .meta({ description: "Entities brought as they stand" }),
    entities: z
      .record(z.string().regex(/^[a-z]\w*$/i), z.union([entityRule, z.array(entityRule).min(1)]))
      .default({}),
    transfer: transfer.optional(),
    relations: z.array(relation).default([]),
    attributes: z.array(attributeRule).default([]),
  })
  .meta({ id: "Mapping", title: "Mapping of a register", description: "How its rows become claims" });

export type Mapping = z.infer<typeof mapping>;
export type EntityRule = z.infer<typeof entityRule>;
export type EntityOfKind = z.infer<typeof entityOfKind>;
export type TransferRule = z.infer<typeof transfer>;
export type ClaimRule = z.infer<typeof claim>;
export type RelationRule = z.infer<typeof relation>;
export type AttributeRule = z.infer<typeof attributeRule>;
export type QuantityRule = z.infer<typeof quantity>;
