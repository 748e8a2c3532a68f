import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";

type Where = { port: number; host: string | undefined } | { fd: number };
export type Listening = { server: Server; port: number };

const FIRST_GIVEN = 3; // sd_listen_fds(3): the sockets that a supervisor hands over begin at descriptor 3

/**
 * The socket that systemd (or another supervisor) holds open for us, if there is one: whoever connects while we
 * restart then waits in its queue and is not refused.
 */
export const givenSocket = (): Where | null =>
  Number(process.env["LISTEN_FDS"] ?? 0) > 0 ? { fd: FIRST_GIVEN } : null;

export async function listen(listener: RequestListener, where: Where): Promise<Listening> {
  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 60_000, keepAliveTimeout: 65_000, maxHeaderSize: 16_384 },
    listener,
  );
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.once("listening", resolve);
    server.listen(where);
  });
  return { server, port: (server.address() as AddressInfo | null)?.port ?? 0 };
}

/** Takes no more connections, lets what was asked be answered, and resolves when the last one has been. */
export async function stopListening(server: Server, patienceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const giveUp = setTimeout(() => server.closeAllConnections(), patienceMs);
  await closed;
  clearInterval(sweep);
  clearTimeout(giveUp);
}
