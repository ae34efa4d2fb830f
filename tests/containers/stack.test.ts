/** Proves the compose stack: built and brought up from nothing, it serves the seed, survives restarts and attacks, and goes away. */
import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import { ENDLESS } from "#tests/support/endless.ts";
import { askConsole, describeHostile } from "#tests/support/hostile-list.ts";

const MINUTE = 60_000;
const PORT = "18080";
const ADDRESS = `http://127.0.0.1:${PORT}`;
const run = promisify(execFile);

const environment = {
  ...process.env,
  NEO4J_PASSWORD: randomBytes(16).toString("hex"),
  PORT,
  NEO4J_HTTP_PORT: "17474",
  NEO4J_BOLT_PORT: "17687",
};

const imageSizes = z.array(z.object({ Repository: z.string(), Size: z.number() }));

/** Runs compose in a project of its own; gives what it printed. */
async function compose(...words: string[]): Promise<string> {
  const options = { env: environment, maxBuffer: 64 * 1024 * 1024 };
  const { stdout } = await run("docker", ["compose", "--project-name", "waybill-proof", ...words], options);
  return stdout.trim();
}

/** What compose says to a stack without a password. */
async function withoutPassword(): Promise<string> {
  const { NEO4J_PASSWORD: _, ...rest } = environment;
  const env = { ...rest, COMPOSE_ENV_FILES: "/dev/null" };
  const refused = await run("docker", ["compose", "config"], { env }).catch((error: unknown) => error);
  return refused instanceof Error && "stderr" in refused ? String(refused.stderr) : "it was content";
}

async function network(): Promise<{ edges: { type: string; source: string; target: string }[] }> {
  const answer = await fetch(`${ADDRESS}/api/network`);
  expect(answer.status).toBe(200);
  return await answer.json();
}

/** Status of the readiness endpoint; 0 while nothing listens. */
async function readiness(): Promise<number> {
  const answer = await fetch(`${ADDRESS}/api/ready`).catch(() => null);
  return answer?.status ?? 0;
}

async function ready(): Promise<void> {
  await expect.poll(readiness, { timeout: 2 * MINUTE, interval: 500 }).toBe(200);
}

/** Status of the console's answer to a query. */
async function ask(query: string): Promise<number> {
  return (await askConsole(ADDRESS, query, { timeMs: 2_000 })).status;
}

/** How often Neo4j's keeper has been asked to start it again. */
async function restarts(): Promise<number> {
  return (await compose("logs", "--no-log-prefix", "neo4j")).split("Waybill asks for a restart").length - 1;
}

/** All that is stored, as the console itself reads it. */
async function content(): Promise<string> {
  const queries = [
    "MATCH (n) RETURN labels(n) AS labels, properties(n) AS own",
    "MATCH (a)-[r]->(b) RETURN a.id AS source, type(r) AS type, b.id AS target, properties(r) AS own",
  ];
  const answers = [];
  for (const query of queries) {
    const { status, text } = await askConsole(ADDRESS, query, { rows: 100_000, timeMs: 15_000 });
    expect(status).toBe(200);
    answers.push(text.split("\n").slice(1, -2).toSorted().join("\n"));
  }
  return answers.join("\n");
}

beforeAll(async () => {
  await compose("down", "--volumes", "--remove-orphans");
  await compose("up", "--detach", "--build", "--wait");
  const sizes = await compose("images", "--format", "json");
  for (const { Repository, Size } of imageSizes.parse(JSON.parse(sizes)))
    process.stdout.write(`Image ${Repository}: ${Math.round(Size / 1e6)} MB\n`);
}, 15 * MINUTE);

afterAll(async () => {
  await compose("down", "--volumes", "--timeout", "30");
}, 2 * MINUTE);

test(
  "the seed's network is read through the app, before and after each container restarts",
  async () => {
    const before = await network();
    expect(before.edges).toContainEqual(
      expect.objectContaining({ type: "SHIPPED_TO", source: "country:KP", target: "country:RU" }),
    );
    for (const container of ["app", "neo4j"]) {
      await compose("restart", container);
      await ready();
      expect(await network()).toEqual(before);
    }
  },
  8 * MINUTE,
);

test(
  "the database away gives 503 with Retry-After, and the app recovers by itself",
  async () => {
    await compose("stop", "neo4j");
    const answer = await fetch(`${ADDRESS}/api/network`);
    expect(answer.status).toBe(503);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    await compose("start", "neo4j");
    await ready();
  },
  5 * MINUTE,
);

test(
  "a query that nothing interrupts costs a restart of the database in its container, and the console is back",
  async () => {
    const before = await restarts();
    expect(await ask(ENDLESS)).toBe(504);
    const ended = Date.now();
    await expect.poll(restarts, { timeout: MINUTE, interval: 250 }).toBe(before + 1);
    const met = new Set<number>();
    const back = async () => {
      const status = await ask("RETURN 1 AS one");
      met.add(status);
      return status;
    };
    await expect.poll(back, { timeout: 2 * MINUTE, interval: 250 }).toBe(200);
    process.stdout.write(`Back ${Date.now() - ended} ms after the query's end\n`);
    expect([...met].filter((status) => ![200, 429, 503].includes(status))).toEqual([]);
  },
  5 * MINUTE,
);

test("a stack without a password is refused in a sentence", async () => {
  expect(await withoutPassword()).toMatch(
    /set NEO4J_PASSWORD, eight characters or more, in the environment or in \.env/,
  );
});

test(
  "the app does not run as root",
  async () => {
    expect(await compose("exec", "--no-TTY", "app", "id", "-u")).not.toBe("0");
  },
  MINUTE,
);

test(
  "every published port is bound to this machine alone",
  async () => {
    const containers = (await compose("ps", "--quiet")).split("\n");
    const format =
      "{{range $port, $bound := .NetworkSettings.Ports}}{{range $bound}}{{.HostIp}} {{end}}{{end}}";
    const { stdout } = await run("docker", ["inspect", "--format", format, ...containers], {
      env: environment,
    });
    const addresses = stdout.split(/\s+/).filter((word) => word !== "");
    expect(addresses.length).toBeGreaterThanOrEqual(3);
    expect(new Set(addresses)).toEqual(new Set(["127.0.0.1"]));
  },
  MINUTE,
);

describeHostile("in containers, with authentication", { address: () => ADDRESS, content });

describe("a database that asks for no password", () => {
  test(
    "is one that the stack runs on",
    async () => {
      const files = ["docker-compose.yml", "tests/containers/without-authentication.yml"];
      await compose(...files.flatMap((file) => ["--file", file]), "up", "--detach", "--wait");
      await ready();
      expect(await compose("exec", "--no-TTY", "neo4j", "printenv", "NEO4J_AUTH")).toBe("none");
    },
    5 * MINUTE,
  );
  describeHostile("in containers, without authentication", { address: () => ADDRESS, content });
});
