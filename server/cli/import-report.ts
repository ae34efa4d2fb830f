/** The report of an import as lines for people. */
import type { ImportReport } from "#actions/importing/report.ts";

export type { ImportReport } from "#actions/importing/report.ts";

const SHOWN = 20;
const number = new Intl.NumberFormat("en-GB");

function count(amount: number, what: string): string {
  return `${number.format(amount)} ${what}`;
}

function notes(title: string, total: number, first: ImportReport["refused"]): string[] {
  if (total === 0) return [];
  const lines = first.slice(0, SHOWN).map(({ line, field, value, reason }) => {
    return `  line ${line}: ${field}${value === "" ? "" : ` "${value.slice(0, 80)}"`}: ${reason}`;
  });
  const more = total > lines.length ? [`  … and ${number.format(total - lines.length)} more`] : [];
  return [`${title}: ${number.format(total)}`, ...lines, ...more];
}

/** What an import did, or would do, with the first refused and repaired rows. */
export function linesOfReport(report: ImportReport): string {
  const { rows, records, retired, seconds } = report;
  const doing = report.dryRun ? "would bring" : "brought";
  const fates = [
    count(rows.created, "new"),
    count(rows.changed, "changed"),
    count(rows.unchanged, "unchanged"),
    count(rows.duplicates, "twice"),
    count(rows.leftOut, "left out"),
    count(rows.refused, "refused"),
  ];
  const made = [
    count(records.entitiesCreated, "entities"),
    count(records.transfersCreated, "transfers"),
    count(records.claimsCreated, "claims"),
  ];
  const lines = [
    `${report.file} ${doing} ${made.join(", ")} to ${report.register} (${report.state}, ${seconds.toFixed(1)} s)`,
    `rows: ${count(rows.read, "read")}: ${fates.join(", ")}`,
    ...(retired > 0 ? [`taken back: ${count(retired, "claims")}`] : []),
    ...Object.entries(report.leftOut).map(
      ([because, many]) => `left out: ${number.format(many)}: ${because}`,
    ),
    ...notes("refused", rows.refused, report.refused),
    ...notes("repaired", report.repaired.total, report.repaired.first),
    ...report.notes,
    ...(report.import === null ? [] : [`import: ${report.import}`]),
  ];
  return `${lines.join("\n")}\n`;
}
