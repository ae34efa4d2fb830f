/** Countries by name or code: ISO 3166-1 with its names, former states, and the names that registers use beside them. */
import countries from "i18n-iso-countries/index.js";
import english from "i18n-iso-countries/langs/en.json" with { type: "json" };
import { type Entity, entity } from "#domain/entity.ts";
import { entityId } from "#domain/ids.ts";
import { folded } from "./names.ts";
import { shippedTable, type Table } from "./tables.ts";

countries.registerLocale({ locale: "en", countries: english.countries });

const alpha2 = countries.getAlpha2Codes();
const names = countries.getNames("en", { select: "all" });

/** Ids by folded name and by code. */
const known = new Map<string, string>([
  ...Object.entries(names).flatMap(([code, all]) =>
    all.map((name) => [folded(name), `country:${code}`] as const),
  ),
  ...Object.entries(alpha2).flatMap(([two, three]) => [
    [two, `country:${two}`] as const,
    [three, `country:${two}`] as const,
  ]),
]);
const called = new Map<string, string>();
for (const { name = "", id = "", called: word = "" } of shippedTable("countries.csv")) {
  known.set(folded(name), id);
  if (word !== "") called.set(id, word);
}

/** The shortest name that is no abbreviation: "Russia", not "Russian Federation" or "RU". */
function nameOf(code: string): string | undefined {
  const all = names[code]?.filter((name) => !/^[A-Z.]+$/.test(name)) ?? [];
  return all.toSorted((a, b) => a.length - b.length)[0];
}

function make(id: string): Entity {
  const code = id.slice("country:".length);
  const isCurrent = id.startsWith("country:") && alpha2[code] !== undefined;
  const codes = isCurrent ? { iso2: code, iso3: alpha2[code] } : {};
  const name = called.get(id) ?? nameOf(code);
  return entity.parse({ id, kind: id.split(":")[0], name, ...codes });
}

const made = new Map<string, Entity>();

/**
 * The country (or bloc) of a name or ISO 3166-1 code; undefined when there is none of that name.
 * @param aliases further names, with the id or the code of each
 */
export function countryOf(text: string, aliases?: Table): Entity | undefined {
  const own = aliases?.get(text);
  const found = own ?? text;
  const id = entityId.safeParse(found).success ? found : (known.get(found) ?? known.get(folded(found)));
  if (id === undefined) return undefined;
  const country = made.get(id) ?? make(id);
  made.set(id, country);
  return country;
}
