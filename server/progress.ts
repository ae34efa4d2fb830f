/** Tells whoever started Waybill which slow step runs and how long each one took. */

/** Where progress lines go: a terminal or a plain stream. */
interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Progress lines of a start. */
export interface Progress {
  /** Runs one step and writes its name and its seconds, also when it fails. */
  step<T>(name: string, run: () => Promise<T>): Promise<T>;
  /** Writes one line. */
  note(line: string): void;
}

/** A step that takes longer than this is announced on a plain stream too, so that a log shows what is being waited for. */
const ANNOUNCE_AFTER_MS = 2_000;

/** Progress on `output`: a line that fills itself in on a terminal, plain whole lines elsewhere. */
export function createProgress(output: Output = process.stderr): Progress {
  const line = (text: string) => output.write(`${text}\n`);
  const announce = (name: string) => (output.isTTY ? output.write(`${name} …\r`) : line(`${name} …`));

  async function step<T>(name: string, run: () => Promise<T>): Promise<T> {
    const start = performance.now();
    const seconds = () => `${((performance.now() - start) / 1000).toFixed(1)} s`;
    const timer = setTimeout(announce, output.isTTY ? 0 : ANNOUNCE_AFTER_MS, name);
    try {
      const result = await run();
      line(`${name} … ${seconds()}`);
      return result;
    } catch (error) {
      line(`${name} … failed after ${seconds()}`);
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }
  return { step, note: line };
}
