/** The menu that was called at a node, an edge or the canvas. */
import { useStore } from "zustand";
import { ContextMenu } from "#features/commands/ContextMenu.tsx";
import { ExpandLines } from "#features/commands/ExpandLines.tsx";
import { picture } from "#graph/picture.ts";
import type { MenuCall } from "#graph/pointer.ts";
import type { Command } from "#ui/command.ts";
import type { Switches } from "./switches.ts";

interface CalledMenuProps {
  readonly call: MenuCall;
  readonly commands: readonly Command[];
  readonly switches: Switches;
  readonly onClose: () => void;
}

export default function CalledMenu({ call, commands, switches, onClose }: CalledMenuProps) {
  const selected = useStore(picture, (state) => state.selected);
  const [only] = selected;
  const single = call.on === "node" && selected.size === 1 ? only : undefined;
  return (
    <ContextMenu {...call} commands={commands} onClose={onClose}>
      {single !== undefined && <ExpandLines id={single} onExpand={(group) => switches.open(single, group)} />}
    </ContextMenu>
  );
}
