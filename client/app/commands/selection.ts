/** Commands on what is selected, and on selecting. */
import { MOST_EXPANDED } from "#contract/views.ts";
import type { EntityId } from "#domain/ids.ts";
import type { Picture } from "#graph/picture.ts";
import { visibleOf } from "#graph/visible.ts";
import type { Command } from "#ui/command.ts";
import { counted } from "#ui/words.ts";
import { group } from "./command.ts";
import type { Switches } from "./switches.ts";

/** "North Korea", or "3 entities". */
function called({ session }: Picture, ids: readonly EntityId[]): string {
  const [only] = ids;
  if (only !== undefined && ids.length === 1) return session.nodes.get(only)?.name ?? only;
  return counted(ids.length, "entity", "entities");
}

function neighboursOf({ session, filters }: Picture, ids: ReadonlySet<EntityId>): Set<EntityId> {
  const { edges } = visibleOf(session, filters);
  const ends = edges.flatMap(({ source, target }) =>
    ids.has(source) || ids.has(target) ? [source, target] : [],
  );
  return new Set([...ids, ...ends]);
}

function others({ session, filters, selected }: Picture): EntityId[] {
  return visibleOf(session, filters)
    .nodes.map(({ id }) => id)
    .filter((id) => !selected.has(id));
}

/** Commands that act on the nodes that are selected. */
function acting(state: Picture, { expand }: Switches): Command[] {
  const { session, selected, hide, pin, unpin, collapse, select } = state;
  const ids = [...selected].filter((id) => session.nodes.has(id) && !session.hidden.has(id));
  const expanded = ids.filter((id) => session.expanded.has(id));
  const them = called(state, ids);
  const able = ids.length > 0;
  const allPinned = able && ids.every((id) => session.pinned.has(id));
  const where = ["node", "bar"] as const;
  return group("Selection", [
    {
      id: "expand",
      name: `Expand ${them}`,
      short: "Expand",
      keys: ["e"],
      where,
      able: able && ids.length <= MOST_EXPANDED,
      run: () => expand(ids),
    },
    {
      id: "collapse",
      name: `Collapse ${called(state, expanded)}`,
      short: "Collapse",
      keys: ["shift+E"],
      where: ["node"],
      able: expanded.length > 0,
      run: () => {
        for (const id of expanded) collapse(id);
      },
    },
    {
      id: "neighbours",
      name: `Select the neighbours of ${them}`,
      short: "Neighbours",
      keys: ["n"],
      where,
      able,
      run: () => select(neighboursOf(state, new Set(ids))),
    },
    {
      id: "hide",
      name: `Hide ${them}`,
      short: "Hide",
      keys: ["h", "Delete"],
      where,
      able,
      run: () => hide(ids),
    },
    {
      id: "hide-others",
      name: `Hide all but ${them}`,
      short: "Hide others",
      keys: ["shift+H"],
      where,
      able: able && others(state).length > 0,
      run: () => hide(others(state)),
    },
    allPinned
      ? { id: "pin", name: `Unpin ${them}`, short: "Unpin", keys: ["p"], where, run: () => unpin(ids) }
      : { id: "pin", name: `Pin ${them}`, short: "Pin", keys: ["p"], where, able, run: () => pin(ids) },
  ]);
}

/** Commands that make a selection, or bring back what is hidden. */
function selecting(state: Picture): Command[] {
  const { session, filters, selected, lassoing, select, unhide, pick, lasso } = state;
  const hidden = session.hidden.size;
  return group("Selection", [
    {
      id: "select-all",
      name: "Select everything on screen",
      keys: ["mod+A"],
      where: ["canvas"],
      able: session.nodes.size > 0,
      run: () => select(visibleOf(session, filters).nodes.map(({ id }) => id)),
    },
    {
      id: "invert",
      name: "Invert the selection",
      short: "Invert",
      keys: ["i"],
      where: ["canvas", "bar"],
      able: selected.size > 0,
      run: () => select(others(state)),
    },
    {
      id: "lasso",
      name: lassoing ? "Put the lasso away" : "Select with the lasso",
      keys: ["l"],
      where: ["canvas"],
      able: session.nodes.size > 0,
      run: () => lasso(!lassoing),
    },
    {
      id: "let-go",
      name: "Clear the selection",
      where: ["canvas"],
      able: selected.size > 0,
      run: () => pick(null),
    },
    {
      id: "show-hidden",
      name: hidden === 0 ? "Show what is hidden" : `Show what is hidden (${hidden})`,
      short: hidden === 0 ? "Show what is hidden" : `Show ${hidden} hidden`,
      keys: ["shift+S"],
      where: ["canvas", "bar"],
      able: hidden > 0,
      run: unhide,
    },
  ]);
}

export function selectionCommands(state: Picture, switches: Switches): Command[] {
  return [...acting(state, switches), ...selecting(state)];
}
