/** Big answers come out of the database in columns, one list a field; here they become records again. */
import * as z from "zod";

/** Lists of one length to records: `{id: [1, 2], name: ["a", "b"]}` → `[{id: 1, name: "a"}, {id: 2, name: "b"}]`. */
function recordsOf(columns: Readonly<Record<string, readonly unknown[]>>): Record<string, unknown>[] {
  const named = Object.entries(columns);
  const length = named[0]?.[1].length ?? 0;
  return Array.from({ length }, (_, at) => {
    const record: Record<string, unknown> = {};
    for (const [name, column] of named) record[name] = column[at];
    return record;
  });
}

/** A row of columns, read as the records it stands for. */
export function columnsOf<T>(record: z.ZodType<T, Record<string, unknown>>) {
  return z.record(z.string(), z.array(z.unknown())).transform(recordsOf).pipe(z.array(record));
}
