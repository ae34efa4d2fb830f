/** The keyboard's way to the commands: each key finds its command at the moment it is pressed. */
import { type HotkeyItem, useHotkeys } from "@mantine/hooks";
import type { Command } from "#ui/command.ts";

/** Binds the keys of all commands, for as long as the caller is on screen; not while somebody types or chooses. */
export function useCommandKeys(commands: () => readonly Command[], enabled: boolean): void {
  const press = (id: string) => () => {
    const command = commands().find((other) => other.id === id);
    if (command?.able === true) command.run();
  };
  const keys = commands().flatMap(({ id, keys }) => keys.map((key): HotkeyItem => [key, press(id)]));
  useHotkeys(enabled ? keys : []);
}
