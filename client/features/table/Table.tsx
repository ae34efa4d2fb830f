/** A sortable table that draws only the rows in view; arrows move between rows, and the picture follows. */
import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { picture } from "#graph/picture.ts";
import { type Column, type Order, type Row, sorted } from "./rows.ts";
import { TableHead } from "./TableHead.tsx";
import { idOf, TableRow } from "./TableRow.tsx";
import classes from "./table.module.css";

const ROW_HEIGHT = 28;
const PAGE = 8;

interface TableProps {
  readonly label: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** Where a key leads from a row; undefined when it leads nowhere. */
function destination(key: string, index: number, last: number): number | undefined {
  const to: Record<string, number> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + PAGE,
    PageUp: index - PAGE,
    Home: 0,
    End: last,
  };
  const wanted = to[key];
  return wanted === undefined ? undefined : Math.min(Math.max(wanted, 0), last);
}

/** The rows in view, the space above and below them, and which row Tab reaches. */
function useRowsInView(rows: readonly Row[]) {
  const scroller = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState(0);
  const picked = useStore(picture, (state) => idOf(state.picked));
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
    scrollPaddingStart: ROW_HEIGHT,
  });
  const reach = (index: number) => {
    setFocused(index);
    virtual.scrollToIndex(index, { align: "auto" });
  };
  const pickedAt = rows.findIndex(({ id }) => id === picked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the table follows a new pick, not every scroll
  useEffect(() => {
    if (pickedAt >= 0) reach(pickedAt);
  }, [pickedAt]);
  const items = virtual.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  const first = items[0]?.index ?? 0;
  const tabStop = items.some(({ index }) => index === focused) ? focused : first;
  return { scroller, items, above, below, tabStop, setFocused, reach };
}

export function Table({ label, columns, rows }: TableProps) {
  const [order, setOrder] = useState<Order>({ column: 0, descending: false });
  const ordered = useMemo(() => sorted(rows, order), [rows, order]);
  const view = useRowsInView(ordered);

  const step = (event: KeyboardEvent, index: number) => {
    const next = destination(event.key, index, ordered.length - 1);
    if (next === undefined) return;
    event.preventDefault();
    view.reach(next);
    requestAnimationFrame(() => {
      view.scroller.current?.querySelector<HTMLElement>(`[data-index="${next}"]`)?.focus();
    });
  };

  return (
    <div ref={view.scroller} className={classes.scroller}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrows walk its rows, which is the grid pattern
        role="grid"
        className={classes.table}
        style={{ marginTop: view.above, marginBottom: view.below }}
        aria-label={label}
        aria-rowcount={ordered.length + 1}
      >
        <TableHead columns={columns} order={order} onOrder={setOrder} />
        <tbody>
          {view.items.map(({ index }) => {
            const row = ordered[index];
            if (row === undefined) return null;
            return (
              <TableRow
                key={row.id}
                row={row}
                index={index}
                reachable={index === view.tabStop}
                onFocus={() => view.setFocused(index)}
                onStep={(event) => step(event, index)}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
