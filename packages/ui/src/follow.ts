import { useEffect, useMemo } from "react";
import type { AppManifest } from "./frame.tsx";

const SERVED = ["/api", "/cong-khai", "/ics"]; // never screens of an app

/** Which addresses are this app's own; the portal has all that are nobody else's. */
function ownerOf(app: string, manifests: readonly AppManifest[]): (path: string) => boolean {
  const below = (start: string, path: string) => path === start || path.startsWith(`${start}/`);
  const others = [...SERVED, ...manifests.flatMap(({ path }) => (path === null ? [] : [path]))];
  return (path) => (app === "/" ? !others.some((start) => below(start, path)) : below(app, path));
}

/** The address that a plain click on a link leads to on this site, or null when the browser should see to it. */
function addressOf(event: MouseEvent): URL | null {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  const plain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  if (!link?.href || !plain || event.defaultPrevented || link.target || link.hasAttribute("download"))
    return null;
  const address = new URL(link.href);
  const sameScreen = address.pathname === location.pathname && address.search === location.search;
  return address.origin === location.origin && !(sameScreen && address.hash) ? address : null;
}

/** Ordinary links stay ordinary, and still change screens inside an app without loading it anew. */
export function useFollow(app: string, manifests: readonly AppManifest[], push: (path: string) => void) {
  const isOwn = useMemo(() => ownerOf(app, manifests), [app, manifests]);
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const address = addressOf(event);
      if (!address || !isOwn(address.pathname)) return;
      event.preventDefault();
      push(address.pathname + address.search + address.hash);
    };
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, [isOwn, push]);
  return (path: string) => (isOwn(path.replace(/[?#].*/, "")) ? push(path) : location.assign(path));
}
