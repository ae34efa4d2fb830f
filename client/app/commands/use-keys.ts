/** The keyboard's way to the commands: each key finds its command at the moment it is pressed. */
import { type HotkeyItem, useHotkeys } from "@mantine/hooks";
import { picture } from "#graph/picture.ts";
import { commandsOf } from "./all.ts";
import type { Switches } from "./switches.ts";

/** Binds the keys of all commands, for as long as the caller is on screen; not while somebody types. */
export function useCommandKeys(switches: Switches): void {
  const press = (id: string) => () => {
    const command = commandsOf(picture.getState(), switches).find((other) => other.id === id);
    if (command?.able === true) command.run();
  };
  const commands = commandsOf(picture.getState(), switches);
  useHotkeys(commands.flatMap(({ id, keys }) => keys.map((key): HotkeyItem => [key, press(id)])));
}
