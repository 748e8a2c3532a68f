import { useApi } from "@sen/sdk/react";
import { Button, LinkButton } from "@sen/ui/button";
import { Dialog } from "@sen/ui/dialog";
import { ErrorNotice } from "@sen/ui/error-notice";
import { stamp } from "@sen/ui/format";
import { Notice } from "@sen/ui/notice";
import { tellResult } from "@sen/ui/result";
import { TextField } from "@sen/ui/text-field";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { QrCode } from "./qr-code.tsx";
import styles from "./share.module.css";
import { words } from "./words/duty-feed.ts";

/** A secret address from which a phone reads one's duties: made here, shown once, and taken back here. */
export default function DutyFeedDialog({ onClose }: { onClose: () => void }) {
  const api = useApi();
  const queries = useQueryClient();
  const onSettled = () => queries.invalidateQueries(api.business.duties.feed.pathFilter());
  const { data: feed, error } = useQuery(api.business.duties.feed.queryOptions());
  const make = useMutation(api.business.duties.makeFeed.mutationOptions({ onSettled }));
  const revoke = useMutation(
    api.business.duties.revokeFeed.mutationOptions({
      onSuccess: () => {
        tellResult(words.revoked);
        make.reset();
      },
      onSettled,
    }),
  );
  const madeAt = feed?.madeAt ?? null;
  return (
    <Dialog
      open
      size="wide"
      title={words.title}
      onClose={onClose}
      actions={<Button onClick={onClose}>{words.close}</Button>}
    >
      <p>{words.how}</p>
      {make.data && <Address path={make.data.path} />}
      {!make.data && madeAt && <p>{words.made(stamp(madeAt))}</p>}
      <p className={styles["acts"]}>
        <Button
          look={make.data ? "plain" : "main"}
          icon="link"
          busy={make.isPending}
          onClick={() => make.mutate({})}
        >
          {madeAt ? words.again : words.make}
        </Button>
        {madeAt && (
          <Button look="quiet" busy={revoke.isPending} onClick={() => revoke.mutate({})}>
            {words.revoke}
          </Button>
        )}
      </p>
      <ErrorNotice error={error ?? make.error ?? revoke.error} />
    </Dialog>
  );
}

function Address({ path }: { path: string }) {
  const address = new URL(path, location.origin).href;
  const webcal = address.replace(/^https?:/, "webcal:");
  const copy = () =>
    void navigator.clipboard.writeText(address).then(
      () => tellResult(words.copied),
      () => document.querySelector<HTMLInputElement>("#dia-chi-lich")?.select(), // no clipboard here: ready for Ctrl+C
    );
  return (
    <div className={styles["feed"]}>
      <QrCode text={webcal} label={words.scan} />
      <div>
        <Notice tone="warn">{words.once}</Notice>
        <TextField
          id="dia-chi-lich"
          label={words.address}
          readOnly
          value={address}
          onFocus={(event) => event.target.select()}
        />
        <p className={styles["acts"]}>
          <Button icon="copy" onClick={copy}>
            {words.copy}
          </Button>
          <LinkButton icon="external-link" href={webcal}>
            {words.subscribe}
          </LinkButton>
        </p>
      </div>
    </div>
  );
}
