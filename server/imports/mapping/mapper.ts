/** The mapper: turns the rows of one file, in order, into records, or says why a row gives none. */
import type { Entity } from "#domain/entity.ts";
import type { DocumentId, EntityId } from "#domain/ids.ts";
import type { Transfer } from "#domain/transfer.ts";
import type { BrokenRow, Row } from "../rows/row.ts";
import { compileConditions } from "./conditions.ts";
import { compileDraft, type Drafted } from "./draft.ts";
import type { Taken } from "./entities.ts";
import type { Mapping } from "./schema.ts";
import { type Repair, RowFault, Scope } from "./scope.ts";
import { SeenKeys } from "./seen.ts";
import type { Said } from "./statements.ts";
import type { Tables } from "./values.ts";

/** One thing about one row that its sender should know. */
export interface RowNote extends Repair {
  readonly line: number;
}

/** What a row says. */
export interface MappedRow {
  readonly is: "mapped";
  readonly line: number;
  readonly entities: readonly Entity[];
  /** Of these, the ones that the row describes and does not only mention. */
  readonly described: ReadonlySet<EntityId>;
  /** Entities it names by id alone. */
  readonly stored: readonly EntityId[];
  readonly transfers: readonly Transfer[];
  readonly said: readonly Said[];
  readonly repairs: readonly RowNote[];
}

/** What becomes of a row. */
export type Outcome =
  | MappedRow
  | { readonly is: "left out"; readonly line: number; readonly because: string }
  | { readonly is: "duplicate"; readonly line: number; readonly because: string }
  | { readonly is: "refused"; readonly line: number; readonly note: RowNote };

/** A mapping ready to be used on one file. */
export interface Mapper {
  map(row: Row | BrokenRow): Outcome;
  /** Whether the row that ends the file has been seen, where the mapping names one. */
  readonly ended: boolean;
}

function refused(line: number, { field, value, message }: RowFault): Outcome {
  return { is: "refused", line, note: { line, field, value, reason: message } };
}

/** What a row is compared by when its key stands again. */
function contentOf({ named, statements }: Drafted): string {
  const described = named.flatMap(({ record, describes }) => (describes ? (record ?? []) : []));
  return JSON.stringify([described, statements.flatMap(({ said }) => said.map(({ claim }) => claim.id))]);
}

function saysAnything({ named, statements }: Drafted): boolean {
  return named.some(({ describes }) => describes) || statements.some(({ said }) => said.length > 0);
}

/** Refuses a second description of an entity that says something else. */
function checkDescribed({ key, named }: Drafted, seen: SeenKeys, line: number): void {
  for (const { id, record, describes } of named) {
    if (!describes || record === undefined) continue;
    const earlier = seen.note(id, JSON.stringify(record), line);
    if (earlier === undefined || earlier.same) continue;
    throw new RowFault("id", id, `line ${earlier.line} describes it otherwise (row ${key})`);
  }
}

function assembled(line: number, { named, statements }: Drafted, repairs: readonly Repair[]): MappedRow {
  const entities = new Map<EntityId, Entity>();
  const described = new Set<EntityId>();
  for (const { id, record, describes } of named) {
    if (record === undefined || (described.has(id) && !describes)) continue;
    entities.set(id, record);
    if (describes) described.add(id);
  }
  return {
    is: "mapped",
    line,
    entities: [...entities.values()],
    described,
    stored: named.flatMap(({ id, record }) => (record === undefined ? id : [])),
    transfers: statements.flatMap(({ transfer }) => transfer ?? []),
    said: statements.flatMap(({ said }) => said),
    repairs: repairs.map((repair) => ({ line, ...repair })),
  };
}

/**
 * Makes a mapper for one file.
 * @param document the document that the file is
 */
export function createMapper(mapping: Mapping, tables: Tables, document: DocumentId): Mapper {
  const columns = { renamed: mapping.columns, nulls: new Set(mapping.nulls) };
  const leaving = mapping.leaveOut.map(({ when, because }) => ({ holds: compileConditions(when), because }));
  const isEnd = mapping.ends === undefined ? () => false : compileConditions(mapping.ends);
  const [rows, described, numbered] = [new SeenKeys(), new SeenKeys(), new SeenKeys()];
  const taken: Taken = ({ id, record, describes }) =>
    describes ? described.otherwise(id, JSON.stringify(record)) : undefined;
  const draft = compileDraft(mapping, tables, document, taken);
  let ended = mapping.ends === undefined;
  const number = (key: string): string => {
    if (mapping.row.repeats === "refuse") return key;
    const times = numbered.note(key, "", 0)?.times ?? 1;
    return times === 1 ? key : `${key}-again-${times}`;
  };
  const read = (row: Row): Outcome => {
    const scope = new Scope(row, columns);
    const drafted = draft(scope, number);
    const earlier = rows.note(drafted.key, contentOf(drafted), row.line);
    const { line } = row;
    if (!saysAnything(drafted)) throw new RowFault("row", "", "by this mapping the row says nothing");
    if (earlier?.same) return { is: "duplicate", line, because: `line ${earlier.line} says the same` };
    if (earlier !== undefined) {
      throw new RowFault(
        "row.key",
        drafted.key,
        `line ${earlier.line} has the same key and says something else`,
      );
    }
    checkDescribed(drafted, described, line);
    return assembled(line, drafted, scope.repairs);
  };
  return {
    map(row) {
      const { line } = row;
      if ("broken" in row) return refused(line, new RowFault("row", row.text.slice(0, 200), row.broken));
      const plain = new Scope(row, columns);
      if (isEnd(plain)) ended = true;
      const left = leaving.find(({ holds }) => holds(plain));
      if (left !== undefined) return { is: "left out", line, because: left.because };
      if (isEnd(plain)) return { is: "left out", line, because: "the row that ends the file" };
      try {
        return read(row);
      } catch (error) {
        if (error instanceof RowFault) return refused(line, error);
        throw error;
      }
    },
    get ended() {
      return ended;
    },
  };
}
