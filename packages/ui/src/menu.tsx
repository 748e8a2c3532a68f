import { type KeyboardEvent, type ReactNode, useId, useRef } from "react";
import buttonStyles from "./button.module.css";
import { Icon, type IconName } from "./icon.tsx";
import styles from "./menu.module.css";
import { placeUnder } from "./popup.ts";

export type MenuItem = {
  label: ReactNode;
  icon?: IconName;
  /** A link, or what to do. */
  href?: string;
  onSelect?: () => void;
  /** The shortcut that does the same. */
  keys?: string;
  danger?: boolean;
  disabled?: boolean;
  /** A rule above it. */
  apart?: boolean;
};

/** A button that opens a list of verbs (WAI-ARIA menu button): arrows, Home, End, first letter, Escape. */
export function Menu({
  label,
  name,
  icon,
  items,
  align = "end",
  look = "plain",
}: {
  label?: ReactNode;
  /** What it is called when the label is missing or says too little. */
  name?: string;
  icon?: IconName;
  items: readonly MenuItem[];
  align?: "start" | "end";
  look?: "plain" | "quiet";
}) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const entries = () => [...(menu.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
  const close = () => {
    menu.current?.hidePopover();
    button.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const all = entries();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to = nextFor(event.key, at, all);
    if (event.key === "Tab") menu.current?.hidePopover();
    else if (event.key === "Escape") close();
    else if (to === undefined) return;
    else all[to]?.focus();
    if (event.key !== "Tab") event.preventDefault();
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="menu"
        aria-label={name}
        title={label ? undefined : name}
        popoverTarget={id}
        className={`${buttonStyles["button"]} ${buttonStyles[look]} ${label ? "" : buttonStyles["square"]}`}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
          event.preventDefault();
          menu.current?.showPopover();
        }}
      >
        {icon && <Icon name={icon} />}
        {label}
        {label && <Icon name="chevron-down" size={16} />}
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={name ?? (typeof label === "string" ? label : undefined)}
        className={styles["menu"]}
        onKeyDown={onKeyDown}
        onToggle={(event) => {
          const opened = event.newState === "open";
          button.current?.setAttribute("aria-expanded", String(opened));
          if (!opened || !button.current) return;
          placeUnder(button.current, event.currentTarget, align);
          entries()[0]?.focus();
        }}
      >
        {items.map((item, index) => (
          <Entry key={index} item={item} onDone={close} />
        ))}
      </div>
    </>
  );
}

function Entry({ item, onDone }: { item: MenuItem; onDone: () => void }) {
  const props = {
    role: "menuitem",
    tabIndex: -1,
    className: `${styles["item"]} ${item.danger ? styles["danger"] : ""} ${item.apart ? styles["apart"] : ""}`,
    "aria-disabled": item.disabled || undefined,
    onClick: () => {
      if (item.disabled) return;
      onDone();
      item.onSelect?.();
    },
  };
  const inside = (
    <>
      {item.icon && <Icon name={item.icon} size={18} />}
      <span>{item.label}</span>
      {item.keys && <kbd>{item.keys}</kbd>}
    </>
  );
  return item.href ? (
    <a {...props} href={item.href}>
      {inside}
    </a>
  ) : (
    <button {...props} type="button">
      {inside}
    </button>
  );
}

function nextFor(key: string, at: number, all: HTMLElement[]): number | undefined {
  if (key === "ArrowDown") return (at + 1) % all.length;
  if (key === "ArrowUp") return (at - 1 + all.length) % all.length;
  if (key === "Home") return 0;
  if (key === "End") return all.length - 1;
  if (key.length !== 1 || key === " ") return undefined;
  const starts = (entry: HTMLElement) => entry.textContent.trim().toLowerCase().startsWith(key.toLowerCase());
  const after = all.findIndex((entry, index) => index > at && starts(entry));
  const found = after === -1 ? all.findIndex(starts) : after;
  return found === -1 ? undefined : found;
}
