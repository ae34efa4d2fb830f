/** Assesses a transfer from a point of view: positions, origins, verdicts, findings, intervals, ledger, totals, drift. */
import type { Answer, Asked } from "#contract/endpoint.ts";
import type { Endpoints } from "#contract/endpoints.ts";
import type { FindingView } from "#contract/findings.ts";
import { barsOf, ceilingsOf } from "#domain/bars.ts";
import type { TransferClaim } from "#domain/claim.ts";
import { speechActsOf } from "#domain/drift.ts";
import { NotFound } from "#domain/errors.ts";
import { bodyOf } from "#domain/findings.ts";
import { entityId, type TransferId } from "#domain/ids.ts";
import { ledgerOf } from "#domain/ledger.ts";
import { originsOf } from "#domain/origins.ts";
import { positionsOf } from "#domain/positions.ts";
import { compare } from "#domain/rules/compare.ts";
import type { Context } from "#domain/rules/context.ts";
import type { Finding } from "#domain/rules/verdict.ts";
import { sentencesOf } from "#domain/sentences.ts";
import { affirms, denies, upheld } from "#domain/standing.ts";
import { familiesOf } from "#store/families.ts";
import { findingId } from "#store/findings.ts";
import type { Store, Transaction } from "#store/store.ts";
import { assessmentsOf } from "./add-assessment.ts";
import { shownParameter } from "./parameters.ts";
import { claimViews } from "./rows/claims.ts";
import { gradesOf } from "./rows/grades.ts";
import { nodesById } from "./rows/nodes.ts";
import { totalsOf } from "./totals.ts";
import { EVERYTHING, newAccount, type ViewedFamily, viewedOf, viewFamily, viewpointOf } from "./viewed.ts";

type AssessmentAnswer = Answer<Endpoints["getAssessment"]>;

/** Claims of which every pair is compared for one answer. */
const MOST_PAIRED = 40;

function verdictsOf(claims: readonly TransferClaim[], context: Context) {
  const paired = claims.slice(0, MOST_PAIRED);
  const verdicts = paired.flatMap((a, at) =>
    paired.slice(at + 1).map((b): AssessmentAnswer["verdicts"][number] => {
      const { verdict, because, findings } = compare(a, b, context, claims);
      return { claims: [a.id, b.id], verdict, because, findings: findings.map(bodyOf) };
    }),
  );
  const total = (claims.length * (claims.length - 1)) / 2;
  return { verdicts, verdictCount: { shown: verdicts.length, total } };
}

async function refsOf(tx: Transaction, ids: readonly string[]) {
  const nodes = await nodesById(
    tx,
    [...new Set(ids)].map((id) => entityId.parse(id)),
  );
  return [...nodes.values()]
    .map(({ id, kind, name, identified }) => ({ id, kind, name, identified }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A finding of this very view, with the edges that the view draws. */
function viewsOf(findings: readonly Finding[], family: ViewedFamily, speakers: AssessmentAnswer["speakers"]) {
  return findings.map((finding): FindingView => {
    const own = new Set<string>(finding.claims);
    const near = family.records.filter(({ record }) => record.claims.some(({ id }) => own.has(id)));
    const edges = near.flatMap(({ derivation }) => derivation.edges);
    return {
      id: findingId(finding),
      ...bodyOf(finding),
      edges: edges.filter(({ claims }) => claims.some((id) => own.has(id))).map(({ id }) => id),
      transfers: near.map(({ record }) => ({ id: record.transfer.id, name: record.transfer.name })),
      subjects: [],
      speakers: speakers.filter(({ id }) => finding.inputs.some(({ speaker }) => speaker === id)),
    };
  });
}

function usedParameters(findings: readonly Finding[]) {
  const used = new Map(findings.flatMap(({ parameters }) => parameters.map((each) => [each.key, each])));
  return [...used.values()].sort((a, b) => (a.key < b.key ? -1 : 1)).map(shownParameter);
}

async function viewFor(tx: Transaction, id: TransferId, asked: Asked<Endpoints["getAssessment"]>["query"]) {
  const [family = []] = await familiesOf(tx, [id]);
  const view = viewpointOf(asked) ?? EVERYTHING;
  const account = newAccount();
  const seen = await viewFamily(tx, family, view, account);
  const own = seen.records.find(({ record }) => record.transfer.id === id);
  if (own === undefined) throw new NotFound("transfer", id);
  return { seen, record: own.record, viewed: viewedOf(view, account) };
}

/** The parts of an assessment that are computed from its claims alone. */
function judged(
  record: ViewedFamily["records"][number]["record"],
  { context, voices, findings }: ViewedFamily,
) {
  const claims = upheld(record.claims).sort((a, b) => (a.id < b.id ? -1 : 1));
  const ids = new Set<string>(claims.map(({ id }) => id));
  const own = findings.filter((finding) => finding.claims.some((id) => ids.has(id)));
  const intervals = barsOf(
    claims.filter((claim) => !denies(claim) && claim.withdrawn === undefined),
    context,
  );
  const near = new Set(own.flatMap((finding) => finding.claims));
  const beside = [...record.claims, ...record.wholeClaims];
  const kin = [...context.transfers.keys()].length > 1 ? beside : claims;
  return {
    claims,
    own,
    intervals,
    ceilings: ceilingsOf(
      own,
      barsOf(
        kin.filter(({ id }) => near.has(id)),
        context,
      ),
    ),
    origins: originsOf(claims.filter(affirms), voices),
    ledger: ledgerOf(claims),
    drift: speechActsOf(claims),
    ...verdictsOf(claims, context),
  };
}

/**
 * Everything that can be said about how the claims of a transfer stand to each other.
 * @throws {NotFound} when there is no such transfer
 */
export function assessTransfer(
  store: Store,
  { params: { id }, query }: Asked<Endpoints["getAssessment"]>,
): Promise<AssessmentAnswer> {
  return store.reading(async (tx) => {
    const { seen, record, viewed } = await viewFor(tx, id, query);
    const { claims, own, ...found } = judged(record, seen);
    const positions = positionsOf(record, seen.voices);
    const { silent, ...taken } = positions;
    const reaching = Object.values(taken).flatMap((group) => group.map(({ claim }) => claim));
    const shown = [...new Set([...record.claims.map((claim) => claim.id), ...reaching])].sort();
    const speakers = await refsOf(tx, [
      ...record.claims.map((claim) => claim.speaker),
      ...Object.values(taken).flatMap((group) => group.map(({ speaker }) => speaker)),
      ...own.flatMap(({ inputs }) => inputs.map(({ speaker }) => speaker)),
    ]);
    const grades = await gradesOf(tx, [...shown, ...record.claims.map((claim) => claim.document)]);
    const reaches = record.wholeClaims.filter((claim) => shown.includes(claim.id));
    return {
      transfer: { id, name: record.transfer.name },
      viewed,
      claims: await claimViews(tx, shown),
      speakers,
      positions: { ...taken, silent: await refsOf(tx, silent) },
      sentence: sentencesOf([...claims, ...reaches], seen.context.names),
      ...found,
      drift: found.drift.map(({ claims: ids, documents, drifts }) => ({
        claims: [...ids],
        documents: [...documents] as AssessmentAnswer["drift"][number]["documents"],
        drifts: drifts.map(({ kind, wordings }) => ({
          kind,
          wordings: wordings.map((each) => ({ words: each.words, claims: [...each.claims] })),
        })),
      })),
      ledger: found.ledger.map((row) => ({ ...row, entries: [...row.entries] })),
      findings: viewsOf(own, seen, speakers),
      totals: totalsOf(claims, seen.context, grades),
      assessments: await assessmentsOf(tx, id),
      grades,
      parameters: usedParameters(own),
    };
  });
}
