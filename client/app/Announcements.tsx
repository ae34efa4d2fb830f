/** What the whole screen should know: the database is away, or the address could not be followed. */
import { CloseButton } from "@mantine/core";
import { IconAlertTriangle, IconPlugConnectedX } from "@tabler/icons-react";
import { useAway } from "#api/use-away.ts";
import type { Fault } from "#domain/errors.ts";
import classes from "./app.module.css";

interface AnnouncementsProps {
  readonly faults: readonly Fault[];
  /** Why the picture could not be drawn from the point of view taken. */
  readonly unseen: Error | null;
  readonly onForget: () => void;
}

const WHO = { database: "The database does not answer.", server: "The server does not answer." };

function AwayBanner() {
  const away = useAway();
  if (away === null) return null;
  return (
    <div className={classes.banner} data-tone="error" role="alert">
      <IconPlugConnectedX size={16} aria-hidden="true" />
      <span>
        <strong>{WHO[away]}</strong> Asking again every few seconds; what is on screen stays.
      </span>
    </div>
  );
}

export function Announcements({ faults, unseen, onForget }: AnnouncementsProps) {
  return (
    <div className={classes.announcements}>
      <AwayBanner />
      {unseen !== null && (
        <div className={classes.banner} data-tone="error" role="alert">
          <IconAlertTriangle size={16} aria-hidden="true" />
          <span>
            <strong>The picture does not follow the point of view.</strong> {unseen.message}
          </span>
        </div>
      )}
      {faults.length > 0 && (
        <div className={classes.banner} role="status">
          <IconAlertTriangle size={16} aria-hidden="true" />
          <div>
            <strong>Part of this address could not be followed.</strong>
            <ul>
              {faults.map(({ field, reason }) => (
                <li key={`${field} ${reason}`}>
                  <code>{field}</code>: {reason}
                </li>
              ))}
            </ul>
          </div>
          <CloseButton size="sm" aria-label="Dismiss" onClick={onForget} />
        </div>
      )}
    </div>
  );
}
