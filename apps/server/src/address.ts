import { BlockList, isIP } from "node:net";

/** An address, or a network as `10.0.0.0/8`. */
export function isNetwork(text: string): boolean {
  const [address = "", bits = "0", ...rest] = text.split("/");
  const longest = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return rest.length === 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= longest;
}

export type WhoAsks = (peer: string | undefined, forwardedFor: string | null) => string | null;

const familyOf = (address: string) => (isIP(address) === 6 ? "ipv6" : "ipv4");
const plain = (address: string) => address.trim().replace(/^::ffff:(?=\d+\.)/, "");

/**
 * Tells the caller's address: that of the connection, unless it comes from a trusted proxy. Then it is the last one
 * in X-Forwarded-For that is not a trusted proxy itself; whatever stands before it anybody could have written.
 */
export function whoAsks(trusted: readonly string[]): WhoAsks {
  const proxies = new BlockList();
  for (const entry of trusted) {
    const [network = "", bits] = entry.split("/");
    if (bits === undefined) proxies.addAddress(network, familyOf(network));
    else proxies.addSubnet(network, Number(bits), familyOf(network));
  }
  const isProxy = (address: string) => isIP(address) !== 0 && proxies.check(address, familyOf(address));

  return (peer, forwardedFor) => {
    if (!peer) return null;
    const hops = [
      ...(forwardedFor ?? "")
        .split(",")
        .map(plain)
        .filter((hop) => isIP(hop) !== 0),
      plain(peer),
    ];
    let at = hops.length - 1;
    while (at > 0 && isProxy(hops[at] ?? "")) at--;
    return hops[at] ?? null;
  };
}
