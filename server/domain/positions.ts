/** Who takes which position on a transfer: asserts, confirms, denies, leaves open, or is silent though a party to it. */
import type { TransferClaim } from "./claim.ts";
import type { TransferRecord } from "./exchange.ts";
import type { ActorId, ClaimId } from "./ids.ts";
import { bodiesOf, type Voices } from "./origins.ts";

/** One claim that bears on a transfer: what of it, and whether it was said of the transfer or of a whole it is part of. */
export interface Position {
  readonly claim: ClaimId;
  readonly speaker: ActorId;
  readonly aspect: TransferClaim["aspect"];
  readonly reach: "own" | "whole";
}

/** All positions on one transfer, by what the speaker does. */
export interface Positions {
  readonly asserts: Position[];
  readonly confirms: Position[];
  readonly denies: Position[];
  readonly open: Position[];
  /** The parties for whom nobody has spoken. */
  readonly silent: ActorId[];
}

function sideOf({ stance }: TransferClaim): Exclude<keyof Positions, "silent"> {
  if (stance === "denies" || stance === "confirms") return stance;
  return stance === "neither" || stance === "expects" ? "open" : "asserts";
}

/**
 * The positions on a transfer. Denials and confirmations of a whole are said of every part too (`reach: "whole"`), those
 * of its amount or legality of the whole alone; they change no number, and a confirmed whole does not by itself confirm a
 * part.
 */
export function positionsOf(record: TransferRecord, voices: Voices): Positions {
  const positions: Positions = { asserts: [], confirms: [], denies: [], open: [], silent: [] };
  const spoken = new Set<ActorId>();
  const add = (claim: TransferClaim, reach: Position["reach"]): void => {
    if (claim.withdrawn !== undefined) return;
    for (const body of bodiesOf(claim, voices)) spoken.add(body);
    positions[sideOf(claim)].push({ claim: claim.id, speaker: claim.speaker, aspect: claim.aspect, reach });
  };
  for (const claim of record.claims) add(claim, "own");
  for (const claim of record.wholeClaims) {
    const reaches = claim.stance === "denies" || claim.stance === "confirms";
    if (reaches && claim.aspect === "transfer") add(claim, "whole");
  }
  const { from, to } = record.transfer;
  positions.silent.push(...[from, to].filter((party) => !spoken.has(party)));
  return positions;
}
