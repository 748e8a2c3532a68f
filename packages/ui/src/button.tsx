import type { ComponentProps, ReactNode } from "react";
import styles from "./button.module.css";
import { Icon, type IconName } from "./icon.tsx";

export type Look = "main" | "plain" | "quiet" | "danger";

type Own = {
  look?: Look;
  icon?: IconName /** The shortcut that does the same. */;
  keys?: string;
  children?: ReactNode;
};

const inside = ({ icon, keys, children }: Own) => (
  <>
    {icon && <Icon name={icon} size={18} />}
    {children}
    {keys && <kbd className={styles["keys"]}>{keys}</kbd>}
  </>
);

/** A verb. `busy` keeps its place and focus and lets nothing be sent twice. */
export function Button({
  look = "plain",
  icon,
  keys,
  children,
  busy = false,
  type = "button",
  onClick,
  ...rest
}: ComponentProps<"button"> & Own & { busy?: boolean }) {
  return (
    <button
      {...rest}
      type={busy ? "button" : type}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      className={`${styles["button"]} ${styles[look]} ${rest.className ?? ""}`}
      onClick={busy ? undefined : onClick}
    >
      {inside({ icon, keys, children })}
    </button>
  );
}

/** A link that looks like a button, for going somewhere; `createLink(LinkButton)` makes it a typed one. */
export function LinkButton({ look = "plain", icon, keys, children, ...rest }: ComponentProps<"a"> & Own) {
  return (
    <a {...rest} className={`${styles["button"]} ${styles[look]} ${rest.className ?? ""}`}>
      {inside({ icon, keys, children })}
    </a>
  );
}

/** An icon that everybody knows, with its name for those who do not see it and as a tooltip for those who do. */
export function IconButton({
  name,
  icon,
  ...rest
}: ComponentProps<"button"> & { name: string; icon: IconName }) {
  return (
    <button
      type="button"
      {...rest}
      aria-label={name}
      title={name}
      className={`${styles["button"]} ${styles["quiet"]} ${styles["square"]} ${rest.className ?? ""}`}
    >
      <Icon name={icon} />
    </button>
  );
}
