/** A command: one thing the app can do, under one name, wherever it is called from. */

/** Where a command is offered beside palette and keyboard: a menu on the canvas, or the bar of the selection. */
export type Where = "node" | "edge" | "canvas" | "bar";

export interface Command {
  readonly id: string;
  /** What it does, as a menu says it: "Hide North Korea". */
  readonly name: string;
  /** Its name where the room is small and what it acts on is plain: "Hide". */
  readonly short: string;
  /** The heading it stands under. */
  readonly group: string;
  /** Keys as Mantine's useHotkeys writes them, "mod" for Ctrl or ⌘; the first is the one that is shown. */
  readonly keys: readonly string[];
  readonly where: readonly Where[];
  /** Whether there is something to do now. */
  readonly able: boolean;
  readonly run: () => void;
}

const MAC = /Mac|iP(hone|ad)/.test(globalThis.navigator?.platform ?? "");

const SIGNS: Readonly<Record<string, string>> = {
  ...(MAC ? { mod: "⌘", shift: "⇧", alt: "⌥" } : { mod: "Ctrl", shift: "Shift", alt: "Alt" }),
  space: "Space",
};

/** Keys as the keyboard in front of the reader names them: "Ctrl+Shift+Z", "⌘⇧Z". */
export function keysInWords(keys: string): string {
  const parts = keys.split("+").map((part) => SIGNS[part] ?? (part.length === 1 ? part.toUpperCase() : part));
  return parts.join(MAC ? "" : "+");
}
