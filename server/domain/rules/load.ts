/** The weight and the room of one unit of a commodity, and what a carrier takes: the physics behind the ceiling. */
import { conversion } from "../convert.ts";
import type { CommodityId } from "../ids.ts";
import { UNITS, type Unit } from "../units.ts";
import type { Context } from "./context.ts";
import { commodityParameter, type Parameter } from "./parameters.ts";

/** Per unit of goods and per carrier, in t or m³, with what they rest on. */
export interface Limit {
  readonly dimension: "mass" | "volume";
  /** t or m³ of one unit of the goods. */
  readonly unit: number;
  /** t or m³ that one carrier takes. */
  readonly carrier: number;
  readonly parameters: readonly Parameter[];
  readonly step: string;
}

const BASE = { mass: "t", volume: "m3" } as const;

/** A parameter's value in t or m³. @throws RangeError when its unit is neither a mass nor a volume as needed. */
function inBase(parameter: Parameter, dimension: "mass" | "volume"): number {
  const from = parameter.unit as Unit;
  const found = from in UNITS ? conversion(from, BASE[dimension]) : { refused: "an unknown unit" };
  if ("refused" in found) {
    throw new RangeError(
      `the parameter "${parameter.key}" must be a ${dimension}, not in "${parameter.unit}"`,
    );
  }
  return parameter.value * found.factor;
}

function unitSize(
  dimension: "mass" | "volume",
  unit: Unit,
  commodity: CommodityId | null,
  context: Context,
): { size: number; parameter: Parameter | null } | null {
  const found = conversion(unit, BASE[dimension]);
  if ("factor" in found) return { size: found.factor, parameter: null };
  if (UNITS[unit].measure !== "count" || commodity === null) return null;
  const parameter = commodityParameter(context.parameters, `unit.${dimension}`, commodity, context.hs);
  return parameter === null ? null : { size: inBase(parameter, dimension), parameter };
}

/** Payload and volume are those of one container, of 20 feet unless they and `length:container` are edited for another. */
function carrierKey(carrier: Unit): string | null {
  if (UNITS[carrier].measure === "freight") return "container";
  return carrier === "vessel" ? "vessel" : null;
}

/** Containers in one of the carrier: a TEU is one, or the part of one that its stated length makes it. */
function inContainers(carrier: Unit, context: Context): { size: number; parameter: Parameter | undefined } {
  const found = conversion(carrier, "container", context.grounds);
  if (carrier === "vessel" || "refused" in found) return { size: 1, parameter: undefined };
  return { size: found.factor, parameter: context.parameters.get(found.rests ?? "") };
}

/** The limits known for goods in a carrier: by mass, by volume, or none. */
export function limitsOf(
  unit: Unit,
  commodity: CommodityId | null,
  carrier: Unit,
  context: Context,
): Limit[] {
  const key = carrierKey(carrier);
  const box = inContainers(carrier, context);
  return (["mass", "volume"] as const).flatMap((dimension) => {
    const takes = context.parameters.get(`${dimension === "mass" ? "payload" : "volume"}:${key}`);
    const size = unitSize(dimension, unit, commodity, context);
    if (takes === undefined || size === null) return [];
    const base = BASE[dimension];
    const each =
      size.parameter === null
        ? ""
        : `one ${UNITS[unit].one} = ${size.parameter.value} ${size.parameter.unit}; `;
    return [
      {
        dimension,
        unit: size.size,
        carrier: inBase(takes, dimension) * box.size,
        parameters: [takes, size.parameter, box.parameter].filter((used) => used != null),
        step: `${each}one ${UNITS[carrier].one} takes ${inBase(takes, dimension) * box.size} ${base === "m3" ? "m³" : base}`,
      },
    ];
  });
}

/** The most units that a number of carriers can take by every known limit; null when none is known. */
export function ceilingOf(
  carriers: number,
  carrier: Unit,
  goods: { readonly unit: Unit; readonly commodity: CommodityId | null },
  context: Context,
): { ceiling: number; limit: Limit } | null {
  const found = limitsOf(goods.unit, goods.commodity, carrier, context)
    .map((limit) => ({ ceiling: (carriers * limit.carrier) / limit.unit, limit }))
    .sort((a, b) => a.ceiling - b.ceiling);
  return found[0] ?? null;
}
