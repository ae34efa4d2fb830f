/** What commands can ask of the app beyond the picture itself. */
import type { EntityId } from "#domain/ids.ts";

export interface Switches {
  readonly toggleConsole: () => void;
  /** Expands nodes, in one question. */
  readonly expand: (ids: readonly EntityId[]) => void;
}
