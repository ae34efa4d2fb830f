/** Saved views: what is saved comes back as it was, is renamed, replaced and removed; what is gone of it is named. */
import { describe, expect, test } from "vitest";
import { endpoints } from "#contract/endpoints.ts";
import { useContested } from "#tests/support/contested.ts";

const DRAFT = {
  name: "Who ships to whom",
  address: "?status=alleged&node=country:KP",
  places: { "country:KP": [-120.5, 40], "country:RU": [200, 0], "country:ZZ": [0, 0] },
};

describe("saved views", () => {
  const { get, send } = useContested();

  test("a view is saved, listed, opened, renamed, replaced and removed", async () => {
    const made = await send("POST", "/api/views", DRAFT);
    expect(made.status, await made.clone().text()).toBe(200);
    const { id } = endpoints.addView.output.parse(await made.json());
    expect((await get("getViews", "/api/views")).views).toMatchObject([
      { id, name: DRAFT.name, entities: 3, changed: expect.stringMatching(/^\d{4}-/) },
    ]);
    expect(await get("getView", `/api/views/${id}`)).toMatchObject({ ...DRAFT, id, missing: ["country:ZZ"] });

    const renamed = await send("PATCH", `/api/views/${id}`, { name: "Shipments" });
    expect(endpoints.changeView.output.parse(await renamed.json())).toMatchObject({
      name: "Shipments",
      entities: 3,
    });
    expect(await get("getView", `/api/views/${id}`)).toMatchObject({
      address: DRAFT.address,
      places: DRAFT.places,
    });
    await send("PATCH", `/api/views/${id}`, { address: "", places: { "country:KP": [1, 2] } });
    expect(await get("getView", `/api/views/${id}`)).toMatchObject({
      name: "Shipments",
      address: "",
      places: { "country:KP": [1, 2] },
      missing: [],
    });

    expect((await send("DELETE", `/api/views/${id}`)).status).toBe(200);
    for (const method of ["PATCH", "DELETE"] as const) {
      const body = method === "PATCH" ? { name: "x" } : undefined;
      expect((await send(method, `/api/views/${id}`, body)).status).toBe(404);
    }
    expect((await get("getViews", "/api/views")).views).toEqual([]);
  });

  test.each([
    ["name", { ...DRAFT, name: "  " }],
    ["address", { ...DRAFT, address: "https://example.org" }],
    ["places", { ...DRAFT, places: { "claim:x": [0, 0] } }],
    ["places", { ...DRAFT, places: { "country:KP": [0] } }],
  ])("a wrong %s is named", async (field, draft) => {
    const answer = await send("POST", "/api/views", draft);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(`body.${field}`);
  });
});
