/** What commands can ask of the app beyond the picture itself. */
import type { EntityId } from "#domain/ids.ts";
import type { Group } from "#graph/steps.ts";

export interface Switches {
  readonly toggleConsole: () => void;
  readonly toggleFindings: () => void;
  readonly toggleFilters: () => void;
  readonly toggleTheme: () => void;
  /** Expands nodes, in one question. */
  readonly expand: (ids: readonly EntityId[]) => void;
  /** Expands one group of a node's edges. */
  readonly open: (id: EntityId, group: Group) => void;
  /** Brings an entity in and picks it. */
  readonly found: (id: EntityId) => void;
}
