/** A node's edges by type and direction as lines of a menu: how many are drawn of how many there are, and more of them. */
import { Menu } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useStore } from "zustand";
import { ask } from "#api/ask.ts";
import type { EntityId } from "#domain/ids.ts";
import { EDGE_PHRASES } from "#domain/relations.ts";
import { picture } from "#graph/picture.ts";
import { drawnOf } from "#graph/session.ts";
import type { Group } from "#graph/steps.ts";
import { ofTotal } from "#ui/words.ts";
import classes from "./commands.module.css";

/** Edges that one choice brings. */
const MORE = 25;
const MOST = 1000;

interface ExpandLinesProps {
  readonly id: EntityId;
  readonly onExpand: (group: Group) => void;
}

export function ExpandLines({ id, onExpand }: ExpandLinesProps) {
  const asked = useQuery(ask("getNeighbours", { params: { id }, query: { limit: 1 } }));
  const session = useStore(picture, (state) => state.session);
  return (
    <>
      <Menu.Label>Expand by kind</Menu.Label>
      {asked.data === undefined && <Menu.Item disabled>Counting …</Menu.Item>}
      {asked.data?.groups.map(({ type, direction, total }) => {
        const drawn = drawnOf(session, id, { type, direction });
        const phrase = direction === "out" ? `${EDGE_PHRASES[type]} …` : `… ${EDGE_PHRASES[type]} it`;
        const done = drawn >= Math.min(total, MOST);
        const words = `${phrase} ${ofTotal(drawn, total)}`;
        return (
          <Menu.Item
            key={`${type} ${direction}`}
            fz={12.5}
            closeMenuOnClick={false}
            // Not `disabled`, which would take the focus from whoever has just chosen it.
            aria-disabled={done}
            {...(done && { c: "dimmed" })}
            rightSection={<span className={classes.group}>{ofTotal(drawn, total)}</span>}
            aria-label={done ? words : `${words}, show more`}
            onClick={() => !done && onExpand({ type, direction, limit: Math.min(drawn + MORE, MOST) })}
          >
            {phrase}
          </Menu.Item>
        );
      })}
    </>
  );
}
