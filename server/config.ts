/** The only reader of the environment: turns it into the settings of this run, or says all that is wrong with it. */
import { type Config, SETTINGS, settingsSchema } from "./settings.ts";

export { type AboutSetting, type Config, SETTINGS } from "./settings.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Settings that cannot be used; one problem for each, naming variable, value and what is accepted. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`These settings cannot be used:\n${problems.map((problem) => `  ${problem}`).join("\n")}`);
    this.problems = problems;
  }
}

/** An empty variable counts as unset, because compose files pass unset ones on as empty texts. */
function valueIn(environment: Environment, variable: string): string | undefined {
  const value = environment[variable]?.trim();
  return value === "" ? undefined : value;
}

function problemOf(name: string, environment: Environment): string {
  const about = SETTINGS.get(name);
  if (about === undefined) return `${name} is not described`;
  const value = about.secret
    ? "a value that is not shown"
    : JSON.stringify(valueIn(environment, about.variable));
  return `${about.variable} is ${value}; accepted: ${about.accepts}`;
}

function missingPassword(environment: Environment): string[] {
  if (valueIn(environment, "NEO4J_URI") === undefined) return [];
  if (valueIn(environment, "NEO4J_PASSWORD") !== undefined) return [];
  return [`NEO4J_PASSWORD is not set; accepted: ${SETTINGS.get("neo4jPassword")?.accepts}`];
}

/**
 * Reads and checks every setting.
 * @throws {ConfigError} naming every variable that cannot be used, all at once.
 */
export function readConfig(environment: Environment = process.env): Config {
  const texts: Record<string, string | undefined> = {};
  for (const [name, { variable, fallback }] of SETTINGS)
    texts[name] = valueIn(environment, variable) ?? fallback;
  const parsed = settingsSchema.safeParse(texts);
  const wrong = new Set((parsed.error?.issues ?? []).map((issue) => String(issue.path[0])));
  const problems = [...wrong].map((name) => problemOf(name, environment));
  problems.push(...missingPassword(environment));
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  return parsed.data;
}

/** Whether an npm script started this process. */
export function startedByNpm(environment: Environment = process.env): boolean {
  return environment.npm_lifecycle_event !== undefined;
}
