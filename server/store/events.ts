/** What the store tells of the database's life, for a log and for readiness. */

/** `down` and `up` alternate; `retry` tells of a restart that failed and will be tried again; `note` of anything else. */
export interface DatabaseEvent {
  readonly kind: "down" | "up" | "retry" | "note";
  /** A whole sentence, without secrets. */
  readonly sentence: string;
}

export type DatabaseListener = (event: DatabaseEvent) => void;

/** Listeners and the one call that tells them all. */
export interface Announcer {
  /** Adds a listener and returns what removes it. */
  onEvent(listener: DatabaseListener): () => void;
  tell(event: DatabaseEvent): void;
}

export function createAnnouncer(): Announcer {
  const listeners = new Set<DatabaseListener>();
  return {
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell(event) {
      for (const listener of listeners) listener(event);
    },
  };
}
