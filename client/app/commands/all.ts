/** Every command of the app in one list: keyboard, palette, menus, bar and cheat sheet read it and nothing else. */
import type { Picture } from "#graph/picture.ts";
import type { Command } from "#ui/command.ts";
import { group } from "./command.ts";
import { pathCommands } from "./paths.ts";
import { helpCommands, panelCommands, viewCommands } from "./screen.ts";
import { selectionCommands } from "./selection.ts";
import type { Switches } from "./switches.ts";

function historyCommands({ history, undo, redo }: Picture): Command[] {
  const [back, on] = [history.past.at(-1)?.says, history.future.at(-1)?.says];
  const named = (word: string, says: string | undefined) => (says === undefined ? word : `${word}: ${says}`);
  const where = ["canvas"] as const;
  return group("Steps", [
    {
      id: "undo",
      name: named("Undo", back),
      short: "Undo",
      keys: ["mod+Z"],
      where,
      able: back !== undefined,
      run: undo,
    },
    {
      id: "redo",
      name: named("Redo", on),
      short: "Redo",
      keys: ["mod+shift+Z", "mod+Y"],
      where,
      able: on !== undefined,
      run: redo,
    },
  ]);
}

/** What can be done with the picture as it is now. */
export function commandsOf(state: Picture, switches: Switches): Command[] {
  return [
    ...selectionCommands(state, switches),
    ...pathCommands(state),
    ...historyCommands(state),
    ...viewCommands(state),
    ...panelCommands(switches),
    ...helpCommands(),
  ];
}
