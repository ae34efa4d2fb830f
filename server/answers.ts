/** Which action answers which endpoint. */
import { addAssessment } from "#actions/add-assessment.ts";
import { assessTransfer } from "#actions/assess-transfer.ts";
import { checkReady } from "#actions/check-ready.ts";
import { describeSchema } from "#actions/describe-schema.ts";
import { expandEntities, expandEntity } from "#actions/expand-entity.ts";
import { findPaths } from "#actions/find-paths.ts";
import { gradeClaim, gradeDocument } from "#actions/grade.ts";
import { listFindings } from "#actions/list-findings.ts";
import { listParameters, readParameter, resetParameter, setParameter } from "#actions/parameters.ts";
import { addQuestion, changeQuestion, listQuestions, removeQuestion } from "#actions/questions.ts";
import { readClaim } from "#actions/read-claim.ts";
import { listDocuments, readDocument } from "#actions/read-document.ts";
import { readEntity } from "#actions/read-entity.ts";
import { readNetwork } from "#actions/read-network.ts";
import { readTimeline } from "#actions/read-timeline.ts";
import { readTransfer } from "#actions/read-transfer.ts";
import { type ConsoleParts, explainConsoleQuery, runConsoleQuery } from "#actions/run-console-query.ts";
import { addView, changeView, listViews, readView, removeView } from "#actions/saved-views.ts";
import { searchEntities } from "#actions/search-entities.ts";
import { showEdges, showNeighbours, showNetwork, showPaths } from "#actions/show-cypher.ts";
import { seeEdges } from "#actions/view-network.ts";
import type { Endpoints } from "#contract/endpoints.ts";
import type { Answers } from "#http/adapter.ts";
import type { Store } from "#store/store.ts";

/** What the server says of itself. */
export interface About {
  readonly version: string;
  readonly database: "embedded" | "external";
}

/** The answers of every endpoint, over one store. */
export function answersOf(
  store: Store,
  { version, database }: About,
  console: ConsoleParts,
): Answers<Endpoints> {
  return {
    getHealth: async () => ({ status: "ok", version, uptimeSeconds: Math.round(process.uptime()) }),
    getReady: async () => {
      await checkReady(store);
      return { status: "ready", database };
    },
    getSchema: () => describeSchema(store),
    search: ({ query }) => searchEntities(store, query),
    getEntity: ({ params }) => readEntity(store, params.id),
    getTransfer: ({ params, query }) => readTransfer(store, params.id, query),
    getClaim: ({ params }) => readClaim(store, params.id),
    getDocument: ({ params }) => readDocument(store, params.id),
    getDocuments: ({ query }) => listDocuments(store, query.id ?? []),
    getNetwork: ({ query }) => readNetwork(store, query),
    seeEdges: ({ body }) => seeEdges(store, body),
    getTimeline: ({ query }) => readTimeline(store, query),
    getNeighbours: (asked) => expandEntity(store, asked),
    getNeighboursOfSeveral: ({ query }) => expandEntities(store, query),
    runCypher: ({ body }, { signal }) => runConsoleQuery(console, body, signal),
    explainCypher: ({ body }, { signal }) => explainConsoleQuery(console, body, signal),
    getQuestions: () => listQuestions(store),
    addQuestion: ({ body }) => addQuestion(store, body),
    changeQuestion: ({ params, body }) => changeQuestion(store, params.id, body),
    removeQuestion: ({ params }) => removeQuestion(store, params.id),
    getViews: () => listViews(store),
    getView: ({ params }) => readView(store, params.id),
    addView: ({ body }) => addView(store, body),
    changeView: ({ params, body }) => changeView(store, params.id, body),
    removeView: ({ params }) => removeView(store, params.id),
    getPaths: ({ query }) => findPaths(store, query),
    getAssessment: (asked) => assessTransfer(store, asked),
    getFindings: ({ query }) => listFindings(store, query),
    gradeClaim: (asked) => gradeClaim(store, asked),
    gradeDocument: (asked) => gradeDocument(store, asked),
    addAssessment: (asked) => addAssessment(store, asked),
    listParameters: () => listParameters(store),
    getParameter: ({ params }) => readParameter(store, params.name),
    setParameter: (asked) => setParameter(store, asked),
    resetParameter: ({ params }) => resetParameter(store, params.name),
    showNetwork: async (asked) => showNetwork(asked),
    showNeighbours: async (asked) => showNeighbours(asked),
    showPaths: async (asked) => showPaths(asked),
    showEdges: async () => showEdges(),
  };
}
