/** Development: the server restarts when its files change, and Vite serves the client and passes /api on to it. */
import { spawn } from "node:child_process";

const server = ["--watch", "--watch-preserve-output", "server/main.ts"];
const commands = [server, ["node_modules/vite/bin/vite.js"]];
const children = commands.map((words) => spawn(process.execPath, words, { stdio: "inherit" }));

for (const child of children)
  child.once("exit", (code) => {
    for (const other of children) other.kill("SIGTERM");
    process.exitCode ??= code ?? 1;
  });
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => {
    for (const child of children) child.kill(signal);
  });
