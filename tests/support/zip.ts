/** Makes ZIP files for tests: workbooks, and files that lie about what they unpack to. */
import { crc32, deflateRawSync } from "node:zlib";

/** A part of a ZIP file; `says` is the unpacked size it claims, where that is a lie. */
export interface Part {
  readonly name: string;
  readonly content: string | Buffer;
  readonly says?: number;
}

function header(signature: number, numbers: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer {
  const all = [[4, signature] as const, ...numbers];
  return Buffer.concat(
    all.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes);
      field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );
}

/** A ZIP file of these parts (PKWARE APPNOTE 4.3: local headers, then the central directory). */
export function zipOf(parts: readonly Part[]): Buffer {
  const [locals, central]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const { name, content, says } of parts) {
    const raw = Buffer.from(content);
    const packed = deflateRawSync(raw);
    const shared = [
      [2, 0x800], // names are UTF-8
      [2, 8], // deflated
      [4, 0], // time and date
      [4, crc32(raw)],
      [4, packed.length],
      [4, says ?? raw.length],
      [2, Buffer.byteLength(name)],
      [2, 0],
    ] as const;
    const local = Buffer.concat([header(0x04034b50, [[2, 20], ...shared]), Buffer.from(name), packed]);
    const rest = [
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, offset],
    ] as const;
    central.push(header(0x02014b50, [[2, 20], [2, 20], ...shared, ...rest]), Buffer.from(name));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = header(0x06054b50, [
    [2, 0],
    [2, 0],
    [2, parts.length],
    [2, parts.length],
    [4, directory.length],
    [4, offset],
    [2, 0],
  ]);
  return Buffer.concat([...locals, directory, end]);
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>';

/** A workbook of one sheet whose rows are the given XML. */
export function workbookOf(rows: string, texts: readonly string[] = []): Part[] {
  const shared = texts.map((text) => `<si><t>${text}</t></si>`).join("");
  return [
    {
      name: "xl/workbook.xml",
      content: `${XML}<workbook xmlns:r="r"><sheets><sheet name="Aid" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: `${XML}<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    { name: "xl/sharedStrings.xml", content: `${XML}<sst>${shared}</sst>` },
    {
      name: "xl/styles.xml",
      content: `${XML}<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    },
    {
      name: "xl/worksheets/sheet1.xml",
      content: `${XML}<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    },
  ];
}
