/** Commands on what part of the picture is seen, on the panels around it, and on help. */
import { callSearch } from "#features/search/called.ts";
import { CANVAS_KEYS } from "#graph/keys.ts";
import { LAYOUT_NAMES, LAYOUTS } from "#graph/layouts/names.ts";
import type { Picture } from "#graph/picture.ts";
import { present } from "#graph/present.ts";
import type { Command } from "#ui/command.ts";
import { group } from "./command.ts";
import { overlay } from "./overlay.ts";
import type { Switches } from "./switches.ts";

export function viewCommands({ session, pick, picked, clearFilters, filters }: Picture): Command[] {
  const { stage } = present;
  const able = stage !== null && session.nodes.size > 0;
  const where = ["canvas"] as const;
  return group("View", [
    {
      id: "find",
      name: "Find on screen",
      keys: ["mod+F"],
      where,
      able,
      run: () => overlay.setState({ finding: true }),
    },
    { id: "fit", name: "Show everything", keys: ["f"], where, able, run: () => stage?.fit() },
    { id: "zoom-in", name: "Zoom in", able, run: () => stage?.zoom(1.4) },
    { id: "zoom-out", name: "Zoom out", able, run: () => stage?.zoom(1 / 1.4) },
    ...LAYOUT_NAMES.map((how) => ({
      id: `arrange-${how}`,
      name: `Arrange: ${LAYOUTS[how].words}`,
      keys: how === "forces" ? ["shift+A"] : [],
      able,
      run: () => stage?.tidy(how),
    })),
    {
      id: "clear-filters",
      name: "Clear all filters",
      where,
      able: Object.values(filters).some((value) =>
        Array.isArray(value) ? value.length > 0 : value !== null,
      ),
      run: clearFilters,
    },
    {
      id: "ends",
      name: "Open where this connection begins",
      where: ["edge"],
      able: picked !== null && "edge" in picked,
      run: () => {
        const edge = picked !== null && "edge" in picked ? session.edges.get(picked.edge) : undefined;
        if (edge !== undefined) pick({ node: edge.source });
      },
    },
    {
      id: "other-end",
      name: "Open where this connection leads",
      where: ["edge"],
      able: picked !== null && "edge" in picked,
      run: () => {
        const edge = picked !== null && "edge" in picked ? session.edges.get(picked.edge) : undefined;
        if (edge !== undefined) pick({ node: edge.target });
      },
    },
  ]);
}

export function panelCommands(switches: Switches): Command[] {
  return group("Panels", [
    { id: "search", name: "Search entities", keys: ["/"], run: callSearch },
    { id: "filters", name: "Filters", keys: ["shift+F"], run: switches.toggleFilters },
    { id: "findings", name: "Findings", keys: ["shift+G"], run: switches.toggleFindings },
    { id: "console", name: "Cypher console", keys: ["c"], run: switches.toggleConsole },
    { id: "theme", name: "Light or dark", run: switches.toggleTheme },
  ]);
}

export function helpCommands(): Command[] {
  return group("Help", [
    {
      id: "palette",
      name: "Command palette",
      keys: ["mod+K"],
      run: () => overlay.setState({ shown: "palette" }),
    },
    { id: "keys", name: "Keyboard shortcuts", keys: ["?"], run: () => overlay.setState({ shown: "keys" }) },
    { id: "tour", name: "Take the tour", run: () => overlay.setState({ touring: true }) },
  ]);
}

/** Keys that the focused canvas takes by itself: listed, never run from a list. */
export function canvasKeys(): Command[] {
  const drafts = CANVAS_KEYS.map(({ keys, says }) => ({
    id: `canvas ${says}`,
    name: says,
    keys,
    able: false,
    run: () => {},
  }));
  return group("On the canvas", drafts);
}
