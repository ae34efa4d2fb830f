/** Column heads that sort: the first press ascending, the next descending. */
import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import type { Column, Order } from "./rows.ts";

interface TableHeadProps {
  readonly columns: readonly Column[];
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}

export function TableHead({ columns, order, onOrder }: TableHeadProps) {
  const Arrow = order.descending ? IconArrowDown : IconArrowUp;
  const direction = order.descending ? "descending" : "ascending";
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(({ title, width }, column) => {
          const chosen = order.column === column;
          return (
            <th key={title} scope="col" style={{ width }} aria-sort={chosen ? direction : "none"}>
              <button
                type="button"
                onClick={() => onOrder({ column, descending: chosen && !order.descending })}
              >
                {title}
                {chosen && <Arrow size={13} aria-hidden="true" />}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
