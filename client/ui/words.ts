/** Small turns of phrase that several parts of the screen need. */

/** "1 claim", "2 claims", "1,200 claims". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;
}

/** The first letter as a capital, the rest as it is. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "12" when all are there, "12 of 40" when only some are. */
export function ofTotal(shown: number, total: number): string {
  return shown === total
    ? total.toLocaleString("en-GB")
    : `${shown.toLocaleString("en-GB")} of ${total.toLocaleString("en-GB")}`;
}
