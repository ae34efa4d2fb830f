/** Sides of the canvas that are covered by something else. */

/** Pixels at each side that are covered by something else and must stay free. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
