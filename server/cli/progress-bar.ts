/** A bar on the terminal for long work: rows, rate, time left. Elsewhere a line now and then. */
import type { ImportProgress } from "#actions/importing/importing.ts";

const WIDTH = 30;
const EVERY_MS = { terminal: 200, log: 10_000 };
const number = new Intl.NumberFormat("en-GB");

function bar(share: number): string {
  const full = Math.round(share * WIDTH);
  return `[${"█".repeat(full)}${"·".repeat(WIDTH - full)}]`;
}

/** Shows progress on standard error. */
export function progressBar(output: NodeJS.WriteStream = process.stderr) {
  const start = performance.now();
  const every = output.isTTY ? EVERY_MS.terminal : EVERY_MS.log;
  let last = start;
  return {
    show({ rows, line, lines }: ImportProgress): void {
      const now = performance.now();
      if (now - last < every) return;
      last = now;
      const rate = rows / ((now - start) / 1000);
      const share = lines === 0 ? 0 : Math.min(line / lines, 1);
      const left = share === 0 ? "" : `, ${Math.ceil(((now - start) / 1000) * (1 / share - 1))} s left`;
      const text = `${lines === 0 ? "" : `${bar(share)} `}${number.format(rows)} rows, ${number.format(Math.round(rate))}/s${left}`;
      output.write(output.isTTY ? `\r${text.padEnd(80)}` : `${text}\n`);
    },
    end(): void {
      if (output.isTTY) output.write(`\r${"".padEnd(80)}\r`);
    },
  };
}
