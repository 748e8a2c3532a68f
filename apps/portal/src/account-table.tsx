import type { AccountRow, OneTimeLink } from "@sen/auth/model";
import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { Chip } from "@sen/ui/chip";
import { Dialog } from "@sen/ui/dialog";
import { EmptyState } from "@sen/ui/empty-state";
import { ErrorNotice } from "@sen/ui/error-notice";
import { Menu, type MenuItem } from "@sen/ui/menu";
import { tellResult } from "@sen/ui/result";
import { Table } from "@sen/ui/table";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { AccountDialog } from "./account-dialog.tsx";
import { ActsHeading } from "./acts-heading.tsx";
import { CopyButton } from "./copy-button.tsx";
import styles from "./profile.module.css";
import { words } from "./words/access.ts";
import { refusals } from "./words/auth.ts";

/** Who works at the office, with the account of each and what may be done to it. */
export function AccountTable({ organisationId }: { organisationId: string }) {
  const api = useApi();
  const queries = useQueryClient();
  const { data: rows, error } = useQuery(api.auth.accounts.list.queryOptions({ organisationId }));
  const [opening, setOpening] = useState<AccountRow | null>(null);
  const [link, setLink] = useState<OneTimeLink | null>(null);
  const refresh = () => queries.invalidateQueries(api.auth.accounts.pathFilter());
  const { accounts } = api.auth;
  const reset = useMutation(accounts.resetPassword.mutationOptions({ onSuccess: setLink }));
  const disable = useMutation(accounts.disable.mutationOptions({ onSuccess: refresh }));
  const enable = useMutation(accounts.enable.mutationOptions({ onSuccess: refresh }));
  const forget = useMutation(
    accounts.forgetFactors.mutationOptions({
      onSuccess: ({ name }) => {
        tellResult(words.forgotten(name));
        return refresh();
      },
    }),
  );
  const verbsFor = ({ account }: AccountRow): MenuItem[] => {
    if (!account) return [];
    const asked = { organisationId, accountId: account.id };
    if (account.disabledAt)
      return [{ label: words.enable, icon: "refresh", onSelect: () => enable.mutate(asked) }];
    return [
      { label: words.resetPassword, icon: "link", onSelect: () => reset.mutate(asked) },
      { label: words.forgetFactors, icon: "shield-check", onSelect: () => forget.mutate(asked) },
      {
        label: words.disable,
        icon: "lock",
        danger: true,
        apart: true,
        onSelect: () => disable.mutate(asked),
      },
    ];
  };

  return (
    <>
      <ErrorNotice
        error={error ?? reset.error ?? disable.error ?? enable.error ?? forget.error}
        refusals={refusals}
      />
      {rows?.length === 0 && <EmptyState title={words.nobody} />}
      {rows && rows.length > 0 && (
        <Table caption={words.accountsTitle}>
          <thead>
            <tr>
              <th scope="col">{words.person}</th>
              <th scope="col">{words.account}</th>
              <th scope="col">{words.email}</th>
              <th scope="col">{words.state}</th>
              <ActsHeading />
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.personId}>
                <th scope="row">{row.name}</th>
                <td data-l={words.account}>{row.account?.username ?? words.noAccount}</td>
                <td data-l={words.email}>{row.account?.email}</td>
                <td data-l={words.state}>
                  <AccountState row={row} />
                </td>
                <td data-act>
                  {row.account ? (
                    <Menu name={words.more(row.name)} icon="dots" look="quiet" items={verbsFor(row)} />
                  ) : (
                    <Button aria-label={words.createFor(row.name)} onClick={() => setOpening(row)}>
                      {words.create}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {opening && (
        <AccountDialog
          person={opening}
          organisationId={organisationId}
          onClose={() => setOpening(null)}
          onCreated={(made) => {
            setOpening(null);
            setLink(made);
            void refresh();
          }}
        />
      )}
      <LinkDialog link={link} onClose={() => setLink(null)} />
    </>
  );
}

function AccountState({ row: { account } }: { row: AccountRow }) {
  if (!account) return null;
  return (
    <>
      {account.disabledAt ? (
        <Chip state="bad">{words.disabled}</Chip>
      ) : (
        <Chip state="done">{words.active}</Chip>
      )}{" "}
      {account.twoFactorEnabled && <Chip state="done">{words.second}</Chip>}
    </>
  );
}

/** The one-time address, to be handed over: it is not kept anywhere and not shown again. */
function LinkDialog({ link, onClose }: { link: OneTimeLink | null; onClose: () => void }) {
  const address = link ? location.origin + link.path : "";
  return (
    <Dialog
      open={link !== null}
      onClose={onClose}
      title={words.linkTitle(link?.account.name ?? "")}
      actions={<CopyButton text={address} />}
    >
      <div className={styles["once"]}>
        <p>{words.linkWhy}</p>
        <code>{address}</code>
      </div>
    </Dialog>
  );
}
