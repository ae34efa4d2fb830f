/** Ways between two entities, as chains of entities: searched from both ends, the shortest first. It knows no database. */

/** A step of a chain that the graph allows, in the direction in which the chain goes. */
export interface Hop<Id extends string> {
  readonly from: Id;
  readonly to: Id;
}

/** Reads the hops that leave (`forth`) or reach (`back`) any of these entities, each pair once; null when they are too many. */
export type ReadHops<Id extends string> = (
  ids: readonly Id[],
  way: "forth" | "back",
) => Promise<readonly Hop<Id>[] | null>;

export interface Search<Id extends string> {
  readonly from: Id;
  readonly to: Id;
  /** Steps of a chain at the most. */
  readonly longest: number;
  /** Chains at the most. */
  readonly limit: number;
  /** Whether chains longer than the shortest count too. */
  readonly longer: boolean;
}

export interface Ways<Id extends string> {
  readonly chains: readonly (readonly Id[])[];
  /** All chains of up to so many steps were sought; fewer than asked where a neighbourhood was too wide. */
  readonly sought: number;
}

type Known<Id> = Map<Id, Set<Id>>;

/** Moves within one length before the search gives up on that length. */
const MOST_MOVES = 200_000;

function add<Id>(known: Known<Id>, near: Id, far: Id): void {
  known.set(near, (known.get(near) ?? new Set<Id>()).add(far));
}

/** Steps from each entity to the goal, over the hops that are known. */
function distances<Id>(back: Known<Id>, goal: Id): Map<Id, number> {
  const steps = new Map([[goal, 0]]);
  let level = [goal];
  for (let step = 1; level.length > 0; step++) {
    const next = level.flatMap((id) => [...(back.get(id) ?? [])]).filter((id) => !steps.has(id));
    for (const id of next) steps.set(id, step);
    level = [...new Set(next)];
  }
  return steps;
}

/** Where a chain can go on so that it can still end at the goal after exactly `rest` steps. */
function onwards<Id extends string>(
  known: Known<Id>,
  left: ReadonlyMap<Id, number>,
  chain: readonly Id[],
  rest: number,
): Id[] {
  const at = chain.at(-1);
  const next = at === undefined ? [] : [...(known.get(at) ?? [])];
  const ends = (id: Id) => left.get(id) === 0;
  return next
    .filter((id) => !chain.includes(id) && (ends(id) ? rest === 1 : (left.get(id) ?? Infinity) < rest))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** Yields each chain that is complete, and null at every move, so that whoever listens can count them. */
function* walk<Id extends string>(
  known: Known<Id>,
  left: ReadonlyMap<Id, number>,
  chain: readonly Id[],
  rest: number,
): Generator<readonly Id[] | null> {
  yield rest === 0 ? chain : null;
  for (const next of rest === 0 ? [] : onwards(known, left, chain, rest)) {
    yield* walk(known, left, [...chain, next], rest - 1);
  }
}

/** Chains of exactly `length` steps that meet no entity twice, in the order of their ids; null when it took too long. */
function chainsOf<Id extends string>(
  forth: Known<Id>,
  back: Known<Id>,
  { from, to }: Search<Id>,
  length: number,
  limit: number,
): (readonly Id[])[] | null {
  const found: (readonly Id[])[] = [];
  let moves = 0;
  for (const chain of walk(forth, distances(back, to), [from], length)) {
    if (chain !== null) found.push(chain);
    if (found.length >= limit) return found;
    moves += 1;
    if (moves > MOST_MOVES) return null;
  }
  return found;
}

/** A level-wise search from one end. */
function side<Id>(start: Id) {
  const seen = new Set([start]);
  let rim: readonly Id[] = [start];
  return {
    rim: () => rim,
    grow: (far: Iterable<Id>) => {
      rim = [...new Set(far)].filter((id) => !seen.has(id));
      for (const id of rim) seen.add(id);
    },
  };
}

/**
 * Chains from one entity to another, the shortest first. Each round widens the narrower of the two sides by one level, after
 * which every chain of that many steps lies within the hops that are known.
 */
export async function findWays<Id extends string>(search: Search<Id>, read: ReadHops<Id>): Promise<Ways<Id>> {
  const { from, to, longest, limit, longer } = search;
  const [forth, back]: [Known<Id>, Known<Id>] = [new Map(), new Map()];
  const sides = { forth: side(from), back: side(to) };
  const chains: (readonly Id[])[] = [];
  for (let length = 1; length <= longest; length++) {
    const way = sides.forth.rim().length <= sides.back.rim().length ? "forth" : "back";
    const hops = sides[way].rim().length === 0 ? [] : await read(sides[way].rim(), way);
    if (hops === null) return { chains, sought: length - 1 };
    for (const hop of hops) {
      add(forth, hop.from, hop.to);
      add(back, hop.to, hop.from);
    }
    sides[way].grow(hops.map((hop) => (way === "forth" ? hop.to : hop.from)));
    const found = chainsOf(forth, back, search, length, limit - chains.length);
    if (found === null) return { chains, sought: length - 1 };
    chains.push(...found);
    if (chains.length >= limit || (chains.length > 0 && !longer)) return { chains, sought: length };
  }
  return { chains, sought: longest };
}
