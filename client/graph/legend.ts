/** What the legend must explain: the kinds, types and statuses that are in the picture, in the domain's order. */
import type { EntityKind } from "#domain/kinds.ts";
import { KIND_SIGNS, STATUS_PATTERNS, STATUS_SIGNS, TYPE_SIGNS } from "./look.ts";
import type { Session } from "./session.ts";

/** Signs of everything loaded. */
export function signsOf({ nodes, edges }: Session) {
  const kinds = new Set([...nodes.values()].map((node) => node.kind));
  const types = new Set([...edges.values()].map((edge) => edge.type));
  const statuses = new Set([...edges.values()].map((edge) => edge.status));
  const hollow = [...nodes.values()].find((node) => !node.identified);
  const unidentified: EntityKind | null = hollow?.kind ?? null;
  return {
    kinds: KIND_SIGNS.filter(({ name }) => kinds.has(name)),
    types: TYPE_SIGNS.filter(({ name }) => types.has(name)),
    statuses: STATUS_SIGNS.filter(({ name }) => statuses.has(name)).map((sign) => ({
      ...sign,
      pattern: STATUS_PATTERNS[sign.name],
    })),
    disputed: [...edges.values()].some((edge) => edge.disputed),
    unidentified,
  };
}
