/** What the saved views ask of the app: the picture as it is now, and to be told what became of it. */
import type { ViewDraft, ViewId } from "#domain/saved-view.ts";

export interface Saving {
  /** The picture as it is now, to be saved under a name. */
  readonly current: () => Omit<ViewDraft, "name">;
  /** The picture is now that of a saved view. */
  readonly onSaved: (id: ViewId) => void;
  readonly onRemoved: (id: ViewId) => void;
}
