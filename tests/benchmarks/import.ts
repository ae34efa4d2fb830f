/** Measures the import of a register beside a bare loop over the driver that writes the same graph: `npm run bench:import -- [ROWS]`. */

import { once } from "node:events";
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importTransfers } from "#actions/import-transfers.ts";
import { type LoadedMapping, loadMapping } from "#imports/mapping/load.ts";
import { readConfig } from "#server/config.ts";
import { openDriver } from "#store/access.ts";
import { startEmbedded } from "#store/embedded/embedded.ts";
import { migrate } from "#store/migrate.ts";
import { createStore, type Store, type Transaction } from "#store/store.ts";

const WANTED = Number(process.argv[2] ?? 100_000);
const PART = Math.min(100_000, Math.max(1, Math.floor(WANTED / 2)));
const folder = mkdtempSync(join(tmpdir(), "waybill-bench-import-"));
const MIB = 1024 ** 2;
const say = (line: string) => process.stdout.write(`${line}\n`);

const MAPPING = `
register: bench
title: A register for measuring
file: { format: csv }
row: { key: "{id}" }
values: { number: { from: "{number}", number: true } }
publisher: organization:bench
document: { title: "Bench, {file}" }
fixed: [{ id: "organization:bench", kind: organization, name: The one dense speaker }]
entities:
  seller: { kind: organization, name: "{seller}" }
  buyer: { kind: organization, name: "{buyer}" }
  weapon: { kind: commodity, name: "{weapon}" }
transfer:
  name: "{weapon} from {seller} to {buyer}"
  from: seller
  to: buyer
  commodity: weapon
  terms: sale
  claims:
    - stage: delivered
      occurred: "{year}"
      summary: "{seller} delivered {number} {weapon} to {buyer} in {year}"
      quantity: { value: "{number}", unit: piece, accumulation: in-period, window: "{year}" }
`;

/** A register of many rows: 200 sellers and buyers, 500 goods, one publisher, one file. */
async function writeRegister(path: string, rows: number): Promise<void> {
  const out = createWriteStream(path);
  out.write("id,seller,buyer,weapon,number,year,comment\n");
  for (let at = 1; at <= rows; at += 1) {
    const row = `${at},Seller ${at % 200},Buyer ${(at * 7) % 199},Weapon ${at % 500},${1 + (at % 90)},${1960 + (at % 64)},"Row ${at}, made"\n`;
    if (!out.write(row)) await once(out, "drain");
  }
  out.end();
  await once(out, "finish");
}

/** A server of its own, empty, with the schema. */
async function withDatabase<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const { DATA_DIR, EMBEDDED_JARS_DIR, EMBEDDED_HEAP, JAVA_HOME } = process.env;
  const config = readConfig({ DATA_DIR, EMBEDDED_JARS_DIR, EMBEDDED_HEAP, JAVA_HOME });
  const dataDir = mkdtempSync(join(folder, "data-"));
  const jarsDir = config.jarsDir ?? join(config.dataDir, "neo4j");
  const server = await startEmbedded({ ...config, dataDir, jarsDir }, { step: (_name, run) => run() });
  const store = createStore(openDriver(server.access), { timeoutMs: 300_000 });
  try {
    await migrate(store);
    return await work(store);
  } finally {
    await store.close();
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** What an import sent, so that a bare loop can send the same: each transaction's writing queries with their parameters. */
type Sent = { readonly query: Parameters<Transaction["run"]>[0]; readonly params: object }[];

/** A store that notes what its transactions write. */
function noting(store: Store, note: (sent: Sent) => Promise<void>): Store {
  return {
    ...store,
    write: (work, options) => {
      const sent: Sent = [];
      const result = store.write((tx) => {
        sent.length = 0;
        return work({
          run: (query, params = {}) => {
            if (query.access === "write") sent.push({ query, params });
            return tx.run(query, params);
          },
        });
      }, options);
      return result.then(async (value) => {
        await note(sent);
        return value;
      });
    },
  };
}

interface Measured {
  readonly seconds: number;
  readonly first: number;
  readonly last: number;
  readonly peak: number;
}

async function measureImport(path: string, loaded: LoadedMapping): Promise<Measured> {
  return withDatabase(async (store) => {
    const marks: { rows: number; at: number }[] = [{ rows: 0, at: performance.now() }];
    let peak = 0;
    const sampler = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage().rss);
    }, 100);
    const onProgress = ({ rows }: { rows: number }) => marks.push({ rows, at: performance.now() });
    const report = await importTransfers(store, { path, file: "bench.csv", loaded, onProgress });
    clearInterval(sampler);
    if (report.rows.created !== WANTED) throw new Error(`only ${report.rows.created} rows came in`);
    const end = { rows: WANTED, at: performance.now() };
    const timeAt = (rows: number) => marks.find((mark) => mark.rows >= rows)?.at ?? end.at;
    const [start] = marks;
    return {
      seconds: report.seconds,
      first: (timeAt(PART) - (start?.at ?? 0)) / 1000,
      last: (end.at - timeAt(WANTED - PART)) / 1000,
      peak: peak / MIB,
    };
  });
}

/** The same writes, prepared beforehand, in a loop that does nothing else. */
async function measureBare(path: string, loaded: LoadedMapping): Promise<number> {
  let seconds = 0;
  await withDatabase((bare) =>
    withDatabase(async (store) => {
      const repeat = async (sent: Sent) => {
        const start = performance.now();
        await bare.write(
          async (tx) => {
            for (const { query, params } of sent) await tx.run(query, { ...params });
          },
          { timeoutMs: 300_000 },
        );
        seconds += (performance.now() - start) / 1000;
      };
      await importTransfers(noting(store, repeat), { path, file: "bench.csv", loaded });
    }),
  );
  return seconds;
}

const path = join(folder, "register.csv");
const mapping = join(folder, "bench.yaml");
writeFileSync(mapping, MAPPING);
try {
  await writeRegister(path, WANTED);
  const loaded = loadMapping(mapping);
  const { seconds, first, last, peak } = await measureImport(path, loaded);
  say(`import: ${WANTED} rows in ${seconds.toFixed(1)} s, ${Math.round(WANTED / seconds)} rows/s`);
  say(
    `first ${PART} rows ${first.toFixed(1)} s, last ${last.toFixed(1)} s: ${(last / first).toFixed(2)} times (at most 1.3)`,
  );
  say(`memory of the importing process: ${peak.toFixed(0)} MB at most (at most 512)`);
  if (WANTED <= 200_000) {
    const bare = await measureBare(path, loaded);
    const share = (bare / seconds) * 100;
    say(
      `bare loop: ${bare.toFixed(1)} s, ${Math.round(WANTED / bare)} rows/s: the import runs at ${share.toFixed(0)} % of it (at least 60)`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
