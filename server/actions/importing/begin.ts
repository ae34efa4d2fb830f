/** Begins an import: its document, the entities its mapping brings, and the node that records it. */
import { hash } from "node:crypto";
import { type Document, document as documentSchema } from "#domain/document.ts";
import { Failure } from "#domain/errors.ts";
import { type DocumentId, documentId } from "#domain/ids.ts";
import type { LoadedMapping } from "#imports/mapping/load.ts";
import { beginImport, importsOf, type RegisterImport } from "#store/import-records.ts";
import { knownIds } from "#store/read-records.ts";
import { hasAny, own, ownersOf } from "#store/registers.ts";
import type { Transaction } from "#store/store.ts";
import { takeTurn } from "#store/turn.ts";
import { writeRecords } from "#store/write-records.ts";

/** The file of an import. */
export interface Incoming {
  readonly loaded: LoadedMapping;
  readonly file: string;
  readonly sha256: string;
  readonly published: string | undefined;
}

/** An import that was begun, or would be. */
export interface Begun {
  readonly import: string;
  readonly document: DocumentId;
  readonly day: string;
  readonly isFresh: boolean;
  readonly notes: readonly string[];
}

const HASH_SHOWN = 12;

/** A file that comes again after others is an edition of its own; the newest file again is the same import. */
function idsOf({ loaded, sha256 }: Incoming, earlier: readonly RegisterImport[]) {
  const { register } = loaded.mapping;
  const short = sha256.slice(0, HASH_SHOWN);
  const before = earlier.filter((each) => each.sha256 === sha256);
  const [newest] = earlier;
  if (newest?.sha256 === sha256) return { import: newest.id, document: documentId.parse(newest.document) };
  const again = before.length === 0 ? "" : `-${before.length + 1}`;
  return {
    import: `import:${register}@${short}${again}`,
    document: documentId.parse(`document:${register}-${short}${again}`),
  };
}

function documentOf({ loaded, file, sha256, published }: Incoming, id: DocumentId): Document {
  const { publisher, document } = loaded.mapping;
  const day = published ?? document.published;
  const { data, error } = documentSchema.safeParse({
    id,
    title: document.title.replaceAll("{file}", file),
    type: document.type,
    publisher,
    sha256,
    ...(day !== undefined && { published: day }),
    ...(document.language !== undefined && { language: document.language }),
    ...(document.url !== undefined && { url: document.url }),
  });
  if (data !== undefined) return data;
  const faults = (error?.issues ?? []).map(({ path, message }) => ({
    field: `document.${path.join(".")}`,
    reason: message,
  }));
  throw new Failure("bad-input", `${faults[0]?.field}: ${faults[0]?.reason}`, faults);
}

async function checkPublisher(tx: Transaction, { mapping, fixed }: LoadedMapping): Promise<void> {
  const { publisher } = mapping;
  if (fixed.some(({ id }) => id === publisher) || (await knownIds(tx, [publisher])).size > 0) return;
  const reason = `"${publisher}" is neither stored nor among the mapping's fixed entities`;
  throw new Failure("bad-input", `publisher: ${reason}`, [{ field: "publisher", reason }]);
}

/** What is known before anything is written. */
export async function lookAhead(tx: Transaction, incoming: Incoming): Promise<Begun> {
  const { mapping, text } = incoming.loaded;
  await checkPublisher(tx, incoming.loaded);
  const earlier = await importsOf(tx, mapping.register);
  const [newest] = earlier;
  const differs = newest !== undefined && newest.mapping !== hash("sha256", text);
  const note =
    "The mapping is not the one of the last import: rows whose wording it changes count as changed.";
  const isFresh = !(await hasAny(tx, mapping.register));
  const day = newest?.day ?? "";
  return { ...idsOf(incoming, earlier), day, isFresh, notes: differs ? [note] : [] };
}

/** Writes what an import begins with. Doing it again changes nothing. */
export async function begin(tx: Transaction, incoming: Incoming): Promise<Begun> {
  await takeTurn(tx);
  const ahead = await lookAhead(tx, incoming);
  const { mapping, fixed, text } = incoming.loaded;
  const owners = await ownersOf(
    tx,
    fixed.map(({ id }) => id),
  );
  const entities = fixed.filter(({ id }) => !owners.has(id));
  const isThere = (await knownIds(tx, [ahead.document])).size > 0;
  const documents = isThere ? [] : [documentOf(incoming, ahead.document)];
  await writeRecords(tx, { entities, documents, transfers: [], claims: [] }, new Date().toISOString());
  await own(
    tx,
    entities.map(({ id }) => id),
    mapping.register,
  );
  const day = await beginImport(tx, {
    id: ahead.import,
    set: mapping.register,
    file: incoming.file,
    sha256: incoming.sha256,
    mapping: hash("sha256", text),
    document: ahead.document,
  });
  return { ...ahead, day };
}
