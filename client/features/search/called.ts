/** Calls the search box from elsewhere: a command, a key. */

const calls = new EventTarget();

/** Puts the cursor into the search box. */
export function callSearch(): void {
  calls.dispatchEvent(new Event("call"));
}

/** Tells when the box is called; gives a function that stops telling. */
export function onSearchCalled(focus: () => void): () => void {
  calls.addEventListener("call", focus);
  return () => calls.removeEventListener("call", focus);
}
