/** Imagery shows boxes and carriers, not what is in them. */
import { describe, expect, it } from "vitest";
import { imageryFinding } from "#domain/rules/imagery-and-cargo.ts";
import { amount, claimOf, contextWith, transferOf } from "../contested/build.ts";

const context = contextWith({
  transfers: [
    transferOf({ id: "transfer:containers", commodity: "commodity:shell" }),
    transferOf({ id: "transfer:unknown" }),
  ],
  entities: [{ id: "commodity:shell", kind: "commodity", name: "Shells" }],
});

describe("imagery-and-cargo", () => {
  it.each([
    ["shells", { quantity: amount("=", 5, "round") }, true],
    ["tonnes", { quantity: amount("=", 5, "t") }, true],
    ["a shipment of shells", { stage: "shipped" }, true],
    ["containers", { quantity: amount("=", 300, "container") }, false],
    ["vessels", { quantity: amount("=", 4, "vessel") }, false],
    ["a route", { aspect: "route" }, false],
    ["a shipment of nobody knows what", { stage: "shipped", about: "transfer:unknown" }, false],
    ["shells, denied", { quantity: amount("=", 5, "round"), stance: "denies" }, false],
    ["shells, by inspection", { quantity: amount("=", 5, "round"), basis: "inspection" }, false],
  ])("a claim of %s by imagery", (_what, fields, found) => {
    expect(imageryFinding(claimOf({ basis: "imagery", ...fields }), context)?.outcome ?? null).toBe(
      found ? "in tension" : null,
    );
  });

  it("names the cargo", () => {
    const finding = imageryFinding(claimOf({ basis: "imagery", stage: "shipped" }), context);
    expect(finding?.because).toBe("imagery is made to support a claim of cargo (Shells)");
  });
});
