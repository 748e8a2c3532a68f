import type { MakeToken } from "@sen/auth/model";
import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { Dialog } from "@sen/ui/dialog";
import { ErrorNotice } from "@sen/ui/error-notice";
import { Form, type FormError } from "@sen/ui/form";
import { date, stamp } from "@sen/ui/format";
import { Notice } from "@sen/ui/notice";
import { Section } from "@sen/ui/page";
import { formErrors } from "@sen/ui/refusal";
import { Select } from "@sen/ui/select";
import { Table } from "@sen/ui/table";
import { TextField } from "@sen/ui/text-field";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ActsHeading } from "./acts-heading.tsx";
import { CopyButton } from "./copy-button.tsx";
import { textIn } from "./form-text.ts";
import styles from "./profile.module.css";
import { RightsPicker, useRightNames } from "./rights-picker.tsx";
import { refusals } from "./words/auth.ts";
import { words } from "./words/profile.ts";

const LIVES = [30, 90, 365];

export function TokensSection({ held }: { held: readonly string[] }) {
  const api = useApi();
  const queries = useQueryClient();
  const nameOf = useRightNames();
  const { data: tokens } = useSuspenseQuery(api.auth.tokens.list.queryOptions({}));
  const [making, setMaking] = useState(false);
  const [missing, setMissing] = useState<readonly FormError[]>([]);
  const refresh = () => queries.invalidateQueries(api.auth.tokens.pathFilter());
  const make = useMutation(
    api.auth.tokens.make.mutationOptions({
      onSuccess: () => {
        setMaking(false);
        return refresh();
      },
    }),
  );
  const revoke = useMutation(api.auth.tokens.revoke.mutationOptions({ onSuccess: refresh }));
  const send = (entries: FormData) => {
    const permissions = entries.getAll("rights") as MakeToken["permissions"];
    setMissing(permissions.length > 0 ? [] : [{ field: "rights", message: words.pickRights }]);
    if (permissions.length === 0) return;
    make.mutate({ name: textIn(entries, "name"), permissions, days: Number(entries.get("days")) });
  };

  return (
    <Section
      title={words.tokens}
      actions={
        <Button icon="plus" onClick={() => setMaking(true)}>
          {words.makeToken}
        </Button>
      }
    >
      <p>{words.tokensWhy}</p>
      {make.data && (
        <Notice tone="good" title={words.tokenOnce}>
          <div className={styles["once"]}>
            <code>{make.data.secret}</code>
            <CopyButton text={make.data.secret} />
          </div>
        </Notice>
      )}
      <ErrorNotice error={revoke.error} refusals={refusals} />
      {tokens.length === 0 && <p className={styles["muted"]}>{words.noTokens}</p>}
      {tokens.length > 0 && (
        <Table caption={words.tokens}>
          <thead>
            <tr>
              <th scope="col">{words.tokenName}</th>
              <th scope="col">{words.rights}</th>
              <th scope="col">{words.expires}</th>
              <th scope="col">{words.seen}</th>
              <ActsHeading />
            </tr>
          </thead>
          <tbody>
            {tokens.map((token) => (
              <tr key={token.id}>
                <th scope="row">{token.name}</th>
                <td data-l={words.rights}>{token.permissions.map(nameOf).join("; ")}</td>
                <td data-l={words.expires}>{date(token.expiresAt)}</td>
                <td data-l={words.seen}>{token.usedAt ? stamp(token.usedAt) : words.never}</td>
                <td data-act>
                  <Button
                    aria-label={words.remove(token.name)}
                    onClick={() => revoke.mutate({ id: token.id })}
                  >
                    {words.removeShort}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      <Dialog open={making} onClose={() => setMaking(false)} title={words.makeToken}>
        <Form
          label={words.makeToken}
          busy={make.isPending}
          errors={missing.length > 0 ? missing : formErrors(make.error, refusals)}
          onSend={send}
          actions={
            <>
              <Button type="submit" look="main" busy={make.isPending}>
                {words.makeToken}
              </Button>
              <Button onClick={() => setMaking(false)}>{words.cancel}</Button>
            </>
          }
        >
          <TextField name="name" label={words.tokenName} maxLength={80} required />
          <Select
            name="days"
            label={words.tokenDays}
            options={LIVES.map((days) => ({ value: String(days), label: words.days(days) }))}
          />
          <RightsPicker
            name="rights"
            label={words.tokenRights}
            only={(permission) => held.includes(permission)}
          />
        </Form>
      </Dialog>
    </Section>
  );
}
