import type { Session } from "@sen/auth/model";
import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { Chip } from "@sen/ui/chip";
import { ErrorNotice } from "@sen/ui/error-notice";
import { stamp } from "@sen/ui/format";
import { Section } from "@sen/ui/page";
import { tellResult } from "@sen/ui/result";
import { Table } from "@sen/ui/table";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { ActsHeading } from "./acts-heading.tsx";
import { refusals } from "./words/auth.ts";
import { words } from "./words/profile.ts";

const BROWSERS = ["Edg", "OPR", "Firefox", "Chrome", "Safari"];
const SYSTEMS = ["Android", "iPhone", "iPad", "Windows", "Mac OS", "Linux"];
const NAMES: Record<string, string> = { Edg: "Edge", OPR: "Opera", "Mac OS": "macOS" };

/** `Chrome, Windows`: as much of a user agent as a person recognises. */
function deviceOf({ userAgent }: Session): string {
  const named = [BROWSERS, SYSTEMS].flatMap((list) => list.find((one) => userAgent?.includes(one)) ?? []);
  return named.map((one) => NAMES[one] ?? one).join(", ") || (userAgent ?? "?");
}

export function SessionsSection() {
  const api = useApi();
  const queries = useQueryClient();
  const { data: sessions } = useSuspenseQuery(api.auth.sessions.list.queryOptions({}));
  const refresh = () => queries.invalidateQueries(api.auth.sessions.pathFilter());
  const end = useMutation(api.auth.sessions.end.mutationOptions({ onSuccess: refresh }));
  const endOthers = useMutation(
    api.auth.sessions.endOthers.mutationOptions({
      onSuccess: ({ ended }) => {
        tellResult(words.ended(ended));
        return refresh();
      },
    }),
  );

  return (
    <Section
      title={words.sessions}
      actions={
        <Button busy={endOthers.isPending} onClick={() => endOthers.mutate({})}>
          {words.endOthers}
        </Button>
      }
    >
      <ErrorNotice error={end.error ?? endOthers.error} refusals={refusals} />
      <Table caption={words.sessions}>
        <thead>
          <tr>
            <th scope="col">{words.device}</th>
            <th scope="col">{words.address}</th>
            <th scope="col">{words.seen}</th>
            <ActsHeading />
          </tr>
        </thead>
        <tbody>
          {sessions.map((session) => (
            <tr key={session.id}>
              <th scope="row">{deviceOf(session)}</th>
              <td data-l={words.address}>{session.ipAddress}</td>
              <td data-l={words.seen}>{stamp(session.seenAt)}</td>
              <td data-act>
                {session.current ? (
                  <Chip state="done">{words.here}</Chip>
                ) : (
                  <Button
                    aria-label={words.endOne(deviceOf(session))}
                    onClick={() => end.mutate({ id: session.id })}
                  >
                    {words.endShort}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
}
