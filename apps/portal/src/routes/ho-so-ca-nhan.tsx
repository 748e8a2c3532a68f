import { meOptions } from "@sen/sdk/desk";
import { PageHeader, Section } from "@sen/ui/page";
import { Facts } from "@sen/ui/table";
import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import styles from "../profile.module.css";
import { AuthenticatorSection } from "../profile-authenticator.tsx";
import { DisplaySection } from "../profile-display.tsx";
import { MandatesSection } from "../profile-mandates.tsx";
import { PasskeysSection } from "../profile-passkeys.tsx";
import { PasswordSection } from "../profile-password.tsx";
import { SessionsSection } from "../profile-sessions.tsx";
import { TokensSection } from "../profile-tokens.tsx";
import { words } from "../words/profile.ts";

export const Route = createFileRoute("/ho-so-ca-nhan")({
  loader: ({ context: { desk } }) => {
    const { sessions, tokens, passkeys, mandates, permissions } = desk.api.auth;
    return Promise.all([
      desk.queries.ensureQueryData(sessions.list.queryOptions({})),
      desk.queries.ensureQueryData(tokens.list.queryOptions({})),
      desk.queries.ensureQueryData(passkeys.list.queryOptions({})),
      desk.queries.ensureQueryData(mandates.mine.queryOptions({})),
      desk.queries.ensureQueryData(permissions.queryOptions({})),
    ]).then(() => undefined);
  },
  component: Profile,
});

function Profile() {
  const { desk } = Route.useRouteContext();
  const { data: me } = useSuspenseQuery(meOptions(desk.api));
  const posts = me.posts.map(({ title, organisation }) => words.post(title, organisation));
  return (
    <>
      <PageHeader title={words.title}>{words.sentence}</PageHeader>
      <Section title={words.you}>
        <div className={styles["facts"]}>
          <Facts
            facts={[
              [words.name, me.name],
              [words.posts, posts.join("; ") || words.noPosts],
              ...(me.account
                ? ([
                    [words.username, me.account.username],
                    [words.email, me.account.email],
                  ] as const)
                : []),
            ]}
          />
        </div>
      </Section>
      <MandatesSection me={me} />
      <DisplaySection />
      {me.account && <PasswordSection username={me.account.username} />}
      {me.account && <AuthenticatorSection on={me.account.twoFactorEnabled} />}
      <PasskeysSection />
      <SessionsSection />
      <TokensSection held={me.permissions.map(({ permission }) => permission)} />
    </>
  );
}
