/** Queries made from others by chance that repeats: the same seed gives the same queries. */

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SPICE = [
  "/**/",
  " ",
  ";",
  "`",
  "'",
  "(",
  ")",
  "{",
  "}",
  "//\n",
  "\n",
  " SET ",
  " CALL ",
  " UNION ",
  " RETURN 1 ",
  "$p",
  "\u00a0",
  "|",
  "é",
];

/** One mutation of a query, with a piece of another where the chance says so. */
function mutated(query: string, other: string, chance: () => number): string {
  const at = Math.floor(chance() * query.length);
  const length = Math.floor(chance() * 12);
  const kind = Math.floor(chance() * 6);
  const rest = query.slice(at + length);
  if (kind === 0) return query.slice(0, at) + rest;
  if (kind === 1)
    return query.slice(0, at) + (SPICE[Math.floor(chance() * SPICE.length)] ?? "") + query.slice(at);
  if (kind === 2) return query.slice(0, at) + query.slice(at, at + length).repeat(3) + rest;
  if (kind === 3) return query.slice(0, at) + query.slice(at, at + length).toUpperCase() + rest;
  if (kind === 4) return query.slice(0, at) + other.slice(Math.floor(chance() * other.length));
  return `${query}${chance() < 0.5 ? " " : "\n"}${other}`;
}

/** `count` queries, each mutated once to three times. */
export function* mutations(from: readonly string[], count: number, seed: number): Generator<string> {
  const chance = chanceFrom(seed);
  const any = () => from[Math.floor(chance() * from.length)] ?? "";
  for (let made = 0; made < count; made += 1) {
    let query = any();
    for (let times = 1 + Math.floor(chance() * 3); times > 0; times -= 1)
      query = mutated(query, any(), chance);
    yield query;
  }
}
