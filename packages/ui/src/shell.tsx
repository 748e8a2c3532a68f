import { type ReactNode, useEffect, useState } from "react";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";
import { time } from "./format.ts";
import { Icon } from "./icon.tsx";
import { Lotus } from "./lotus.tsx";
import { Menu, type MenuItem } from "./menu.tsx";
import { ResultRegion, undoLast } from "./result.tsx";
import styles from "./shell.module.css";
import { ShortcutList, useShortcuts } from "./shortcuts.tsx";
import { words } from "./words.ts";

export type ShellApp = { href: string; title: string; icon: string; current?: boolean };

export type ShellProps = {
  /** Where the brand leads. */
  home: string;
  apps: readonly ShellApp[];
  /** Null before sign-in: then the bar holds the brand only. */
  person: { name: string } | null;
  unread?: number;
  noticesHref: string;
  actingFor?: { name: string; onStop: () => void } | null;
  /** Under the person's name. */
  menu: readonly MenuItem[];
  onFind: () => void;
  onFindSoon?: () => void;
  children: ReactNode;
};

/** The one bar over every app, and what is the same everywhere: skip link, offline line, results, keys. */
export function Shell({
  home,
  apps,
  person,
  unread = 0,
  noticesHref,
  actingFor,
  menu,
  onFind,
  onFindSoon,
  children,
}: ShellProps) {
  const [listing, setListing] = useState(false);
  const offlineSince = useOfflineSince();
  const count = unread > 99 ? "99+" : unread > 0 ? String(unread) : null; // seen and heard alike
  useShortcuts(
    person
      ? [
          { keys: "$mod+k", label: words.palette, run: onFind },
          { keys: "/", label: words.findShort, run: onFind },
          { keys: "z", label: words.undo, run: undoLast },
          { keys: "Shift+?", label: words.shortcuts, run: () => setListing(true) },
        ]
      : [],
  );
  return (
    <>
      <a className={styles["skip"]} href="#noi-dung">
        {words.skip}
      </a>
      <header className={styles["bar"]}>
        {person && <AppSheet apps={apps} />}
        <a className={styles["brand"]} href={home}>
          <Lotus />
          <span>{words.brand}</span>
        </a>
        {person && (
          <>
            <nav className={styles["apps"]} aria-label={words.apps}>
              {apps.map((app) => (
                <a key={app.href} href={app.href} aria-current={app.current ? "page" : undefined}>
                  {app.title}
                </a>
              ))}
            </nav>
            <button
              type="button"
              className={styles["find"]}
              aria-keyshortcuts="Control+K"
              onClick={onFind}
              onPointerEnter={onFindSoon}
              onFocus={onFindSoon}
            >
              <Icon name="search" size={18} />
              <span>{words.find}</span>
              <kbd>Ctrl K</kbd>
            </button>
            <a
              className={styles["bell"]}
              href={noticesHref}
              aria-label={words.notices(count)}
              title={words.notices(count)}
            >
              <Icon name="bell" />
              {count && <span aria-hidden="true">{count}</span>}
            </a>
            <div className={styles["person"]}>
              <Menu
                label={<span>{person.name}</span>}
                name={words.account(person.name)}
                look="quiet"
                items={menu}
              />
            </div>
          </>
        )}
      </header>
      {actingFor && (
        <output className={styles["acting"]}>
          <Icon name="user-shield" />
          <span>{words.actingFor(actingFor.name)}</span>
          <Button onClick={actingFor.onStop}>{words.stopActing}</Button>
        </output>
      )}
      <output className={styles["offline"]}>{offlineSince && words.offline(offlineSince)}</output>
      <main id="noi-dung" tabIndex={-1} className={styles["main"]}>
        {children}
      </main>
      <ResultRegion />
      <ShortcutList open={listing} onClose={() => setListing(false)} />
    </>
  );
}

/** On a phone the apps come up from the foot of the screen. */
function AppSheet({ apps }: { apps: readonly ShellApp[] }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles["sheet-button"]}
        aria-label={words.apps}
        onClick={() => setOpen(true)}
      >
        <Icon name="apps" />
      </button>
      <Dialog open={open} onClose={() => setOpen(false)} title={words.apps}>
        <nav aria-label={words.apps} className={styles["sheet"]}>
          {apps.map((app) => (
            <a
              key={app.href}
              href={app.href}
              aria-current={app.current ? "page" : undefined}
              onClick={() => setOpen(false)}
            >
              <Icon name={app.icon} />
              {app.title}
            </a>
          ))}
        </nav>
      </Dialog>
    </>
  );
}

/** `13:20` while the browser has no network, else null. */
function useOfflineSince(): string | null {
  const [since, setSince] = useState<string | null>(() =>
    navigator.onLine ? null : time(new Date().toISOString()),
  );
  useEffect(() => {
    const lost = () => setSince(time(new Date().toISOString()));
    const back = () => setSince(null);
    addEventListener("offline", lost);
    addEventListener("online", back);
    return () => {
      removeEventListener("offline", lost);
      removeEventListener("online", back);
    };
  }, []);
  return since;
}
