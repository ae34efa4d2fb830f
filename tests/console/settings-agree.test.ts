/** The embedded server and the compose stack protect the database with the same settings. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { confSettings } from "#store/embedded/conf.ts";
import { projectFiles, textOf } from "#tests/support/source-files.ts";

/** What keeps a query from files, addresses, all the memory and all the time. */
const PROTECTING = [
  "db.memory.transaction.max",
  "dbms.memory.transaction.total.max",
  "dbms.security.allow_csv_import_from_file_urls",
  "internal.dbms.cypher_ip_blocklist",
  "db.transaction.monitor.check.interval",
  "dbms.usage_report.enabled",
];

const compose = z.object({
  services: z.object({
    neo4j: z.object({ environment: z.record(z.string(), z.string()), restart: z.string() }),
  }),
});
const { neo4j } = compose.parse(parse(readFileSync("docker-compose.yml", "utf8"))).services;

/** `db.tx_log.x` is `NEO4J_db_tx__log_x` in the image's environment. */
const variable = (setting: string) => `NEO4J_${setting.replaceAll("_", "__").replaceAll(".", "_")}`;

test.each(PROTECTING)("%s is the same in both", (setting) => {
  const embedded = confSettings({ boltPort: 7687, heap: 1024 })[setting];
  expect(embedded).toBeDefined();
  expect(neo4j.environment[variable(setting)]).toBe(embedded);
});

test("both end when the heap is used up, and come back", () => {
  expect(neo4j.environment.NEO4J_server_jvm_additional).toContain("-XX:+ExitOnOutOfMemoryError");
  expect(neo4j.restart).toBe("unless-stopped");
  const launching = projectFiles("server/store/embedded/launch.ts").map(textOf).join();
  expect(launching).toContain("-XX:+ExitOnOutOfMemoryError");
});
