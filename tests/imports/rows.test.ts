/** Rows come out of files as they stand there, with their physical lines; files that would fill memory are refused. */
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type FileForm, formatOf, readRows } from "#imports/rows/read-rows.ts";
import { cellOf, type Row } from "#imports/rows/row.ts";
import { type Encoding, surveyFile } from "#imports/rows/survey.ts";
import { workbookOf, zipOf } from "#tests/support/zip.ts";

const folder = mkdtempSync(join(tmpdir(), "waybill-rows-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const PLAIN: FileForm = { format: "csv", delimiter: "auto", quote: '"', header: 1, path: "", sheet: 1 };

/** All rows of a file as `line: cells`. */
async function read(path: string, form: Partial<FileForm> = {}, stated?: Encoding) {
  const format = form.format ?? formatOf(path);
  const { encoding } = await surveyFile(path, stated, format !== "xlsx");
  const rows: string[] = [];
  for await (const row of readRows(path, encoding, { ...PLAIN, ...form, format })) {
    rows.push(`${row.line}: ${"broken" in row ? row.broken : row.cells.join("|")}`);
  }
  return rows;
}

async function firstRow(path: string, form: Partial<FileForm> = {}): Promise<Row> {
  for await (const row of readRows(path, "utf-8", { ...PLAIN, ...form })) if ("names" in row) return row;
  throw new Error("there is no row");
}

describe("delimited text", () => {
  test("keeps physical lines over quoted line breaks, blank lines and mixed line ends", async () => {
    const path = file("lines.csv", 'a,b\n1,"x\r\ny"\r\n\r\n2,"say ""hi"""\n3,5" gun\n');
    expect(await read(path)).toEqual(["2: 1|x\r\ny", '5: 2|say "hi"', '6: 3|5" gun']);
  });

  test("finds delimiters, headers below prose and cells by place or by the number of their name", async () => {
    expect(await read(file("semi.csv", "a;b\n1;370,00\n"))).toEqual(["2: 1|370,00"]);
    expect(await read(file("tabs.tsv", "a\tb\n1\t2,5\n"))).toEqual(["2: 1|2,5"]);
    const prose = file("prose.csv", "Made on Monday,\nSource: us\nSupplier, ,No, \nUSSR,?,4,x\n");
    expect(await read(prose, { header: { has: ["Supplier", "No"] } })).toEqual(["4: USSR|?|4|x"]);
    const row = await firstRow(prose, { header: 3 });
    expect([cellOf(row, ""), cellOf(row, "#2"), cellOf(row, "@3"), cellOf(row, "none")]).toEqual([
      "?",
      "x",
      "4",
      undefined,
    ]);
    expect(await read(file("bare.csv", "x,1\ny,2\n"), { header: "none" })).toEqual(["1: x|1", "2: y|2"]);
  });

  test("reads encodings by mark, by statement, or by a guess that is said", async () => {
    const text = "name\nŠkoda Pécs\n";
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
    expect(await read(file("u16.csv", utf16))).toEqual(["2: Škoda Pécs"]);
    expect(await read(file("bom.csv", `\uFEFF${text}`))).toEqual(["2: Škoda Pécs"]);
    const latin = file("latin.csv", Buffer.from("name\nPécs\n", "latin1"));
    expect(await read(latin)).toEqual(["2: Pécs"]);
    expect((await surveyFile(latin)).note).toContain("is read as windows-1252");
    await expect(surveyFile(latin, "utf-8")).rejects.toThrow("not UTF-8: line 2");
    const cyrillic = file("koi.csv", Buffer.from([0x61, 0x0a, 0xf2, 0xe1, 0xea, 0xe9, 0xee, 0x0a]));
    expect(await read(cyrillic, {}, "koi8-r")).toEqual(["2: РАЙИН"]);
  });

  test("is torn when it ends inside a cell or a row, or before its header", async () => {
    await expect(read(file("open.csv", 'a,b\n1,"x\n'))).rejects.toThrow("ends inside a quoted cell");
    await expect(read(file("short.csv", "a,b,c\n1,2,3\n4,5"))).rejects.toThrow(
      "The last row (line 3) breaks off after 2 of 3 cells",
    );
    expect(await read(file("bare-end.csv", "a,b\n1,2"))).toEqual(["2: 1|2"]);
    await expect(read(file("none.csv", "x\ny\n"), { header: { has: ["a"] } })).rejects.toThrow("header");
  });
});

describe("JSON", () => {
  test("lines become rows; nested names get dots, and a line that is no JSON is told", async () => {
    const path = file("a.ndjson", '{"id":1,"payer":{"name":"A"}}\n\n{oops\n{"id":2,"tags":["x","y"]}\n');
    const rows = await read(path);
    expect(rows[0]).toBe("1: 1|A");
    expect(rows[1]).toMatch(/^3: not JSON/);
    expect(rows[2]).toBe("4: 2|x\u001fy");
    await expect(read(file("torn.ndjson", '{"id":1}\n{"id":'))).rejects.toThrow("middle of line 2");
  });

  test("an array at a path streams; a document that breaks off is torn", async () => {
    const whole = '{"n": 1, "data": {"items": [\n{"a": 1},\n{"a": "é"}\n]}, "z": []}';
    expect(await read(file("a.json", whole), { path: "data.items" })).toEqual(["2: 1", "3: é"]);
    expect(await read(file("b.json", '[{"a":1},{"a":2}]'))).toEqual(["1: 1", "1: 2"]);
    await expect(read(file("c.json", whole.slice(0, 40)), { path: "data.items" })).rejects.toThrow(
      "ends at line",
    );
    await expect(read(file("d.json", '[{"a":1}\n,,]'))).rejects.toThrow("breaks at line 2");
  });
});

describe("XLSX", () => {
  const rows =
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>Date</t></is></c></row>' +
    '<row r="4"><c r="A4" t="s"><v>1</v></c><c r="B4"><v>1.162E8</v></c><c r="C4" s="1"><v>45348</v></c></row>' +
    '<row r="5"><c r="B5" t="b"><v>1</v></c><c r="C5"><v>0.30000000000000004</v></c></row>';

  test("gives texts, numbers and dates under the numbers of their rows", async () => {
    const path = file("a.xlsx", zipOf(workbookOf(rows, ["Country", "Tom &amp; Co"])));
    expect(await read(path)).toEqual(["4: Tom & Co|116200000|2024-02-26", "5: |true|0.3"]);
    expect(await read(path, { sheet: "Aid" })).toHaveLength(2);
    await expect(read(path, { sheet: "Nope" })).rejects.toThrow("no sheet Nope; it has: Aid");
  });

  test("refuses bombs, lies, entities and files that were cut off", async () => {
    const bomb = zipOf([...workbookOf(""), { name: "xl/b.xml", content: Buffer.alloc(64 * 1024 ** 2) }]);
    await expect(read(file("bomb.xlsx", bomb))).rejects.toThrow(/unpacks from \d+ to \d+ bytes/);
    const lie = workbookOf(rows.repeat(50)).map((part) => ({ ...part, says: 100 }));
    await expect(read(file("lie.xlsx", zipOf(lie)))).rejects.toThrow("too many bytes");
    const tricks = workbookOf(rows).map(({ name, content }) => ({
      name,
      content: String(content).replace("?>", '?><!DOCTYPE x [<!ENTITY a "aaaa">]>'),
    }));
    await expect(read(file("entities.xlsx", zipOf(tricks)))).rejects.toThrow("declares entities");
    const whole = zipOf(workbookOf(rows));
    await expect(read(file("cut.xlsx", whole.subarray(0, 400)))).rejects.toThrow("no whole ZIP file");
  });
});

describe("a row without end", () => {
  test.each(["csv", "ndjson", "json"] as const)(
    "of 1 GB in %s is refused long before its end",
    async (format) => {
      const start = { csv: "a,b\n", ndjson: '{"a":1}\n', json: '[{"a":"' }[format];
      const path = file(`long.${format}`, start);
      truncateSync(path, 1024 ** 3);
      const all = async () => {
        for await (const row of readRows(path, "utf-8", { ...PLAIN, format })) expect(row.line).toBe(1);
      };
      const before = process.memoryUsage().rss;
      await expect(all()).rejects.toThrow(/longer than 4,000,000 characters|breaks at line 1/);
      expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 ** 2);
    },
  );

  test("of letters in a JSON text is refused, too", async () => {
    const path = file("letters.json", `[{"a":"${"x".repeat(5_000_000)}"}]`);
    await expect(read(path)).rejects.toThrow("The row at line 1 is longer than 4,000,000 characters");
  });
});
