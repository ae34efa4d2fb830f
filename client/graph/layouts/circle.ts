/** All bodies on one circle, neighbours beside each other, each with as much of it as it needs. */
import type { Places, Shape } from "../bodies.ts";
import { neighboursIn, walk } from "./order.ts";

export function onCircle({ bodies, bonds }: Shape): Places {
  const rooms = new Map(bodies.map(({ id, room }) => [id, 2 * room + 10]));
  const way = walk(
    bodies.map(({ id }) => id),
    neighboursIn(bonds),
  );
  const around = way.reduce((sum, id) => sum + (rooms.get(id) ?? 0), 0);
  const radius = Math.max(90, around / (2 * Math.PI));
  let gone = 0;
  return Object.fromEntries(
    way.map((id) => {
      const room = rooms.get(id) ?? 0;
      const angle = Math.PI / 2 - (2 * Math.PI * (gone + room / 2)) / around;
      gone += room;
      return [id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) }];
    }),
  );
}
