/** A gate before the database: shut, it cuts every connection and takes no new one, as when the database is away. */
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

export interface Gate {
  /** Bolt address of the gate. */
  readonly uri: string;
  readonly shut: () => void;
  readonly open: () => void;
  readonly stop: () => Promise<void>;
}

const BOLT_PORT = 7687;

/** Opens a gate before the Bolt server at `uri`; bytes pass unchanged. */
export async function createGate(uri: string): Promise<Gate> {
  const { hostname, port } = new URL(uri);
  const sockets = new Set<Socket>();
  let isOpen = true;
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket)).on("error", () => socket.destroy());
  };
  const server = createServer((near) => {
    keep(near);
    if (!isOpen) return near.destroy();
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
      isOpen = false;
      cut();
    },
    open: () => {
      isOpen = true;
    },
    stop: () => {
      cut();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
