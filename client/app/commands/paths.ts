/** Commands for paths: between the two that are selected, or from one to another, picked one after the other. */
import { createStore } from "zustand/vanilla";
import type { EntityId } from "#domain/ids.ts";
import { show } from "#features/inspector/trail.ts";
import type { Picture } from "#graph/picture.ts";
import type { Command } from "#ui/command.ts";
import { group } from "./command.ts";

/** Where a path is to begin; null until somebody says. */
export const pathStart = createStore<{ readonly from: EntityId | null }>()(() => ({ from: null }));

export function pathCommands({ session, selected, traced, step }: Picture): Command[] {
  const { from } = pathStart.getState();
  const [one, two] = selected;
  const name = (id: EntityId | undefined | null) => (id == null ? "" : (session.nodes.get(id)?.name ?? id));
  const pair = selected.size === 2 && one !== undefined && two !== undefined;
  const single = selected.size === 1 && one !== undefined;
  return group("Paths", [
    {
      id: "paths",
      name: pair ? `Paths from ${name(one)} to ${name(two)}` : "Paths between the two selected",
      short: "Paths",
      keys: ["shift+P"],
      where: ["node", "bar"],
      able: pair,
      run: () => pair && show({ what: "paths", from: one, to: two }),
    },
    {
      id: "path-from",
      name: single ? `Path from ${name(one)} …` : "Path from here …",
      short: "Path from …",
      where: ["node"],
      able: single,
      run: () => single && pathStart.setState({ from: one }),
    },
    {
      id: "path-to",
      name: single ? `Path from ${name(from)} to ${name(one)}` : "Path to here",
      where: ["node"],
      able: single && from !== null && from !== one,
      run: () => single && from !== null && show({ what: "paths", from, to: one }),
    },
    {
      id: "path-away",
      name: "Take the paths off the canvas",
      where: ["canvas"],
      able: traced !== null,
      run: () => step("take the paths off", (model) => ({ ...model, traced: null })),
    },
  ]);
}
