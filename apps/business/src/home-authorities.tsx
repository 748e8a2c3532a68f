import { standingOn } from "@sen/parties/rules";
import { useApi } from "@sen/sdk/react";
import { LinkButton } from "@sen/ui/button";
import { today } from "@sen/ui/format";
import { useQuery } from "@tanstack/react-query";
import { authoritiesPath } from "./addresses.ts";
import { words } from "./words/authorities.ts";

/** The way to one's authorities, for whoever holds or has given one; how many wait to be confirmed. */
export function HomeAuthorities() {
  const api = useApi();
  const { data: held = [] } = useQuery(api.parties.authorities.mine.queryOptions());
  const { data: given = [] } = useQuery(api.parties.authorities.given.queryOptions());
  if (held.length + given.length === 0) return null;
  const day = today();
  const waiting = given.filter(
    (one) => one.confirmedAt === null && !["ended", "revoked"].includes(standingOn(one, day)),
  ).length;
  return (
    <LinkButton href={authoritiesPath}>{waiting > 0 ? words.homeWaiting(waiting) : words.home}</LinkButton>
  );
}
