/** Undo and redo: whatever was done, in whatever order, the way back ends at the first picture and the way on at the last. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GraphNode } from "#domain/graph.ts";
import type { EntityId } from "#domain/ids.ts";
import { MOST_DEEDS } from "#graph/history.ts";
import { modelOf } from "#graph/model.ts";
import { createPicture, type Picture } from "#graph/picture.ts";
import { EMPTY_SESSION, merge } from "#graph/session.ts";
import { NETWORK } from "#tests/fixtures/network.ts";

const IDS = NETWORK.nodes.map(({ id }) => id);
const EDGES = NETWORK.edges.map(({ id }) => id);

/** A guest that only an expansion of `host` brings. */
function guestOf(host: EntityId, number: number) {
  const [node, edge] = [NETWORK.nodes[0], NETWORK.edges[0]];
  if (node === undefined || edge === undefined) throw new Error("the network is empty");
  const guest: GraphNode = { ...node, id: `place:guest-${number}`, kind: "place", name: `Guest ${number}` };
  return {
    nodes: [guest],
    edges: [{ ...edge, id: `LOCATED_IN:${guest.id}>${host}`, source: guest.id, target: host }],
  };
}

type Take = (picture: Picture) => void;

const anId = fc.constantFrom(...IDS);
const someIds = fc.uniqueArray(anId, { minLength: 1, maxLength: 4 });
const aPlace = fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) });

const aStep: fc.Arbitrary<Take> = fc.oneof(
  fc.tuple(anId, fc.nat(30)).map(
    ([id, n]): Take =>
      ({ expand }) =>
        expand(id, guestOf(id, n)),
  ),
  fc.tuple(anId, fc.nat(30)).map(
    ([id, n]): Take =>
      ({ bring }) =>
        bring(id, guestOf(id, n)),
  ),
  anId.map(
    (id): Take =>
      ({ collapse }) =>
        collapse(id),
  ),
  someIds.map(
    (ids): Take =>
      ({ hide }) =>
        hide(ids),
  ),
  fc.constant<Take>(({ unhide }) => unhide()),
  someIds.map(
    (ids): Take =>
      ({ pin }) =>
        pin(ids),
  ),
  someIds.map(
    (ids): Take =>
      ({ unpin }) =>
        unpin(ids),
  ),
  someIds.map(
    (ids): Take =>
      ({ select }) =>
        select(ids),
  ),
  fc.constantFrom(...EDGES).map(
    (edge): Take =>
      ({ pick }) =>
        pick({ edge }),
  ),
  fc.constant<Take>(({ pick }) => pick(null)),
  fc.tuple(anId, aPlace).map(
    ([id, place]): Take =>
      ({ move }) =>
        move({ [id]: place }),
  ),
  fc.constantFrom("country", "port").map(
    (kind): Take =>
      ({ filter }) =>
        filter({ kinds: [kind] }),
  ),
  fc.tuple(anId, anId).map(
    ([from, to]): Take =>
      ({ trace }) =>
        trace(NETWORK, { from, to, nodes: [from, to], edges: EDGES.slice(0, 2) }),
  ),
  fc.constant<Take>(({ clearFilters }) => clearFilters()),
  fc.constant<Take>(({ merge }) => merge(NETWORK)),
  fc.constant<Take>(({ show }) =>
    show(merge(EMPTY_SESSION, { nodes: NETWORK.nodes.slice(0, 3), edges: [] })),
  ),
);

function begun() {
  const picture = createPicture();
  picture.getState().merge(NETWORK);
  picture.getState().begin();
  return picture;
}

describe("undo and redo", () => {
  it("lead to the first picture and back to the last, whatever the steps were", () => {
    fc.assert(
      fc.property(fc.array(aStep, { maxLength: 60 }), (steps) => {
        const picture = begun();
        const first = modelOf(picture.getState());
        for (const step of steps) step(picture.getState());
        const last = modelOf(picture.getState());
        const deeds = picture.getState().history.past.length;
        for (let i = 0; i < deeds; i++) picture.getState().undo();
        expect(modelOf(picture.getState())).toEqual(first);
        expect(picture.getState().history.past).toEqual([]);
        for (let i = 0; i < deeds; i++) picture.getState().redo();
        expect(modelOf(picture.getState())).toEqual(last);
      }),
    );
  });

  it("stand at the same picture after any wandering to and fro, one step at a time", () => {
    fc.assert(
      fc.property(fc.array(aStep, { minLength: 1, maxLength: 20 }), fc.array(fc.boolean()), (steps, walk) => {
        const picture = begun();
        const seen = [modelOf(picture.getState())];
        for (const step of steps) {
          step(picture.getState());
          seen[picture.getState().history.past.length] = modelOf(picture.getState());
        }
        for (const back of walk) {
          if (back) picture.getState().undo();
          else picture.getState().redo();
          const { past } = picture.getState().history;
          expect(modelOf(picture.getState())).toEqual(seen[past.length]);
        }
      }),
    );
  });

  it("reach back 100 steps and more, positions included", () => {
    const picture = begun();
    const total = MOST_DEEDS + 20;
    for (let x = 1; x <= total; x++) picture.getState().move({ "country:KP": { x, y: 0 } });
    expect(MOST_DEEDS).toBeGreaterThanOrEqual(100);
    for (let i = 0; i < total; i++) picture.getState().undo();
    expect(picture.getState().places["country:KP"]).toEqual({ x: 20, y: 0 });
  });

  it("forget what was taken back once something else is done", () => {
    const picture = begun();
    picture.getState().hide(["country:UA"]);
    picture.getState().undo();
    picture.getState().pin(["country:KP"]);
    picture.getState().redo();
    expect(picture.getState().session.hidden.size).toBe(0);
    expect(picture.getState().history.past.map(({ says }) => says)).toEqual(["pin North Korea"]);
  });

  it("take looking around back as one step, and a selection of many as a step of its own", () => {
    const picture = begun();
    const { pick, select, undo } = picture.getState();
    for (const node of IDS.slice(0, 3)) pick({ node });
    select(IDS.slice(0, 4));
    pick(null);
    const deeds = picture.getState().history.past.map(({ says }) => says);
    expect(deeds).toEqual(["pick Kim Jong Un", "select 4 entities", "let go"]);
    undo();
    expect(picture.getState().selected.size).toBe(4);
    undo();
    expect(picture.getState().picked).toEqual({ node: IDS[2] });
    undo();
    expect(picture.getState().picked).toBeNull();
  });

  it("keep the places that a layout found for an expansion when it is taken back and done again", () => {
    const picture = begun();
    const { expand, amend, undo, redo } = picture.getState();
    expand("country:KP", guestOf("country:KP", 1));
    amend((model) => ({ ...model, places: { ...model.places, "place:guest-1": { x: 7, y: 8 } } }));
    undo();
    expect(picture.getState().places).toEqual({});
    redo();
    expect(picture.getState().places["place:guest-1"]).toEqual({ x: 7, y: 8 });
  });
});
