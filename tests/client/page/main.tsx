/** A page with nothing but the canvas, for the browser test: the picture's store is put where the test can reach it. */
import "@mantine/core/styles.css";
import { MantineProvider } from "@mantine/core";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Canvas } from "#features/canvas/Canvas.tsx";
import { picture } from "#graph/picture.ts";
import { NETWORK } from "#tests/fixtures/network.ts";

const scheme = new URLSearchParams(location.search).get("scheme") === "dark" ? "dark" : "light";
const root = document.getElementById("root");
if (root === null) throw new Error("The page has no root.");

const expanded: string[] = [];
Object.assign(window, { picture, network: NETWORK, expanded });
picture.getState().merge(NETWORK);
createRoot(root).render(
  <StrictMode>
    <MantineProvider forceColorScheme={scheme}>
      <div style={{ height: "100%" }}>
        <Canvas colorScheme={scheme} onExpand={(id) => expanded.push(id)} />
      </div>
    </MantineProvider>
  </StrictMode>,
);
