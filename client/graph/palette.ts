/** The two palettes of the picture. Hues keep apart for the common kinds of colour blindness; no meaning rests on colour alone. */
import type { EdgeType } from "#domain/graph.ts";
import type { EntityKind } from "#domain/kinds.ts";

export type ColorScheme = "light" | "dark";

export interface Palette {
  /** Ground that everything is drawn on. */
  readonly paper: string;
  /** Text, and secondary text. */
  readonly ink: string;
  readonly softInk: string;
  /** The mark of a disputed edge. */
  readonly dispute: string;
  /** Ring around what is picked or has the keyboard. */
  readonly focus: string;
  /** Pictograms on a node's fill. */
  readonly onKind: string;
  readonly kinds: Readonly<Record<EntityKind, string>>;
  readonly edges: Readonly<Record<EdgeType, string>>;
}

const LIGHT: Palette = {
  paper: "#fafbfc",
  ink: "#17212b",
  softInk: "#45525f",
  dispute: "#c2182b",
  focus: "#0b57d0",
  onKind: "#ffffff",
  kinds: {
    country: "#3d566e",
    bloc: "#4649a0",
    leader: "#87397a",
    organization: "#5a6670",
    port: "#0a6f80",
    place: "#57741c",
    vessel: "#1b5f96",
    commodity: "#99580a",
    event: "#a3324b",
  },
  edges: {
    SHIPPED_TO: "#0a63b3",
    GIFTED: "#a8327f",
    PLEDGED_TO: "#b8530a",
    EXPECTED_TO_SUPPLY: "#0a7a5c",
    LEADS: "#5b4690",
    MEMBER_OF: "#6c5fae",
    SPEAKS_FOR: "#7d5aa6",
    LOCATED_IN: "#5d7263",
    DISTANT_FROM: "#77857a",
    FLAGGED_TO: "#44708a",
    OWNED_BY: "#7a5a3c",
    OPERATED_BY: "#8f6c3a",
    CALLED_AT: "#377d8b",
    SAILED_TO: "#0b7f93",
    TOOK_PART_IN: "#934c5c",
    PARTNER_OF: "#676c20",
    LINKED_TO: "#6f6152",
    NEEDS: "#86670a",
    BROADER: "#68727c",
  },
};

const DARK: Palette = {
  paper: "#11171e",
  ink: "#e8eef4",
  softInk: "#a9b6c3",
  dispute: "#ff7d76",
  focus: "#8ab8ff",
  onKind: "#11171e",
  kinds: {
    country: "#9fb7ce",
    bloc: "#a9adf7",
    leader: "#dc9fd2",
    organization: "#b3bec8",
    port: "#63c8d8",
    place: "#a9c76c",
    vessel: "#78b7f0",
    commodity: "#efb054",
    event: "#f2909f",
  },
  edges: {
    SHIPPED_TO: "#62aef5",
    GIFTED: "#ee8fca",
    PLEDGED_TO: "#f5a04b",
    EXPECTED_TO_SUPPLY: "#45cfa4",
    LEADS: "#a691dc",
    MEMBER_OF: "#b3aaf0",
    SPEAKS_FOR: "#c6a3ea",
    LOCATED_IN: "#93ab9a",
    DISTANT_FROM: "#a9b8ac",
    FLAGGED_TO: "#85b3cc",
    OWNED_BY: "#c8a482",
    OPERATED_BY: "#d8b77f",
    CALLED_AT: "#74bcca",
    SAILED_TO: "#4ec3d7",
    TOOK_PART_IN: "#dd95a4",
    PARTNER_OF: "#bcc162",
    LINKED_TO: "#b9a995",
    NEEDS: "#d9b84c",
    BROADER: "#9aa5af",
  },
};

export const PALETTES: Readonly<Record<ColorScheme, Palette>> = { light: LIGHT, dark: DARK };
