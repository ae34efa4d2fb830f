/** The arrows between the folders, as rules that say why; tests/architecture/boundaries.test.ts proves that each one bites. */

/** Everything that is ours, so that "may reach only …" can be said of a folder without listing packages. */
const OURS = "^(server|client|tests)/";
/** The outer ring: the files that lie directly in server/, and the command line. */
const WIRING = "^server/[^/]+\\.ts$|^server/cli/";

/** A rule against every file of ours outside `allowed`; paths are folders or files below the project's root. */
function reachesOnly(name, from, allowed, comment) {
  const to = { path: OURS, pathNot: allowed.map((path) => `^${path}`) };
  return { name, severity: "error", comment, from: { path: `^${from}/` }, to };
}

/** A rule that keeps npm packages (names as regular expressions) out of every file but `allowed`. */
function packagesOnlyIn(name, packages, allowed, comment) {
  const to = { path: packages.map((name) => `^node_modules/${name}/`) };
  return { name, severity: "error", comment, from: { path: "^(server|client)/", pathNot: allowed }, to };
}

const serverArrows = [
  reachesOnly(
    "domain-stands-alone",
    "server/domain",
    ["server/domain/"],
    "The domain says what can exist; if it knew the rest, the rest could not be replaced.",
  ),
  {
    name: "domain-is-pure",
    severity: "error",
    comment:
      "Server, browser and workers share the domain: no Node built-in, no DOM library, only zod and edtf.",
    from: { path: "^server/domain/" },
    to: { pathNot: ["^(server|client|tests)/", "^node_modules/(zod|edtf)/"] },
  },
  reachesOnly(
    "contract-knows-only-the-domain",
    "server/contract",
    ["server/contract/", "server/domain/"],
    "The contract says what may be asked; how it is answered is none of its business, and the browser loads it too.",
  ),
  {
    name: "contract-is-pure",
    severity: "error",
    comment: "The browser imports the contract: no Node built-in, no package but zod, edtf and zod-openapi.",
    from: { path: "^server/contract/" },
    to: { pathNot: ["^(server|client|tests)/", "^node_modules/(zod|edtf|zod-openapi)/"] },
  },
  reachesOnly(
    "imports-know-only-the-domain",
    "server/imports",
    ["server/imports/", "server/domain/"],
    "An importer turns a file into domain records and never writes, so it must not see the store.",
  ),
  reachesOnly(
    "actions-do-not-know-who-asks",
    "server/actions",
    ["server/(actions|imports|domain|contract|store)/"],
    "An action is called by HTTP and by the command line alike; it must know neither.",
  ),
  reachesOnly(
    "store-knows-only-the-domain",
    "server/store",
    ["server/store/", "server/domain/"],
    "The store is the only folder that knows Neo4j, and Neo4j is all it knows beside the domain.",
  ),
  reachesOnly(
    "http-goes-through-actions",
    "server/http",
    ["server/(http|actions|contract|domain)/"],
    "A route that reached the store would be a second way to do the same thing.",
  ),
  reachesOnly(
    "wiring-stays-on-its-side",
    "server",
    ["server/"],
    "The server serves the built client as files; it never imports its source.",
  ),
  {
    name: "nobody-imports-the-wiring",
    severity: "error",
    comment:
      "main, app, config and cli put the parts together; a part that imported them would point upward.",
    from: { path: "^(server|client)/", pathNot: WIRING },
    to: { path: "^server/(main|app|config)\\.ts$|^server/cli/" },
  },
];

const clientArrows = [
  {
    name: "client-enters-by-contract-and-domain",
    severity: "error",
    comment: "The browser and the server share what can exist and what may be asked, and nothing else.",
    from: { path: "^client/" },
    to: { path: "^server/", pathNot: "^server/(contract|domain)/" },
  },
  {
    name: "client-runs-in-the-browser",
    severity: "error",
    comment: "A browser has no Node built-in; a bundler would put an empty module there without a word.",
    from: { path: "^client/" },
    to: { dependencyTypes: ["core"] },
  },
  reachesOnly(
    "graph-is-only-a-model",
    "client/graph",
    ["client/graph/", "server/(contract|domain)/"],
    "The picture is computed from what was loaded: no component, no fetch, so that it is tested without a page.",
  ),
  {
    name: "graph-knows-no-react",
    severity: "error",
    comment: "The picture's model outlives every view of it; a hook in it would tie it to one.",
    from: { path: "^client/graph/" },
    to: { path: "^node_modules/(react|react-dom|@react-sigma|@mantine|@tabler|@tanstack)/" },
  },
  {
    name: "features-do-not-know-each-other",
    severity: "error",
    comment:
      "A feature can be read, changed and deleted alone; what two of them share goes to graph, api or ui.",
    from: { path: "^client/features/([^/]+)/" },
    to: { path: "^client/features/", pathNot: "^client/features/$1/" },
  },
  reachesOnly(
    "features-do-not-know-the-app",
    "client/features",
    ["client/(features|graph|api|ui)/", "server/(contract|domain)/"],
    "The app composes the features; a feature that imported the app would point upward.",
  ),
  reachesOnly(
    "ui-is-plain",
    "client/ui",
    ["client/ui/", "server/domain/(kinds|standing)\\.ts"],
    "Plain parts and tokens know the domain's words for kinds and standing, and nothing of the picture or of answers.",
  ),
  reachesOnly(
    "api-is-only-the-call",
    "client/api",
    ["client/api/", "server/(contract|domain)/"],
    "The one typed fetch knows the contract, not who draws the answer.",
  ),
];

const packageRules = [
  packagesOnlyIn(
    "neo4j-only-in-store",
    ["neo4j-driver[^/]*"],
    "^server/store/",
    "Driver types leak integers and sessions; everybody else sees domain records.",
  ),
  packagesOnlyIn(
    "express-only-in-http",
    ["express", "express-[^/]+", "helmet", "compression", "pino-http"],
    "^server/http/|^server/app\\.ts$",
    "Express could be replaced by changing one folder and app.ts.",
  ),
  packagesOnlyIn(
    "pino-only-where-things-are-wired",
    ["pino", "pino-pretty"],
    `^server/http/|${WIRING}`,
    "Parts report by what they return or throw; only the outer ring writes a log.",
  ),
  {
    name: "server-runs-without-dev-dependencies",
    severity: "error",
    comment: "The image is built with --omit=dev: a development package would be missing there at run time.",
    from: { path: "^server/", pathNot: "^server/cli/" },
    to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
  },
  {
    name: "packages-are-declared",
    severity: "error",
    comment: "A package that is not in package.json is here by luck of another one's dependencies.",
    from: { path: OURS },
    to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
  },
  {
    name: "imports-exist",
    severity: "error",
    comment: "An import that leads nowhere would slip through every other rule.",
    from: { path: OURS },
    to: { couldNotResolve: true, pathNot: "^(node|vite|virtual):" },
  },
];

const habits = [
  {
    name: "no-cycles",
    severity: "error",
    comment: "Two files that need each other are one file, or three.",
    from: { path: OURS },
    to: { circular: true },
  },
  {
    name: "no-orphans",
    severity: "error",
    comment: "A file that neither imports nor is imported is forgotten.",
    from: {
      orphan: true,
      path: "^(server|client)/",
      pathNot: ["(\\.d|worker)\\.ts$", WIRING, "^client/app/main\\.tsx$", "^client/public/"],
    },
    to: {},
  },
  {
    name: "cross-by-alias",
    severity: "error",
    comment: "An alias names the folder that is entered, so that an arrow is seen where it is drawn.",
    from: { path: "^(server|client|tests)/([^/]+)/" },
    to: { path: "^(server|client)/", pathNot: "^$1/$2/", dependencyTypesNot: ["aliased-subpath-import"] },
  },
  {
    name: "stay-relative-inside",
    severity: "error",
    comment: "A folder that calls itself by its alias cannot be moved or read alone.",
    from: { path: "^(server|client)/([^/]+)/" },
    to: { path: "^$1/$2/", dependencyTypes: ["aliased-subpath-import"] },
  },
  {
    name: "nothing-imports-tests",
    severity: "error",
    comment: "Tests look at the code; code that looked back would ship its tests.",
    from: { path: "^(server|client)/" },
    to: { path: "^tests/" },
  },
  {
    name: "tests-stand-alone",
    severity: "error",
    comment: "What two tests share is support or a fixture; importing a test would run it twice.",
    from: { path: "^tests/" },
    to: { path: "\\.test\\.tsx?$" },
  },
];

export default {
  forbidden: [...serverArrows, ...clientArrows, ...packageRules, ...habits],
  options: {
    parser: "tsc",
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|coverage|\\.waybill)/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};
