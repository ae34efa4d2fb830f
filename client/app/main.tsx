/** Starts the client: styles, providers, then the app. */
import "./zod.ts";
import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "@mantine/core/styles.css";
import "#ui/tokens.css";
import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createQueryClient } from "#api/ask.ts";
import { App } from "./App.tsx";
import { Embedded } from "./Embedded.tsx";
import { EMBEDDED } from "./start.ts";
import { theme } from "./theme.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no element with the id root");

createRoot(root).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <QueryClientProvider client={createQueryClient()}>
        {EMBEDDED ? <Embedded /> : <App />}
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
