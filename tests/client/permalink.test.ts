/** The address and the view are two forms of one thing; what is wrong in an address is named and the rest still counts. */
import { describe, expect, it } from "vitest";
import { PLAIN_VIEW, readAddress, type View, writeAddress } from "#app/permalink.ts";

const FULL: View = {
  filters: {
    types: ["SHIPPED_TO", "GIFTED"],
    kinds: ["country"],
    commodities: ["commodity:artillery-shell"],
    statuses: ["alleged"],
    speakers: ["leader:shin-wonsik"],
    stances: ["asserts", "denies"],
    documents: ["document:north-korea-russia-2024"],
    origins: 2,
    disputed: false,
    from: "2023-09-01",
    to: "2024-02-29",
    saidFrom: "2024-01-01",
    saidTo: "2024-02-29",
    asOf: "2024-03-01",
    clock: "recorded",
    without: ["leader:volodymyr-zelenskiy"],
  },
  picked: { edge: "LEADS:leader:kim-jong-un>country:KP" },
  selected: ["country:RU", "bloc:EU"],
  hidden: ["country:UA"],
  pinned: ["country:KP"],
  layout: "circle",
  camera: { x: -12.5, y: 300, scale: 0.75 },
  saved: "view:0d7e",
  steps: [
    { does: "bring", id: "port:KPRJN" },
    { does: "open", id: "country:KP" },
    { does: "open", id: "country:RU", group: { type: "SHIPPED_TO", direction: "out", limit: 50 } },
  ],
};

describe("the address", () => {
  it("gives a view back as it was written", () => {
    expect(readAddress(writeAddress(FULL))).toEqual({ view: FULL, faults: [] });
  });

  it("is empty for the plain view", () => {
    expect(writeAddress(PLAIN_VIEW)).toBe("");
    expect(readAddress("")).toEqual({ view: PLAIN_VIEW, faults: [] });
  });

  it.each([
    ["?status=nonsense", "status"],
    ["?colour=blue", "colour"],
    ["?from=2024-13-01", "from"],
    ["?camera=here", "camera"],
    ["?camera=1~2~0x3", "camera"],
    ["?view=mine", "view"],
    ["?layout=neat", "layout"],
    ["?hide=everything", "hide"],
    ["?asOf=yesterday", "asOf"],
    ["?clock=mine", "clock"],
    ["?origins=0", "origins"],
    ["?stance=shouts", "stance"],
    ["?document=claim:x", "document"],
    ["?without=vessel:angara", "without"],
    ["?disputed=perhaps", "disputed"],
    ["?node=claim:x", "node"],
    ["?open=country:KP~SHIPPED_TO~up~5", "open"],
    ["?open=country:KP~SHIPPED_TO~out~0", "open"],
    ["?edge=nonsense", "edge"],
  ])("names the fault in %s", (address, field) => {
    const { view, faults } = readAddress(address);
    expect(faults.map((fault) => fault.field)).toEqual([field]);
    expect(view).toEqual(PLAIN_VIEW);
  });

  it("still follows what is right beside a fault", () => {
    const { view, faults } = readAddress("?kind=country&kind=planet");
    expect(view.filters.kinds).toEqual(["country"]);
    expect(faults).toEqual([{ field: "kind", reason: '"planet" is not a kind of entity' }]);
  });
});
