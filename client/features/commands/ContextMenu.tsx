/** The menu at a node, an edge or empty canvas: the commands that fit there, and for a node its edges by kind. */
import { Menu } from "@mantine/core";
import type { ReactNode } from "react";
import { type Command, keysInWords, type Where } from "#ui/command.ts";
import classes from "./commands.module.css";

interface ContextMenuProps {
  readonly on: Where;
  /** Where it opens, in pixels of the window. */
  readonly x: number;
  readonly y: number;
  readonly commands: readonly Command[];
  readonly onClose: () => void;
  /** More lines, under the commands. */
  readonly children?: ReactNode;
}

export function ContextMenu({ on, x, y, commands, onClose, children }: ContextMenuProps) {
  const fitting = commands.filter(({ where, able }) => able && where.includes(on));
  return (
    <Menu
      opened
      onClose={onClose}
      position="right-start"
      offset={2}
      shadow="md"
      width={290}
      transitionProps={{ duration: 0 }}
      returnFocus
    >
      <Menu.Target>
        <span className={classes.spot} style={{ left: x, top: y }} />
      </Menu.Target>
      <Menu.Dropdown className={classes.menu ?? ""} aria-label="Menu of the picture">
        {fitting.map(({ id, name, keys: [key], run }) => (
          <Menu.Item
            key={id}
            fz={12.5}
            rightSection={
              key === undefined ? null : <span className={classes.group}>{keysInWords(key)}</span>
            }
            onClick={run}
          >
            {name}
          </Menu.Item>
        ))}
        {children}
      </Menu.Dropdown>
    </Menu>
  );
}
