/** A point of view draws what is seen from it, in its form, and gives back what was loaded when it is left. */
import { describe, expect, it } from "vitest";
import { EMPTY_SESSION, merge, see } from "#graph/session.ts";
import { NETWORK } from "#tests/fixtures/network.ts";

const whole = merge(EMPTY_SESSION, NETWORK);

describe("a session seen from a point of view", () => {
  const [first, second] = NETWORK.edges;
  if (first === undefined || second === undefined) throw new Error("the network is too small");
  const other = { ...first, status: "alleged", origins: 1 } as const;
  const seen = see(whole, new Map([[other.id, other]]));

  it("draws only what stands, as it stands", () => {
    expect([...seen.edges.values()]).toEqual([other]);
    expect(seen.loaded).toBe(whole.loaded);
    expect(seen.nodes).toBe(whole.nodes);
  });

  it("does not draw what was loaded later until it is seen too", () => {
    const late = { ...second, id: "PLEDGED_TO:transfer:late" };
    const wider = merge(seen, { nodes: [], edges: [late] });
    expect(wider.edges.has(late.id)).toBe(false);
    expect(see(wider, null).edges.has(late.id)).toBe(true);
  });

  it("draws nothing whose ends are not loaded", () => {
    const away = { ...other, id: "SHIPPED_TO:transfer:away", target: "country:ZZ" } as const;
    expect(see(whole, new Map([[away.id, away]])).edges.size).toBe(0);
  });

  it("gives back what was loaded", () => {
    expect(see(seen, null).edges).toEqual(whole.edges);
  });
});
