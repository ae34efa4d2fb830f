/** What surrounds an amount in a phrase: whether it fits or is foreseen, since when, for each of what, a share of what. */
import type { Quantity } from "../quantity.ts";
import type { Unit } from "../units.ts";

/** The parts of a phrase around its amounts, and what is left of it. */
export interface Frame {
  readonly rest: string;
  readonly modality: Quantity["modality"];
  readonly accumulation: Quantity["accumulation"];
  readonly window?: string;
  readonly per?: Unit;
  readonly shareOf?: NonNullable<Quantity["shareOf"]>;
  readonly review: readonly string[];
}

const MODALITIES: readonly (readonly [RegExp, Quantity["modality"]])[] = [
  [
    /\b(?:could|can|might|may|enough to) (?:hold|carry|accommodate|store|fit|contain|house)\b|\b(?:enough )?(?:room|space|capacity) (?:for|of|to hold)\b/,
    "capacity",
  ],
  [
    /\b(?:is |are |was |were )?(?:expected|projected|forecast|due|likely) to (?:reach|be|total|send|deliver|arrive)\b|\bwill (?:reach|total|be)\b/,
    "expected",
  ],
  [/\b(?:a target of|aims? (?:for|at)|a goal of)\b/, "target"],
  [/\b(?:an )?estimated\b/, "estimate"],
];
const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
const STAGES: Readonly<Record<string, NonNullable<Quantity["shareOf"]>>> = {
  pledged: "pledged",
  promised: "pledged",
  ordered: "ordered",
  allocated: "allocated",
  shipped: "shipped",
  sent: "shipped",
};

/** `september 2023` → 2023-09, `2022` → 2022, `12 may 2024` → 2024-05-12; null when it is not such a date. */
function readDate(text: string): string | null {
  const found = /^(?:(\d{1,2}) )?(?:([a-z]+) )?(\d{4})$/.exec(text.trim());
  if (found === null) return null;
  const [, day, monthName, year = ""] = found;
  if (monthName === undefined) return day === undefined ? year : null;
  const month = MONTHS.indexOf(monthName) + 1;
  if (month === 0) return null;
  const parts = [year, String(month).padStart(2, "0"), ...(day === undefined ? [] : [day.padStart(2, "0")])];
  return parts.join("-");
}

type Timing = Pick<Frame, "rest" | "accumulation" | "review"> & { readonly window?: string };

function readTiming(text: string): Timing {
  const found =
    /\b(since|as of|by|in|during) ((?:\d{1,2} )?(?:[a-z]+ )?(?:mid-|early |late )?\d{4}|(?:the )?(?:last |start of |end of )?(?:summer|winter|spring|autumn|january|february|march|april|may|june|july|august|september|october|november|december))\s*$/.exec(
      text,
    );
  if (found === null) {
    const rest = text.replace(/\b(?:so far|to date|in total|in all|cumulatively)\b/, "").trim();
    return { rest, accumulation: rest === text ? "in-period" : "cumulative", review: [] };
  }
  const [whole, word, when = ""] = found;
  const rest = text.slice(0, found.index).trim();
  const accumulation = word !== "in" && word !== "during" ? "cumulative" : "in-period";
  const date = readDate(when);
  if (date === null)
    return { rest, accumulation, review: [`"${whole.trim()}" names no year or day that can be entered`] };
  const window = word === "since" ? `${date}/..` : word === "by" || word === "as of" ? `../${date}` : date;
  return { rest, accumulation, window, review: [] };
}

/** Takes the frame off a lower-case phrase. */
export function readFrame(text: string): Frame {
  const timing = readTiming(text);
  let { rest } = timing;
  let modality: Quantity["modality"] = "actual";
  for (const [pattern, meant] of MODALITIES) {
    if (!pattern.test(rest)) continue;
    modality = meant;
    // "an estimated" is a hedge too: it stays for the comparator to read.
    if (meant !== "estimate") rest = rest.replace(pattern, " ").trim();
    break;
  }
  const per = /\b(?:per|in each|for each|each) (container|vessel|ship)\b/.exec(rest);
  if (per !== null) rest = rest.replace(per[0], " ").trim();
  const share =
    /\bof (?:what (?:was|had been) |the |all )?(?:[a-z]+ )*?(pledged|promised|ordered|allocated|shipped|sent)\b.*$/.exec(
      rest,
    );
  const shareOf = STAGES[share?.[1] ?? ""];
  if (share !== null) rest = rest.slice(0, share.index).trim();
  return {
    rest,
    modality,
    accumulation: timing.accumulation,
    review: timing.review,
    ...(timing.window === undefined ? {} : { window: timing.window }),
    ...(per === null ? {} : { per: per[1] === "container" ? "container" : "vessel" }),
    ...(shareOf === undefined ? {} : { shareOf }),
  };
}
