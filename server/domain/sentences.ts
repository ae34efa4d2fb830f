/** Sentences that are neutral by construction: the speaker comes first, the statement stands inside what is said. */
import type { Claim, Stance, TransferClaim } from "./claim.ts";
import { RELATIONS } from "./relations.ts";
import type { Stage } from "./transfer.ts";
import { quantityInWords } from "./wording.ts";

/** What each stance lets the speaker do; also the test's list of attributions. */
export const ATTRIBUTIONS: Record<Stance, string> = {
  asserts: "says",
  confirms: "confirms",
  denies: "denies",
  estimates: "estimates",
  alleges: "alleges",
  expects: "expects",
  neither: "neither confirms nor denies",
};

const STAGE_WORDS: Record<Stage, string> = {
  pledged: "were pledged",
  ordered: "were ordered",
  allocated: "were allocated",
  shipped: "were shipped",
  delivered: "were delivered",
};

/** Names by id of entities and transfers; an id without a name stands for itself. */
export type Names = ReadonlyMap<string, string>;

function statementOf(claim: Claim, names: Names): string {
  const name = (id: string) => names.get(id) ?? id;
  const amount = claim.quantity === undefined ? "" : quantityInWords(claim.quantity);
  if (claim.of === "relation") {
    const many = amount === "" ? "" : ` (${amount})`;
    return `that ${name(claim.about)} ${RELATIONS[claim.predicate].phrase} ${name(claim.object)}${many}`;
  }
  if (claim.of === "attribute")
    return `of ${name(claim.about)} (${claim.attribute})${amount === "" ? "" : `: ${amount}`}`;
  return transferStatement(claim, name(claim.about), amount);
}

function transferStatement(claim: TransferClaim, transfer: string, amount: string): string {
  const subject = claim.aspect === "transfer" ? "" : ` (its ${claim.aspect})`;
  const of = `of the transfer "${transfer}"${subject}`;
  if (amount === "") return claim.stage === undefined ? of : `${of} that goods ${STAGE_WORDS[claim.stage]}`;
  const stage = claim.stage === undefined ? "" : ` ${STAGE_WORDS[claim.stage]}`;
  return `${of} that ${claim.quantity?.modality === "capacity" ? "there is " : ""}${amount}${stage}`;
}

/** One claim: `Shin Wonsik says of the transfer "…" that about 6,700 containers were shipped`. */
export function sentenceOf(claim: Claim, names: Names): string {
  return `${names.get(claim.speaker) ?? claim.speaker} ${ATTRIBUTIONS[claim.stance]} ${statementOf(claim, names)}`;
}

/** Several claims in one sentence, those who affirm before those who deny: "Shin Wonsik says …; Russia denies …." */
export function sentencesOf(claims: readonly Claim[], names: Names): string {
  const order = (claim: Claim): number => (claim.stance === "denies" ? 1 : 0);
  const sorted = claims.toSorted((a, b) => order(a) - order(b) || (a.id < b.id ? -1 : 1));
  const parts = [...new Set(sorted.map((claim) => sentenceOf(claim, names)))];
  return parts.length === 0 ? "" : `${parts.join("; ")}.`;
}
