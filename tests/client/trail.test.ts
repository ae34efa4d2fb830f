/** The inspector's trail: back and forth among what was shown, forgetting what lay ahead when one goes on elsewhere. */
import { describe, expect, it } from "vitest";
import { current, move, type Shown, type Trail, visit } from "#features/inspector/trail.ts";

const KP: Shown = { what: "entity", id: "country:KP" };
const RU: Shown = { what: "entity", id: "country:RU" };
const CLAIM: Shown = { what: "claim", id: "claim:north-korea-russia-2024-f02" };

function walked(...path: Shown[]): Trail {
  return path.reduce(visit, { seen: [{ what: "overview" }], at: 0 });
}

describe("the trail", () => {
  it("goes back and forward again", () => {
    const back = move(walked(KP, CLAIM), -1);
    expect(current(back)).toEqual(KP);
    expect(current(move(back, 1))).toEqual(CLAIM);
  });

  it("stops at both ends", () => {
    const trail = walked(KP);
    expect(current(move(move(move(trail, -1), -1), -1))).toEqual({ what: "overview" });
    expect(move(trail, 1)).toEqual(trail);
  });

  it("forgets what lay ahead when one goes on elsewhere", () => {
    const trail = visit(move(walked(KP, CLAIM), -1), RU);
    expect(current(trail)).toEqual(RU);
    expect(move(trail, 1)).toEqual(trail);
  });

  it("does not step for what is shown already", () => {
    expect(visit(walked(KP), KP)).toEqual(walked(KP));
  });
});
