/** Every command of the app in one list: keyboard, palette, menus and cheat sheet read it and nothing else. */
import type { Picture } from "#graph/picture.ts";
import type { Command } from "#ui/command.ts";

/** What the app's own parts can be told. */
export interface Switches {
  readonly toggleConsole: () => void;
}

function historyCommands({ history, undo, redo }: Picture): Command[] {
  const [back, on] = [history.past.at(-1)?.says, history.future.at(-1)?.says];
  const named = (word: string, says: string | undefined) => (says === undefined ? word : `${word}: ${says}`);
  return [
    { id: "undo", name: named("Undo", back), keys: ["mod+Z"], able: back !== undefined, run: undo },
    {
      id: "redo",
      name: named("Redo", on),
      keys: ["mod+shift+Z", "mod+Y"],
      able: on !== undefined,
      run: redo,
    },
  ].map((command) => ({ ...command, group: "Steps" }));
}

function panelCommands({ toggleConsole }: Switches): Command[] {
  return [
    { id: "console", name: "Cypher console", group: "Panels", keys: ["c"], able: true, run: toggleConsole },
  ];
}

/** What can be done with the picture as it is now. */
export function commandsOf(state: Picture, switches: Switches): Command[] {
  return [...historyCommands(state), ...panelCommands(switches)];
}
