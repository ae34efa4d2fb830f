/** The stage that is on screen, for commands that come from outside the canvas; null while there is none. */
import type { Stage } from "./stage.ts";

export const present: { stage: Stage | null } = { stage: null };
