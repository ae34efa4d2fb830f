/** What the inspector asks of the app: to widen and narrow the picture. */
import type { EdgeType } from "#domain/graph.ts";
import type { EntityId } from "#domain/ids.ts";

export interface ExpandGroup {
  readonly type: EdgeType;
  readonly direction: "out" | "in";
  readonly limit: number;
}

export interface Exploring {
  readonly onBring: (id: EntityId) => Promise<void>;
  readonly onExpand: (id: EntityId, group?: ExpandGroup) => Promise<void>;
  readonly onCollapse: (id: EntityId) => void;
}
