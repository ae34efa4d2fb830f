/** What an import tells: how many rows of each fate, and each refused or repaired row with its reason. */
import type { RowNote } from "#imports/mapping/mapper.ts";

/** Rows of a file by what became of them. */
export interface RowCounts {
  readonly read: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly duplicates: number;
  readonly leftOut: number;
  readonly refused: number;
}

/** Records that the rows made. */
export interface ImportCounts {
  readonly entitiesCreated: number;
  readonly entitiesChanged: number;
  readonly transfersCreated: number;
  readonly transfersChanged: number;
  readonly claimsCreated: number;
  readonly claimsWithdrawn: number;
  readonly claimsRestored: number;
}

export const NO_COUNTS: ImportCounts = {
  entitiesCreated: 0,
  entitiesChanged: 0,
  transfersCreated: 0,
  transfersChanged: 0,
  claimsCreated: 0,
  claimsWithdrawn: 0,
  claimsRestored: 0,
};

/** The report of an import, or of what one would do. */
export interface ImportReport {
  readonly register: string;
  readonly file: string;
  readonly sha256: string;
  /** Id of the import; null when nothing was written. */
  readonly import: string | null;
  readonly dryRun: boolean;
  readonly state: "complete" | "torn" | "cancelled";
  readonly rows: RowCounts;
  readonly records: ImportCounts;
  /** Claims of rows that the file no longer has, taken back. */
  readonly retired: number;
  /** Sentences for people: an encoding that was guessed, a torn end, what was not retired and why. */
  readonly notes: readonly string[];
  /** Reasons for rows left out, with how many each. */
  readonly leftOut: Readonly<Record<string, number>>;
  /** The first refused and repaired rows; `rows.refused` and `repaired.total` count all. */
  readonly refused: readonly RowNote[];
  readonly repaired: { readonly total: number; readonly first: readonly RowNote[] };
  readonly seconds: number;
}

/** Notes of a report that are kept; a file with more bad rows than that is the wrong file. */
const MOST_NOTES = 1_000;

type Tally = { -readonly [Name in keyof RowCounts]: number };

/** Gathers a report row by row. */
export class ReportGatherer {
  readonly rows: Tally = {
    read: 0,
    created: 0,
    changed: 0,
    unchanged: 0,
    duplicates: 0,
    leftOut: 0,
    refused: 0,
  };
  readonly leftOut: Record<string, number> = {};
  readonly refused: RowNote[] = [];
  readonly repaired: RowNote[] = [];
  readonly notes: string[] = [];
  records: ImportCounts = NO_COUNTS;
  repairs = 0;

  refuse(note: RowNote): void {
    this.rows.refused += 1;
    if (this.refused.length < MOST_NOTES) this.refused.push(note);
  }

  repair(notes: readonly RowNote[]): void {
    this.repairs += notes.length;
    this.repaired.push(...notes.slice(0, MOST_NOTES - this.repaired.length));
  }

  leaveOut(because: string): void {
    this.rows.leftOut += 1;
    this.leftOut[because] = (this.leftOut[because] ?? 0) + 1;
  }

  add(counts: ImportCounts): void {
    const names = Object.keys(NO_COUNTS) as (keyof ImportCounts)[];
    const sum = names.map((name) => [name, this.records[name] + counts[name]]);
    this.records = { ...NO_COUNTS, ...Object.fromEntries(sum) };
  }

  told(): Pick<ImportReport, "rows" | "records" | "notes" | "leftOut" | "refused" | "repaired"> {
    const { rows, records, notes, leftOut, refused } = this;
    const repaired = { total: this.repairs, first: this.repaired };
    return { rows: { ...rows }, records, notes, leftOut, refused, repaired };
  }
}
