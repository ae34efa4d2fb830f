/** Skeleton lines of a stable height, while an answer is on its way. */
import { Skeleton } from "@mantine/core";
import classes from "./marks.module.css";

const WIDTHS = ["62%", "88%", "74%", "92%", "55%", "80%", "68%", "86%"];

export function Lines({ count = 6 }: { readonly count?: number }) {
  return (
    <div className={classes.lines} aria-busy="true" aria-label="Loading" role="status">
      {WIDTHS.slice(0, count).map((width) => (
        <Skeleton key={width} height={12} width={width} radius={2} />
      ))}
    </div>
  );
}
