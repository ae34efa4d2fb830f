/** Builds the client into dist/client; in development serves it and passes /api on to the server. */
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here("client"),
  plugins: [react()],
  build: {
    outDir: here("dist/client"),
    emptyOutDir: true,
    // Fonts and icons stay files of their own: a data: URL would need a wider content security policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
  },
  server: { proxy: { "/api": "http://localhost:8080" } },
});
