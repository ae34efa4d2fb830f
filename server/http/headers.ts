/** Security headers of every answer: helmet with a policy that admits the built client and nothing else. */
import type { IncomingMessage } from "node:http";
import type { RequestHandler } from "express";
import helmet from "helmet";

/** Whether the page is asked for as a part of another page. */
function embeds(req: IncomingMessage): boolean {
  return /[?&]embed=1(&|$)/.test(req.url ?? "");
}

/**
 * Headers with a content security policy. Scripts come from here alone and never from text; styles may stand in
 * elements because Mantine writes its variables so; images may be data URLs (flags, which
 * Sigma also fetches) and blobs (exports).
 * `frameAncestors`: sites that may frame the page when it is asked for with `embed=1`.
 */
export function securityHeaders(frameAncestors: readonly string[]): RequestHandler {
  const framing = (req: IncomingMessage) =>
    embeds(req) && frameAncestors.length > 0 ? frameAncestors.join(" ") : "'none'";
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", "data:", "blob:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", "data:"],
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        objectSrc: ["'none'"],
        frameAncestors: [framing],
      },
    },
    // The app itself speaks plain HTTP; whoever puts TLS before it decides on this.
    strictTransportSecurity: false,
    xFrameOptions: frameAncestors.length === 0 && { action: "deny" },
  });
}
