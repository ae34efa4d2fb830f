/** The tour's stops: what they say, and what they show by taking steps of the picture that can be undone like any other. */
import type { Picture } from "#graph/picture.ts";

/** The shells that North Korea is said to have shipped; the tour is offered where they are loaded. */
export const SHELLS = "SHIPPED_TO:transfer:north-korea-russia-artillery-shells";

const KEY = "waybill.tour";

/** Whether the tour was offered before in this browser; with a word, remembers that it was. */
export function offered(word?: "taken"): boolean {
  try {
    if (word !== undefined) localStorage.setItem(KEY, word);
    return localStorage.getItem(KEY) !== null;
  } catch {
    // A browser that keeps nothing is offered the tour each time.
    return false;
  }
}

export interface Stop {
  readonly title: string;
  readonly text: string;
  readonly show?: (picture: Picture) => void;
}

export const STOPS: readonly Stop[] = [
  {
    title: "Every line is a claim",
    text: "Nothing here is drawn unless somebody said it. Dots, dashes and double lines say how well it is supported; ≠ marks what somebody denies.",
    show: ({ pick }) => pick(null),
  },
  {
    title: "Who says North Korea shipped shells?",
    text: "This line is picked. In the inspector at the right stands who claims it, in which words about the amount, and in which paragraph of which document.",
    show: ({ pick }) => pick({ edge: SHELLS }),
  },
  {
    title: "Who denies it?",
    text: "Both governments deny the arms trade as a whole; such a denial reaches each of its parts. Under “Denied” stand their claims, word for word and with their dates.",
  },
  {
    title: "What else is disputed?",
    text: "A filter hides what it does not let through and never moves a line. Only what is denied or contradicted is left on screen.",
    show: ({ filter }) => filter({ disputed: true }),
  },
  {
    title: "Nothing is lost",
    text: "Each step can be undone: Ctrl+Z, or the arrow in the bar at the top. Ctrl+K opens every command, ? lists the keys. Right-click an entity to expand it.",
    show: ({ filter }) => filter({ disputed: null }),
  },
];
