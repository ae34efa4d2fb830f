/** The built client: hashed files kept for ever by browsers, the page itself asked for anew, its views answered by it. */
import { join, sep } from "node:path";
import express, { type RequestHandler, Router } from "express";

const A_YEAR = "public, max-age=31536000, immutable";

function mayBeView(path: string, accept: string | undefined): boolean {
  return !path.startsWith("/api/") && path !== "/api" && (accept ?? "").includes("text/html");
}

/** Serves `folder`. Vite puts files whose names carry a hash of their content into `assets`. */
export function clientFiles(folder: string): Router {
  const router = Router();
  const assets = join(folder, "assets") + sep;
  const files = express.static(folder, {
    redirect: false,
    setHeaders: (res, path) => res.setHeader("Cache-Control", path.startsWith(assets) ? A_YEAR : "no-cache"),
  });
  const view: RequestHandler = (req, res, next) => {
    if (!mayBeView(req.path, req.headers.accept)) return next();
    res.sendFile("index.html", { root: folder, headers: { "Cache-Control": "no-cache" } });
  };
  router.use(files);
  router.get("/{*path}", view);
  return router;
}
