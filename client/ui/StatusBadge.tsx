/** How well a statement stands, in a word, with what the word means on hover and for screen readers. */
import { Tooltip } from "@mantine/core";
import { STATUSES, type Status } from "#domain/standing.ts";
import classes from "./marks.module.css";

/** "alleged", "corroborated", "observed" or "confirmed". */
export function StatusBadge({ status }: { readonly status: Status }) {
  return (
    <Tooltip label={STATUSES[status]} openDelay={300}>
      <span className={classes.badge} data-tone={status}>
        {status}
      </span>
    </Tooltip>
  );
}

/** Said beside the status, never instead of it. */
export function DisputedBadge() {
  return (
    <Tooltip label="somebody denies it" openDelay={300}>
      <span className={classes.badge} data-tone="disputed">
        disputed
      </span>
    </Tooltip>
  );
}
