/** Chooses the embedded server's Bolt port. */
import { once } from "node:events";
import { createServer } from "node:net";

/** `wanted`, or a port of 127.0.0.1 that is free right now when that is 0. */
export async function choosePort(wanted: number): Promise<number> {
  if (wanted !== 0) return wanted;
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("The system gave no port.");
  return address.port;
}
