/** A gate before the database: shut, it cuts every connection, as when the database is away; hushed, it passes nothing on. */
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

export interface Gate {
  /** Bolt address of the gate. */
  readonly uri: string;
  readonly shut: () => void;
  /** Keeps every connection and takes new ones, but lets nothing through: a database that has fallen silent. */
  readonly hush: () => void;
  readonly open: () => void;
  readonly stop: () => Promise<void>;
}

const BOLT_PORT = 7687;

/** Opens a gate before the Bolt server at `uri`; bytes pass unchanged. */
export async function createGate(uri: string): Promise<Gate> {
  const { hostname, port } = new URL(uri);
  const sockets = new Set<Socket>();
  let state: "open" | "shut" | "hushed" = "open";
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket)).on("error", () => socket.destroy());
  };
  const server = createServer((near) => {
    keep(near);
    if (state === "shut") return near.destroy();
    if (state === "hushed") return near;
    const far = connect(port === "" ? BOLT_PORT : Number(port), hostname);
    keep(far);
    near.pipe(far).pipe(near);
    return near;
  });
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address() as AddressInfo;
  return {
    uri: `bolt://127.0.0.1:${address.port}`,
    shut: () => {
      state = "shut";
      cut();
    },
    hush: () => {
      state = "hushed";
      for (const socket of sockets) socket.unpipe();
    },
    open: () => {
      if (state === "hushed") cut();
      state = "open";
    },
    stop: () => {
      cut();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
