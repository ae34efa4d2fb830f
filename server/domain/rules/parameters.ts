/** The numbers that rules rest on beside the claims: each with its unit, its source, and open to be edited. */
import type { CommodityId } from "../ids.ts";
import { UNIT_NAMES, UNITS } from "../units.ts";

/** One number a rule may use. */
export interface Parameter {
  /**
   * `about.width`, `payload:container`; a quality of a commodity: `unit.mass:commodity:…`, `unit.mass:hs:…`; a rate
   * between currencies: `rate:EUR:USD`.
   */
  readonly key: string;
  readonly value: number;
  readonly unit: string;
  readonly source: string;
  /** Other values in use, with theirs. */
  readonly others?: readonly { readonly value: number; readonly source: string }[];
}

export type Parameters = ReadonlyMap<string, Parameter>;

export const DEFAULT_PARAMETERS: readonly Parameter[] = [
  {
    key: "about.width",
    value: 10,
    unit: "percent",
    source: 'a convention of this product: "about" reaches so far to both sides; no standard fixes it',
  },
  {
    key: "about.tension",
    value: 2,
    unit: "times about.width",
    source:
      'a convention of this product: numbers that meet only when "about" is stretched so far are in tension',
  },
  {
    key: "window.slack",
    value: 7,
    unit: "days",
    source: "a convention of this product: windows whose ends differ by less are taken as the same",
  },
  {
    key: "payload:container",
    value: 21.75,
    unit: "t",
    source:
      "ISO 668 rating of 24,000 kg for a 20-foot container, in force until its Amendment 1 of 2005, less a tare of 2,250 kg; published tables print the same payload of 21,750 kg",
    others: [
      {
        value: 28.23,
        source:
          "ISO 668 rating of 30,480 kg since its Amendment 1 of 2005, less a tare of 2,250 kg; DSV's table of dry containers prints the same payload of 28,230 kg. Roads and railways may allow less",
      },
    ],
  },
  {
    key: "volume:container",
    value: 33.1,
    unit: "m3",
    source:
      "inside of a usual 20-foot dry container, 5.90 × 2.35 × 2.39 m; tables print 32.8 m³ to 33.2 m³ (World Shipping Council: 33 m³). Packed goods never fill it whole",
    others: [
      { value: 33.2, source: "DSV, table of dry containers" },
      { value: 32.8, source: "published tables of 20-foot containers rated at 24,000 kg" },
    ],
  },
  {
    key: "unit.mass:commodity:artillery-shell-152-mm",
    value: 46.25,
    unit: "kg",
    source:
      "assumption: the figure that the published arithmetic of this dispute uses for the shell alone, not confirmed by a reference on ammunition; shells of this calibre are told of with about 44 kg. Crates and propelling charges add to it",
    others: [
      { value: 44, source: "descriptions of the 152 mm gun-howitzer ML-20, rounded; the shell alone" },
    ],
  },
  {
    key: "vessel.speed",
    value: 25,
    unit: "knots",
    source:
      "assumption: the upper end of what container ships usually make, told of as 16 to 25 knots; general cargo ships are slower. The fastest container ships made more (1 knot = 1.852 km/h)",
    others: [
      {
        value: 29.2,
        source: "Maersk's B class, 2008, after the Clarkson register as FreightWaves reports it",
      },
      { value: 33, source: "the container ship Sea-Land Galloway, 1972, fastest of its kind" },
    ],
  },
];

/** A set of parameters: the defaults, with `changes` put in their place or added. */
export function parametersWith(changes: readonly Parameter[] = []): Parameters {
  return new Map([...DEFAULT_PARAMETERS, ...changes].map((parameter) => [parameter.key, parameter]));
}

/** The same parameters with one value changed; its source becomes `source`. Unknown keys are an error. */
export function withValue(parameters: Parameters, key: string, value: number, source: string): Parameters {
  const known = parameters.get(key);
  if (known === undefined) throw new RangeError(`there is no parameter "${key}"`);
  return new Map([...parameters, [key, { ...known, value, source }]]);
}

/**
 * A quality of a commodity: by its id, else by its Harmonized System code (6, then 4, then 2 digits). Null when none is known.
 */
export function commodityParameter(
  parameters: Parameters,
  quality: "unit.mass" | "unit.volume",
  commodity: CommodityId,
  hs: ReadonlyMap<CommodityId, string>,
): Parameter | null {
  const code = hs.get(commodity) ?? "";
  const codes = [6, 4, 2]
    .filter((digits) => code.length >= digits)
    .map((digits) => `hs:${code.slice(0, digits)}`);
  for (const name of [commodity, ...codes]) {
    const found = parameters.get(`${quality}:${name}`);
    if (found !== undefined) return found;
  }
  return null;
}

/** Units that a parameter of each kind may be in; a name that fits none of them is used by no rule. */
const ALLOWED: readonly (readonly [name: RegExp, units: readonly string[]])[] = [
  [/^about\.width$/, ["percent"]],
  [/^about\.tension$/, ["times about.width"]],
  [/^window\.slack$/, ["days"]],
  [/^vessel\.speed$/, ["knots"]],
  [/^length:container$/, ["feet"]],
  [/^load:vessel$/, ["container"]],
  [/^payload:(container|vessel)$/, ["t", "kg"]],
  [/^volume:(container|vessel)$/, ["m3"]],
  [/^unit\.mass:(commodity:[A-Za-z0-9._-]+|hs:\d{2,6})$/, ["kg", "t"]],
  [/^unit\.volume:(commodity:[A-Za-z0-9._-]+|hs:\d{2,6})$/, ["m3"]],
];

interface ParameterFault {
  readonly field: string;
  readonly reason: string;
}

const CURRENCIES = UNIT_NAMES.filter((name) => UNITS[name].measure === "money");

/** What is wrong with a parameter's name or unit; null when a rule can use it. */
export function unitOfParameter(name: string, unit: string): ParameterFault | null {
  const [, from, to] = /^rate:([A-Z]{3}):([A-Z]{3})$/.exec(name) ?? [];
  const money = [from, to].every((code) => (CURRENCIES as readonly (string | undefined)[]).includes(code));
  if (money && from !== to) return allowed(name, unit, [`${to} per ${from}`]);
  const units = ALLOWED.find(([pattern]) => pattern.test(name))?.[1];
  if (units === undefined) return { field: "params.name", reason: `no rule uses a parameter "${name}"` };
  return allowed(name, unit, units);
}

function allowed(name: string, unit: string, units: readonly string[]): ParameterFault | null {
  return units.includes(unit)
    ? null
    : { field: "body.unit", reason: `"${name}" is measured in ${units.join(" or ")}` };
}
