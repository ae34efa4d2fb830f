/** One row: focus and hover point at its node or edge on the canvas, a click or Enter picks it. */
import type { KeyboardEvent } from "react";
import { useStore } from "zustand";
import { type Picked, picture } from "#graph/picture.ts";
import type { Row } from "./rows.ts";
import classes from "./table.module.css";

interface TableRowProps {
  readonly row: Row;
  readonly index: number;
  /** The one row that Tab reaches. */
  readonly reachable: boolean;
  readonly onFocus: () => void;
  readonly onStep: (event: KeyboardEvent) => void;
}

/** The id of what is picked or pointed at. */
export function idOf(picked: Picked): string | null {
  if (picked === null) return null;
  return "node" in picked ? picked.node : picked.edge;
}

export function TableRow({ row, index, reachable, onFocus, onStep }: TableRowProps) {
  const picked = useStore(picture, (state) => idOf(state.picked) === row.id);
  const pointed = useStore(picture, (state) => idOf(state.pointed) === row.id);
  const { pick, point } = picture.getState();
  return (
    <tr
      data-index={index}
      data-pointed={pointed || undefined}
      aria-label={row.words}
      aria-rowindex={index + 2}
      aria-selected={picked}
      tabIndex={reachable ? 0 : -1}
      className={classes.row}
      onClick={() => pick(row.picks)}
      onFocus={() => {
        onFocus();
        point(row.picks);
      }}
      onBlur={() => point(null)}
      onMouseEnter={() => point(row.picks)}
      onMouseLeave={() => point(null)}
      onKeyDown={(event) => {
        onStep(event);
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        pick(row.picks);
      }}
    >
      {row.cells.map((cell, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a table do not move
        <td key={column} title={String(cell)}>
          {cell}
        </td>
      ))}
    </tr>
  );
}
