/** The rows as a table that draws only what is seen: heads sort, arrows move between cells, Ctrl+C copies the cell. */
import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import type { Row } from "../run.ts";
import classes from "./answer.module.css";
import { compare, wordsOf } from "./values.ts";

const ROW_HEIGHT = 27;

interface GridProps {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

interface Order {
  readonly column: number;
  readonly descending: boolean;
}

function ordered(rows: readonly Row[], order: Order | null): readonly Row[] {
  if (order === null) return rows;
  const sign = order.descending ? -1 : 1;
  return rows.toSorted((a, b) => sign * compare(a[order.column], b[order.column]));
}

/** Ascending first, then descending, then as the query gave them. */
function next(order: Order | null, column: number): Order | null {
  if (order?.column !== column) return { column, descending: false };
  return order.descending ? null : { column, descending: true };
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [10, 0],
  PageUp: [-10, 0],
};

function Heads({ columns, order, onOrder }: Pick<GridProps, "columns"> & OrderProps) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className={classes.count}>
          #
        </th>
        {columns.map((title, column) => {
          const chosen = order?.column === column ? order : null;
          const Arrow = chosen?.descending ? IconArrowDown : IconArrowUp;
          const sort = chosen === null ? "none" : chosen.descending ? "descending" : "ascending";
          return (
            <th key={title} scope="col" aria-sort={sort}>
              <button type="button" onClick={() => onOrder(next(order, column))}>
                {title}
                {chosen !== null && <Arrow size={13} aria-hidden="true" />}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

interface OrderProps {
  readonly order: Order | null;
  readonly onOrder: (order: Order | null) => void;
}

function useSeen(count: number) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    scrollPaddingStart: ROW_HEIGHT,
  });
  const items = virtual.getVirtualItems();
  const above = items[0]?.start ?? 0;
  return { scroller, virtual, items, above, below: virtual.getTotalSize() - (items.at(-1)?.end ?? 0) };
}

/** Which cell Tab reaches, and the keys that move it. */
function useCells(seen: ReturnType<typeof useSeen>, rows: readonly Row[], width: number) {
  const [at, setAt] = useState<readonly [number, number]>([0, 0]);
  const { scroller, virtual, items } = seen;
  const inView = items.some(({ index }) => index === at[0]);
  const stop = [inView ? at[0] : (items[0]?.index ?? 0), Math.min(at[1], width - 1)] as const;
  const onKeyDown = (event: KeyboardEvent, row: number, column: number) => {
    if ((event.ctrlKey || event.metaKey) && event.key === "c" && getSelection()?.isCollapsed !== false) {
      void navigator.clipboard.writeText(wordsOf(rows[row]?.[column]));
    }
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const to = Math.min(Math.max(row + step[0], 0), rows.length - 1);
    const across = Math.min(Math.max(column + step[1], 0), width - 1);
    setAt([to, across]);
    virtual.scrollToIndex(to, { align: "auto" });
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-cell="${to}:${across}"]`)?.focus(),
    );
  };
  return { stop, setAt, onKeyDown };
}

export function Grid({ columns, rows }: GridProps) {
  const [order, setOrder] = useState<Order | null>(null);
  const sorted = useMemo(() => ordered(rows, order), [rows, order]);
  const seen = useSeen(sorted.length);
  const { stop, setAt, onKeyDown } = useCells(seen, sorted, columns.length);
  return (
    <div ref={seen.scroller} className={classes.scroller}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrows walk its cells, which is the grid pattern
        role="grid"
        className={classes.table}
        style={{ marginTop: seen.above, marginBottom: seen.below, minWidth: columns.length * 130 + 52 }}
        aria-label="Rows of the answer"
        aria-rowcount={sorted.length + 1}
      >
        <Heads columns={columns} order={order} onOrder={setOrder} />
        <tbody>
          {seen.items.map(({ index }) => (
            <tr key={index} aria-rowindex={index + 2}>
              <td className={classes.count}>{index + 1}</td>
              {columns.map((title, column) => {
                const words = wordsOf(sorted[index]?.[column]);
                return (
                  <td
                    key={title}
                    title={words}
                    data-cell={`${index}:${column}`}
                    tabIndex={stop[0] === index && stop[1] === column ? 0 : -1}
                    onFocus={() => setAt([index, column])}
                    onKeyDown={(event) => onKeyDown(event, index, column)}
                  >
                    {words}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
