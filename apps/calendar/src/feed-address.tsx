import { Button, LinkButton } from "@sen/ui/button";
import { Notice } from "@sen/ui/notice";
import { tellResult } from "@sen/ui/result";
import { TextField } from "@sen/ui/text-field";
import { QrCode } from "./qr-code.tsx";
import styles from "./week.module.css";
import { words } from "./words/share.ts";

/** The address just made: to copy, to scan, or to open here. It is not shown again. */
export function FeedAddress({ path }: { path: string }) {
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
        <div className={styles["acts"]}>
          <Button look="main" icon="copy" onClick={copy}>
            {words.copy}
          </Button>
          <LinkButton icon="external-link" href={webcal}>
            {words.open}
          </LinkButton>
        </div>
      </div>
    </div>
  );
}
