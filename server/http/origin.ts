/** Refuses requests that another site made a browser send: a foreign Host (DNS rebinding), a foreign Origin, a cross-site write. */
import type { Request, RequestHandler } from "express";
import { Failure } from "#domain/errors.ts";

const READING = ["GET", "HEAD", "OPTIONS"];
const HOST = /^(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(:\d{1,5})?$/;

function hostName(host: string): string | undefined {
  return HOST.exec(host.toLowerCase())?.[1];
}

/** The host of an origin as browsers write it into Host: without the scheme's own port. */
function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

function refuse(detail: string): never {
  throw new Failure("bad-origin", detail);
}

/** A write must come from the server's own pages, or from a program that is no browser. */
function checkWrite(req: Request, from: string | undefined): void {
  const { host, origin } = req.headers;
  const site = req.headers["sec-fetch-site"] ?? "none";
  if (origin !== undefined && from !== host?.toLowerCase())
    refuse("A write must come from the server's own pages.");
  if (site !== "none" && site !== "same-origin") refuse("A write must not come from another site.");
}

/**
 * Lets through what is addressed to one of the `allowed` host names (lower case, without port) and comes from one of
 * them; what changes something must come from the very same origin. Programs that send neither Origin nor
 * Sec-Fetch-Site are let through: only browsers can be misled.
 */
export function checkOrigin(allowed: readonly string[]): RequestHandler {
  const known = (host = "") => allowed.includes(hostName(host) ?? "");
  return (req, _res, next) => {
    const { host, origin } = req.headers;
    const from = origin === undefined ? undefined : hostOf(origin);
    if (!known(host)) refuse("The Host header names a host that is not configured.");
    if (origin !== undefined && !known(from))
      refuse("The Origin header names a site that is not configured.");
    if (!READING.includes(req.method)) checkWrite(req, from);
    next();
  };
}
