/** How a slow step is shown to whoever waits for it; the app decides where the lines go. */
export interface Steps {
  step<T>(name: string, run: () => Promise<T>): Promise<T>;
}
