/** Which findings a change of a parameter moved: those that rested on it before or do now, and read otherwise. */
import * as z from "zod";
import type { Answer } from "#contract/endpoint.ts";
import type { Endpoints } from "#contract/endpoints.ts";
import { findingBody } from "#domain/findings.ts";
import { RULES } from "#domain/rules/verdict.ts";
import { defineQuery } from "#store/query.ts";
import type { Store } from "#store/store.ts";
import { findingViews } from "./rows/findings.ts";

type Moves = Pick<Answer<Endpoints["setParameter"]>, "moved" | "movedCount">;
type Moved = Moves["moved"][number];
type Brief = NonNullable<Moved["after"]>;
type Briefs = ReadonlyMap<string, Brief>;

const MOST = 100;
const { outcome, severity, because } = findingBody.shape;
const row = z.strictObject({ id: z.string(), outcome, severity, because });
const ofParameter = defineQuery({ file: "findings/of-parameter.cypher", access: "read", row });
const briefs = defineQuery({ file: "findings/briefs.cypher", access: "read", row });

function byId(rows: readonly z.infer<typeof row>[]): Map<string, Brief> {
  return new Map(rows.map(({ id, ...brief }) => [id, brief]));
}

/** The findings that rest on a parameter now. */
export async function restingOn(store: Store, key: string): Promise<Briefs> {
  return byId(await store.read(ofParameter, { key }));
}

/** The rule in the id under which a finding is kept: `finding:<rule>-<hash>`. */
function ruleIn(id: string): Moved["rule"] | undefined {
  return RULES.find((rule) => id.startsWith(`finding:${rule}-`));
}

/** Findings that moved since `before`, other outcomes first, with the edges and transfers they are about. */
export async function movedSince(store: Store, key: string, before: Briefs): Promise<Moves> {
  const after = new Map(await restingOn(store, key));
  const left = [...before.keys()].filter((id) => !after.has(id));
  for (const [id, brief] of byId(await store.read(briefs, { ids: left }))) after.set(id, brief);
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  const outcomeMoved = (id: string) => before.get(id)?.outcome !== after.get(id)?.outcome;
  const moved = ids
    .filter((id) => outcomeMoved(id) || before.get(id)?.because !== after.get(id)?.because)
    .sort((a, b) => Number(outcomeMoved(b)) - Number(outcomeMoved(a)) || (a < b ? -1 : 1));
  const shown = moved.slice(0, MOST);
  const views = await store.reading((tx) => findingViews(tx, shown));
  const known = new Map(views.map((view) => [view.id, view]));
  return {
    moved: shown.flatMap((id): Moved[] => {
      const rule = ruleIn(id);
      const { edges = [], transfers = [] } = known.get(id) ?? {};
      const now = { before: before.get(id) ?? null, after: after.get(id) ?? null };
      return rule === undefined ? [] : [{ id, rule, ...now, edges, transfers }];
    }),
    movedCount: { shown: shown.length, total: moved.length },
  };
}
