/** Migrations: in order, once, told apart by content, and two apps at once. */
import { beforeEach, describe, expect, test } from "vitest";
import * as z from "zod";
import { ChangedMigration, migrate, readSteps } from "#store/migrate.ts";
import { defineQuery } from "#store/query.ts";
import { useStore } from "#tests/support/database.ts";

const applied = defineQuery({
  file: "migrations/applied.cypher",
  access: "read",
  row: z.strictObject({ id: z.string(), sha256: z.string() }),
});
const forgetStep = defineQuery({ file: "testing/forget-step.cypher", access: "write", row: z.never() });
const forgetSchema = defineQuery({ file: "testing/forget-schema.cypher", access: "write", row: z.never() });
const steps = readSteps().map(({ id, sha256 }) => ({ id, sha256 }));

describe("migrations", () => {
  const store = useStore();
  beforeEach(async () => {
    await store().write((tx) => tx.run(forgetSchema));
  });

  test("are applied in order, each recorded with its hash, and once", async () => {
    const told: string[] = [];
    const done = await migrate(store(), { onStep: (id) => told.push(id) });
    expect(done).toEqual(steps.map(({ id }) => id));
    expect(told).toEqual(done);
    expect(await store().read(applied)).toEqual(steps);
    expect(await migrate(store())).toEqual([]);
  });

  test("do not clash when two apps start at once", async () => {
    await Promise.all([migrate(store()), migrate(store()), migrate(store())]);
    expect(await store().read(applied)).toEqual(steps);
  });

  test("name an applied step whose file has changed, and do nothing", async () => {
    await migrate(store());
    const id = steps[2]?.id;
    await store().write((tx) => tx.run(forgetStep, { id }));
    const failure = await migrate(store()).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ChangedMigration);
    expect(String(failure)).toContain(id);
    await store().write((tx) => tx.run(forgetSchema));
    await migrate(store());
  });
});
