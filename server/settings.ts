/** Every setting of Waybill: its variable, what it accepts, its default and what it is for. */
import { z } from "zod";

/** What the documents and the error messages say of a setting. */
export interface AboutSetting {
  readonly variable: string;
  readonly about: string;
  readonly accepts: string;
  /** The text used when the variable is unset or empty; absent where there is none. */
  readonly fallback?: string;
  /** What the documents show as default where there is no fallback text. */
  readonly shown?: string;
  /** Its value is never shown, not in an error either. */
  readonly secret?: true;
}

const descriptions = z.registry<AboutSetting>();

/** A schema of its own for each setting, because a description belongs to one schema. */
const text = () => z.string();
const words = text().transform((value) =>
  value
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== ""),
);
const wholeNumber = (least: number, most: number) =>
  text().regex(/^\d+$/).transform(Number).pipe(z.number().min(least).max(most));

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
const BOLT_URI = /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s/]+\/?$/;
const HOST_NAME = /^(\[[0-9a-fA-F:]+\]|[A-Za-z0-9.-]+)$/;
const FRAME_SOURCE = /^('self'|https?:\/\/[^\s,;'"]+)$/;
const SEED_NAME = /^[a-z0-9][a-z0-9-]*$/;

/** Every setting, in the order in which the documents list them. */
export const settingsSchema = z.object({
  neo4jUri: text().regex(BOLT_URI).optional().register(descriptions, {
    variable: "NEO4J_URI",
    about: "Address of your own Neo4j 5 or Aura. Unset: Waybill starts and keeps its own server.",
    accepts: "a Bolt address such as neo4j://host:7687, bolt://host:7687 or neo4j+s://id.databases.neo4j.io",
    shown: "the embedded server",
  }),
  neo4jUser: text().register(descriptions, {
    variable: "NEO4J_USER",
    about: "User name for NEO4J_URI.",
    accepts: "a user name",
    fallback: "neo4j",
  }),
  neo4jPassword: text().optional().register(descriptions, {
    variable: "NEO4J_PASSWORD",
    about: "Password for NEO4J_URI, required with it.",
    accepts: "the password of NEO4J_USER (required when NEO4J_URI is set)",
    secret: true,
  }),
  neo4jDatabase: text()
    .regex(/^[A-Za-z][A-Za-z0-9.-]{2,62}$/)
    .optional()
    .register(descriptions, {
      variable: "NEO4J_DATABASE",
      about: "Database to use behind NEO4J_URI. Unset: the user's home database.",
      accepts: "a database name: letters, digits, dots and dashes",
      shown: "the home database",
    }),
  port: wholeNumber(0, 65_535).register(descriptions, {
    variable: "PORT",
    about: "Port of the app and its API; 0 lets the system choose.",
    accepts: "a whole number from 0 to 65535",
    fallback: "8080",
  }),
  host: text()
    .regex(/^[0-9A-Za-z.:-]+$/)
    .register(descriptions, {
      variable: "HOST",
      about: "Address to listen on. Anything but a loopback address opens the app to the network.",
      accepts: "an IP address or a host name",
      fallback: "127.0.0.1",
    }),
  allowedHosts: words.pipe(z.array(z.string().regex(HOST_NAME)).min(1)).register(descriptions, {
    variable: "ALLOWED_HOSTS",
    about: "Host names accepted in the Host and Origin headers.",
    accepts: "host names without a port, separated by commas",
    fallback: "localhost,127.0.0.1,[::1]",
  }),
  frameAncestors: text()
    .transform((value) => (value === "none" ? "" : value))
    .pipe(words)
    .pipe(z.array(z.string().regex(FRAME_SOURCE)))
    .register(descriptions, {
      variable: "FRAME_ANCESTORS",
      about: "Sites that may frame the page with ?embed=1.",
      accepts: "origins such as https://example.org, or 'self', separated by commas, or none",
      fallback: "none",
    }),
  logLevel: text()
    .pipe(z.enum(LOG_LEVELS))
    .register(descriptions, {
      variable: "LOG_LEVEL",
      about: "Least severity that is logged.",
      accepts: LOG_LEVELS.join(", "),
      fallback: "info",
    }),
  dataDir: text().register(descriptions, {
    variable: "DATA_DIR",
    about: "Folder of the embedded server: its jars, database, password and logs.",
    accepts: "a folder, absolute or relative to where Waybill is started",
    fallback: ".waybill",
  }),
  jarsDir: text().optional().register(descriptions, {
    variable: "EMBEDDED_JARS_DIR",
    about: "Folder of the embedded server's jars, which several data folders can share.",
    accepts: "a folder, absolute or relative to where Waybill is started",
    shown: "neo4j in DATA_DIR",
  }),
  embeddedHeap: text()
    .regex(/^\d+[mg]$/)
    .transform((size) => Number(size.slice(0, -1)) * (size.endsWith("g") ? 1024 : 1))
    .pipe(z.number().min(512))
    .register(descriptions, {
      variable: "EMBEDDED_HEAP",
      about: "Heap of the embedded server. A query may use a quarter of it.",
      accepts: "a size from 512m up, such as 768m or 2g",
      fallback: "1g",
    }),
  embeddedPort: wholeNumber(0, 65_535).register(descriptions, {
    variable: "EMBEDDED_PORT",
    about: "Bolt port of the embedded server on 127.0.0.1; 0 takes any free one.",
    accepts: "a whole number from 0 to 65535",
    fallback: "0",
  }),
  javaHome: text().optional().register(descriptions, {
    variable: "JAVA_HOME",
    about: "Java 17 or newer for the embedded server, looked at before the PATH.",
    accepts: "the folder of a Java installation",
    shown: "java in the PATH",
  }),
  queryTimeoutMs: wholeNumber(100, 600_000).register(descriptions, {
    variable: "QUERY_TIMEOUT_MS",
    about: "Longest time a query may take, in milliseconds.",
    accepts: "a whole number from 100 to 600000",
    fallback: "10000",
  }),
  consoleTimeoutMs: wholeNumber(100, 600_000).register(descriptions, {
    variable: "CONSOLE_TIMEOUT_MS",
    about: "Longest time a query of the Cypher console may take, in milliseconds.",
    accepts: "a whole number from 100 to 600000",
    fallback: "15000",
  }),
  consoleRows: wholeNumber(1, 1_000_000).register(descriptions, {
    variable: "CONSOLE_ROWS",
    about: "Most rows an answer of the Cypher console may have.",
    accepts: "a whole number from 1 to 1000000",
    fallback: "100000",
  }),
  consoleConcurrency: wholeNumber(1, 16).optional().register(descriptions, {
    variable: "CONSOLE_CONCURRENCY",
    about: "How many console queries run at one time; more wait five seconds and are then refused.",
    accepts: "a whole number from 1 to 16",
    shown: "one on two processors, two on four or more",
  }),
  neo4jRestartFile: text().optional().register(descriptions, {
    variable: "NEO4J_RESTART_FILE",
    about:
      "File to write when the database behind NEO4J_URI must be restarted because nothing else ends a query.",
    accepts: "a path that the keeper of the database watches",
    shown: "nobody is asked",
  }),
  seed: text()
    .transform((value) => (value === "none" ? "" : value))
    .pipe(words)
    .pipe(z.array(z.string().regex(SEED_NAME)))
    .register(descriptions, {
      variable: "SEED",
      about: "Seed sets to load at the start, by the names of the folders in seeds.",
      accepts: "seed names separated by commas, or none",
      fallback: "north-korea-russia-2024",
    }),
});

/** The settings of a run. `embeddedHeap` is in MiB, `queryTimeoutMs` in milliseconds. */
export type Config = Readonly<z.infer<typeof settingsSchema>>;

/** Every setting with its description, by its name in `Config`, in the order in which the documents list them. */
export const SETTINGS: ReadonlyMap<string, AboutSetting> = new Map(
  Object.entries(settingsSchema.shape).flatMap(([name, schema]) => {
    const about = descriptions.get(schema);
    return about === undefined ? [] : [[name, about] as const];
  }),
);
