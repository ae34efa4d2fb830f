/** Writes what is on screen into a file of the format asked for; loaded when the first file is. */
import { gexfOf } from "#graph/out/gexf.ts";
import { graphmlOf } from "#graph/out/graphml.ts";
import { type Enlargement, pngOf } from "#graph/out/png.ts";
import { type FlatRecord, recordsOf } from "#graph/out/records.ts";
import type { Seen } from "#graph/out/seen.ts";
import { svgOf } from "#graph/out/svg.ts";
import { csvOf, save } from "#ui/files.ts";
import { counted } from "#ui/words.ts";

export type Format = `png${Enlargement}` | "svg" | "gexf" | "graphml" | "nodes" | "edges" | "json";

function captionOf({ nodes, edges }: Seen, today: string) {
  const much = `${counted(nodes.length, "entity", "entities")}, ${counted(edges.length, "edge", "edges")}`;
  return { title: "Waybill: who is said to have sent what to whom", note: `${today} · ${much}` };
}

function tableOf(records: readonly FlatRecord[]): string {
  const columns = Object.keys(records[0] ?? {});
  const cell = (value: FlatRecord[string] | undefined) =>
    typeof value === "number" ? value : String(value ?? "");
  return csvOf([columns, ...records.map((record) => columns.map((name) => cell(record[name])))]);
}

function jsonOf(seen: Seen, today: string): string {
  const nodes = seen.nodes.map(({ node, place, colour, size }) => ({
    ...node,
    ...place,
    size,
    color: colour,
  }));
  const edges = seen.edges.map(({ edge, colour, width }) => ({ ...edge, color: colour, width }));
  return `${JSON.stringify({ date: today, style: seen.style, nodes, edges }, null, 1)}\n`;
}

function text(type: string, content: string): Blob {
  return new Blob([content], { type: `${type};charset=utf-8` });
}

async function contentOf(format: Format, seen: Seen, today: string): Promise<readonly [string, Blob]> {
  const records = () => recordsOf(seen);
  switch (format) {
    case "svg":
      return [".svg", text("image/svg+xml", svgOf(seen, captionOf(seen, today)).svg)];
    case "gexf":
      return [".gexf", text("application/xml", gexfOf(records()))];
    case "graphml":
      return [".graphml", text("application/xml", graphmlOf(records()))];
    case "nodes":
      return ["-nodes.csv", text("text/csv", tableOf(records().nodes))];
    case "edges":
      return ["-edges.csv", text("text/csv", tableOf(records().edges))];
    case "json":
      return [".json", text("application/json", jsonOf(seen, today))];
    default: {
      const times = Number(format.slice(3)) as Enlargement;
      return [".png", await pngOf(svgOf(seen, captionOf(seen, today)), times)];
    }
  }
}

/** Gives the browser a file named after the day. */
export async function write(format: Format, seen: Seen): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const [ending, content] = await contentOf(format, seen, today);
  save(`waybill-${today}${ending}`, content);
}
