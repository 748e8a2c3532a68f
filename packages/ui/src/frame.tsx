import { lazy, type ReactNode, Suspense, useDeferredValue, useEffect, useMemo, useState } from "react";
import type { Command } from "./command.ts";
import { useFollow } from "./follow.ts";
import { language } from "./language.ts";
import { personMenu } from "./person-menu.ts";
import { Shell, type ShellApp } from "./shell.tsx";
import { type Shortcut, useShortcuts } from "./shortcuts.tsx";
import { words } from "./words.ts";

const loadPalette = () => import("./command-palette.tsx");
const CommandPalette = lazy(loadPalette);

/** The part of a manifest that the bar shows. */
export type AppManifest = {
  id: string;
  path: string | null;
  title: Record<"vi" | "en", string>;
  icon: string;
  isForEveryone?: boolean | undefined;
  isDeskWork?: boolean | undefined;
};

/** A record that was found, as every slice answers it. */
type Hit = { id: string; title: string; detail: Record<"vi" | "en", string>; path: string };

type FrameProps = {
  /** The path of the app that shows it: `/` for the portal, `/lich` for the calendar. */
  app: string;
  /** The address that is shown, when it is not the app's first. */
  current?: string;
  /** Who is signed in, and the permissions they hold somewhere; null before sign-in. */
  me: { name: string; permissions: readonly string[]; actingFor: { name: string } | null } | null;
  manifests: readonly AppManifest[];
  unread: number;
  /** What can be done and where one can go from here, besides the apps themselves. */
  commands: readonly Command[];
  /** Records by their words, wherever this person may look. */
  find: (text: string, signal: AbortSignal) => Promise<readonly Hit[]>;
  /** Shows an address of this app without loading the page anew. */
  push: (path: string) => void;
  onStopActing: () => void;
  onSignOut: () => void;
  children: ReactNode;
};

/** The shell around a screen, with the search box over every app and the keys that lead from one to another. */
export function Frame({
  app,
  current = app,
  me,
  manifests,
  unread,
  commands,
  find,
  push,
  onStopActing,
  onSignOut,
  children,
}: FrameProps) {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState("");
  const { hits, searching } = useFound(open ? text : "", find);
  const apps = useMemo(
    () => (me ? appsFor(manifests, me.permissions, current) : appsFor([], [], current)),
    [manifests, me, current],
  );
  const places: Command[] = apps.map(({ href, title, icon }) => ({
    id: `app ${href}`,
    title,
    icon,
    path: href,
  }));
  const go = useFollow(app, manifests, push);
  useShortcuts(me ? leaps(apps, go) : []);
  const show = () => {
    setText("");
    setOpen(true);
  };
  return (
    <Shell
      home="/"
      apps={apps}
      person={me}
      unread={unread}
      noticesHref="/thong-bao"
      actingFor={me?.actingFor ? { name: me.actingFor.name, onStop: onStopActing } : null}
      menu={personMenu(onSignOut)}
      onFind={show}
      onFindSoon={() => void loadPalette()}
    >
      {children}
      {open && (
        <Suspense>
          <CommandPalette
            open
            onClose={() => setOpen(false)}
            text={text}
            onText={setText}
            commands={[...places, ...commands]}
            hits={hits}
            searching={searching}
            onGo={(command) => {
              setOpen(false);
              if (command.path) go(command.path);
              else command.run?.();
            }}
          />
        </Suspense>
      )}
    </Shell>
  );
}

/** The person's own page, each app that is for everybody or in which they hold any permission, and the administration when they look after it. */
function appsFor(
  manifests: readonly AppManifest[],
  permissions: readonly string[],
  current: string,
): ShellApp[] {
  const held = manifests.filter(
    ({ id, path, isForEveryone }) =>
      path && (isForEveryone || permissions.some((one) => one.startsWith(`${id}.`))),
  );
  const platform = manifests.flatMap(({ id, path, isDeskWork }) =>
    path === null && !isDeskWork ? [`${id}.`] : [],
  );
  const looksAfter = permissions.some(
    (one) => !one.endsWith(".read") && platform.some((start) => one.startsWith(start)),
  );
  return [
    { href: "/", title: words.home, icon: "home", current: current === "/" },
    ...held.map(({ path, title, icon }) => ({
      href: `${path}/`,
      title: title[language],
      icon,
      current: path === current,
    })),
    ...(looksAfter
      ? [
          {
            href: ADMINISTRATION,
            title: words.administration,
            icon: "settings",
            current: current === ADMINISTRATION,
          },
        ]
      : []),
  ];
}

const ADMINISTRATION = "/quan-tri";

/** `G` then the first letter of an app's path: `G L` for /lich; `G H` is home. */
const leaps = (apps: readonly ShellApp[], go: (path: string) => void): Shortcut[] =>
  apps.map(({ href, title }) => ({ keys: `g ${href[1] ?? "h"}`, label: title, run: () => go(href) }));

const asCommand = ({ id, title, detail, path }: Hit): Command => ({
  id: `hit ${path} ${id}`,
  title,
  detail: detail[language],
  path,
});

const PAUSE = 150; // ms without typing before the server is asked

function useFound(text: string, find: FrameProps["find"]) {
  const [found, setFound] = useState<{ text: string; hits: readonly Command[] }>({ text: "", hits: [] });
  const wanted = useDeferredValue(text.trim());
  useEffect(() => {
    if (wanted.length < 2) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      find(wanted, stop.signal).then(
        (hits) => !stop.signal.aborted && setFound({ text: wanted, hits: hits.map(asCommand) }),
        () => !stop.signal.aborted && setFound({ text: wanted, hits: [] }), // commands still work without the server
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [wanted, find]);
  return wanted.length < 2
    ? { hits: [], searching: false }
    : { hits: found.text === wanted ? found.hits : [], searching: found.text !== wanted };
}
