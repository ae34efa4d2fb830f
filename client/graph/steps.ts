/** The steps by which an analyst widened the picture: entities brought in, groups of edges opened. A permalink repeats them. */
import * as z from "zod";
import { type EdgeType, edgeType } from "#domain/graph.ts";
import { type EntityId, entityId } from "#domain/ids.ts";

/** Which of a node's edges to open: all groups, or one type in one direction. */
export interface Group {
  readonly type: EdgeType;
  readonly direction: "out" | "in";
  /** Edges at the most. */
  readonly limit: number;
}

export interface Step {
  readonly does: "bring" | "open";
  readonly id: EntityId;
  readonly group?: Group;
}

const groupText = z.tuple([edgeType, z.enum(["out", "in"]), z.coerce.number().int().min(1).max(1000)]);

/** A step of opening as it stands in the address: `country:KP` or `country:KP~SHIPPED_TO~out~50`. */
export function stepText({ id, group }: Step): string {
  return group === undefined ? id : [id, group.type, group.direction, group.limit].join("~");
}

/** Reads a step out of the address; null when it is none. */
export function readStep(does: Step["does"], text: string): Step | null {
  const [first, ...rest] = text.split("~");
  const id = entityId.safeParse(first);
  if (!id.success) return null;
  if (rest.length === 0) return { does, id: id.data };
  const group = groupText.safeParse(rest);
  if (!group.success || does === "bring") return null;
  const [type, direction, limit] = group.data;
  return { does, id: id.data, group: { type, direction, limit } };
}

/** Steps and one more, without an earlier one that it repeats with another limit. */
export function withStep(steps: readonly Step[], step: Step): Step[] {
  const same = (other: Step) =>
    other.does === step.does &&
    other.id === step.id &&
    other.group?.type === step.group?.type &&
    other.group?.direction === step.group?.direction;
  return [...steps.filter((other) => !same(other)), step];
}

/** Steps without what was opened at a node. */
export function withoutOpening(steps: readonly Step[], id: EntityId): Step[] {
  return steps.filter((step) => step.does === "bring" || step.id !== id);
}
