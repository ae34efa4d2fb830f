/** Placeholder where the canvas will draw the picture. */
import type { EntityId } from "#domain/ids.ts";

interface CanvasProps {
  readonly colorScheme: "light" | "dark";
  readonly onExpand: (id: EntityId) => void;
}

export function Canvas({ colorScheme }: CanvasProps) {
  return <div data-scheme={colorScheme} />;
}
