/** Follows links step by step until nothing new turns up; a circle ends where it closes. */

interface Step<T> {
  readonly source: T;
  readonly target: T;
}

/**
 * All links that can be reached.
 * @param from where to begin
 * @param step the links that leave the given ids
 * @returns targets by source, of every id that was reached and has any
 */
export async function follow<T extends string>(
  from: readonly T[],
  step: (ids: readonly T[]) => Promise<readonly Step<T>[]>,
): Promise<Map<T, T[]>> {
  const links = new Map<T, T[]>();
  const seen = new Set(from);
  let front = [...seen];
  while (front.length > 0) {
    const found = await step(front);
    for (const { source, target } of found) links.set(source, [...(links.get(source) ?? []), target]);
    front = [...new Set(found.map(({ target }) => target))].filter((id) => !seen.has(id));
    for (const id of front) seen.add(id);
  }
  return links;
}
