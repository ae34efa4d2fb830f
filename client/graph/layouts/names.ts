/** The layouts there are, by name, with the words of the menu. */
export const LAYOUTS = {
  forces: { words: "By connection", note: "What is joined draws together, everything else keeps apart" },
  circle: { words: "Circle", note: "All on one circle, neighbours beside each other" },
  kinds: { words: "Columns by kind", note: "A column for countries, one for leaders, and so on" },
  flow: { words: "Flow", note: "Suppliers at the left, recipients at the right" },
  map: { words: "Map", note: "What has coordinates at its place, the rest beside" },
  apart: { words: "Push apart", note: "Moves only what overlaps" },
} as const;

export type LayoutName = keyof typeof LAYOUTS;
export const LAYOUT_NAMES = Object.keys(LAYOUTS) as [LayoutName, ...LayoutName[]];
