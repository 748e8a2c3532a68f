import { createServer, type IncomingMessage, request, type Server } from "node:http";
import { connect, type Socket } from "node:net";

/** Who answers for the addresses that begin with this. */
export type Behind = { prefix: string; port: number };

const begins = (url: string, prefix: string) =>
  prefix === "/" || url === prefix || url.startsWith(`${prefix}/`) || url.startsWith(`${prefix}?`);

/** One port in front of several servers: the longest prefix answers, web sockets included. */
export async function openFront(port: number, behind: readonly Behind[]): Promise<Server> {
  const byLength = behind.toSorted((a, b) => b.prefix.length - a.prefix.length);
  const portOf = ({ url = "/" }: IncomingMessage) => byLength.find(({ prefix }) => begins(url, prefix))?.port;

  const front = createServer((asked, answer) => {
    const { method, url, headers } = asked;
    const passed = request(
      { host: "127.0.0.1", port: portOf(asked), method, path: url, headers },
      (answered) => {
        answer.writeHead(answered.statusCode ?? 502, answered.headers);
        answered.pipe(answer);
      },
    );
    passed.on(
      "error",
      (why) =>
        answer.headersSent || answer.writeHead(502).end(`Not up yet: ${why.message}. Reload in a moment.`),
    );
    answer.on("close", () => passed.destroy());
    asked.pipe(passed);
  });
  front.on("upgrade", (asked: IncomingMessage, socket: Socket, head: Buffer) => {
    const passed = connect(portOf(asked) ?? 0, "127.0.0.1", () => {
      const lines = asked.rawHeaders.flatMap((name, n) =>
        n % 2 === 0 ? [`${name}: ${asked.rawHeaders[n + 1]}`] : [],
      );
      passed.write(`${asked.method} ${asked.url} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`);
      passed.write(head);
      socket.pipe(passed).pipe(socket);
    });
    for (const end of [socket, passed]) end.on("error", () => [socket, passed].map((one) => one.destroy()));
  });
  await new Promise<void>((resolve, reject) => front.once("error", reject).listen(port, resolve));
  return front;
}
