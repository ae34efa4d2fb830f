/** Completes package-lock.json with the platform packages that npm left out, without which `npm ci` refuses the lock. */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

/**
 * npm records a package for another system only when the registry answers for it while the lock is written. Where a
 * mirror does not, the entry is missing and `npm ci` fails on every system. The versions are exact in the parent's
 * optionalDependencies and the system stands in the name, so the entry can be written down; only its integrity is unknown.
 */
const file = resolve(import.meta.dirname, "../../package-lock.json");
type Entry = { version?: string; dev?: boolean; optionalDependencies?: Record<string, string> };
type Lock = { packages: Record<string, Entry> };

const SYSTEM = /(android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32|aix)/;
const PROCESSOR = /[-.](arm64|arm|x64|ia32|ppc64|riscv64|s390x|loong64|mips64el)(?=-|$)/;

/** What npm writes for a package that fits one system only; undefined where the name does not say which. */
function platformEntry(name: string, version: string, dev: boolean | undefined) {
  const os = SYSTEM.exec(name)?.[1];
  const cpu = PROCESSOR.exec(name)?.[1] ?? /[-/](arm64|x64)$/.exec(name)?.[1];
  if (os === undefined || cpu === undefined || !/^\d/.test(version)) return undefined;
  const libc = name.includes("-musl") ? { libc: ["musl"] } : name.includes("-gnu") ? { libc: ["glibc"] } : {};
  return { version, cpu: [cpu], ...(dev === true ? { dev } : {}), ...libc, optional: true, os: [os] };
}

/** The entries that the lock lacks, by their path in node_modules. */
function missing(lock: Lock) {
  return Object.entries(lock.packages).flatMap(([parent, { dev, optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies).flatMap(([name, version]) => {
      const known =
        `node_modules/${name}` in lock.packages || `${parent}/node_modules/${name}` in lock.packages;
      const written = known ? undefined : platformEntry(name, version, dev);
      return written ? [{ path: `node_modules/${name}`, written }] : [];
    }),
  );
}

const lock: Lock = JSON.parse(readFileSync(file, "utf8"));
const added = missing(lock);
if (process.argv.includes("--check")) {
  for (const { path } of added) process.stdout.write(`package-lock.json lacks ${path}\n`);
  process.exitCode = added.length > 0 ? 1 : 0;
} else if (added.length > 0) {
  for (const { path, written } of added) lock.packages[path] = written;
  lock.packages = Object.fromEntries(
    Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, "en")),
  );
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  process.stdout.write(`package-lock.json: ${added.length} platform packages added\n`);
}
