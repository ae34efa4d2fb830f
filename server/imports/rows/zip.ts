/** Opens ZIP files such as XLSX without trusting them: what they unpack to is bounded before and while it is read. */
import type { Readable } from "node:stream";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import { RefusedFile, TornFile } from "./row.ts";

/** A sheet of a million rows unpacks to some 400 MB of XML; a bomb to much more. */
const MOST_UNPACKED = 2 * 1024 ** 3;
/** XML of tables packs 5 to 30 times; a bomb of zeros a thousand times. */
const MOST_RATIO = 200;
const SMALL = 10 * 1024 ** 2;
const MOST_ENTRIES = 10_000;

/** The parts of an open ZIP file. */
export interface Archive {
  readonly names: readonly string[];
  /** @throws RefusedFile when the part unpacks to more than it says */
  open(name: string): Promise<Readable>;
  close(): void;
}

/** Unpacked bytes by what the directory says; each is checked again while it is read (`validateEntrySizes`). */
function checkSizes(entries: readonly Entry[]): void {
  const unpacked = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  const packed = entries.reduce((sum, { compressedSize }) => sum + compressedSize, 0);
  if (entries.length > MOST_ENTRIES) throw new RefusedFile(`The file has more than ${MOST_ENTRIES} parts.`);
  const tooDense = unpacked > SMALL && unpacked > packed * MOST_RATIO;
  if (unpacked <= MOST_UNPACKED && !tooDense) return;
  throw new RefusedFile(
    `The file unpacks from ${packed} to ${unpacked} bytes; more than ${MOST_UNPACKED} bytes or ${MOST_RATIO} times are not read.`,
  );
}

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    if (entries.size > MOST_ENTRIES) break;
    entries.set(entry.fileName, entry);
  }
  return entries;
}

/**
 * Opens a ZIP file.
 * @throws TornFile when it has no directory, as one that was cut off; RefusedFile when it would unpack to too much
 */
export async function openArchive(path: string): Promise<Archive> {
  const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true };
  const zip = await yauzl.openPromise(path, options).catch((error: unknown) => {
    throw new TornFile(`The file is no whole ZIP file: ${error instanceof Error ? error.message : error}`);
  });
  try {
    const entries = await entriesOf(zip);
    checkSizes([...entries.values()]);
    const open = (name: string) => {
      const entry = entries.get(name);
      if (entry === undefined) throw new TornFile(`The file lacks its part ${name}.`);
      return zip.openReadStreamPromise(entry);
    };
    return { names: [...entries.keys()], open: async (name) => open(name), close: () => zip.close() };
  } catch (error) {
    zip.close();
    throw error;
  }
}
