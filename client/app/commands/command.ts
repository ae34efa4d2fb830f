/** Short-hand for writing commands down: what is left out has its usual value. */
import type { Command } from "#ui/command.ts";

export type Draft = Pick<Command, "id" | "name" | "run"> & Partial<Command>;

/** The commands of one group. */
export function group(name: string, drafts: readonly Draft[]): Command[] {
  return drafts.map((draft) => ({
    short: draft.name,
    group: name,
    keys: [],
    where: [],
    able: true,
    ...draft,
  }));
}
