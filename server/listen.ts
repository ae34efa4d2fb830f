/** Opens the app's port, with a sentence for whoever chose one that cannot be had, and lets go of it again. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type Config, ConfigError } from "./config.ts";

type Place = Pick<Config, "port" | "host">;

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: "is taken by another program; set PORT to another one",
  EACCES: "may be opened by an administrator only; set PORT to 1024 or more",
  EADDRNOTAVAIL: "cannot be opened: HOST is no address of this machine",
  ENOTFOUND: "cannot be opened: HOST is no address of this machine",
};

function whyNot(error: Error, { port, host }: Place): Error {
  const reason = "code" in error ? REASONS[String(error.code)] : undefined;
  return reason === undefined ? error : new ConfigError([`PORT ${port} on ${host} ${reason}`]);
}

/**
 * Resolves with the port that the server listens on.
 * @throws {ConfigError} when PORT or HOST cannot be had
 */
export function listen(server: Server, place: Place): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(whyNot(error, place)));
    server.listen(place.port, place.host, () => resolve((server.address() as AddressInfo).port));
  });
}

/** Resolves when the server has let go of its port and of every connection. */
export function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/**
 * Tries the port before the slow steps of a start, not after them.
 * @throws {ConfigError} when it cannot be had
 */
export async function tryPort(place: Place): Promise<void> {
  const server = createServer();
  await listen(server, place);
  await closed(server);
}
