import { join } from "node:path";
import type { Manifest } from "@sen/rpc/manifest";
import type { Face } from "./statics.ts";

const apps = join(import.meta.dirname, "../..");

/** The portal at the root, and every app that has screens of its own at the path its manifest gives. */
export const facesOf = (manifests: readonly Manifest[]): Face[] => [
  { at: "", folder: join(apps, "portal/dist") },
  ...manifests.flatMap(({ id, path }) =>
    path === null ? [] : [{ at: path, folder: join(apps, id, "dist") }],
  ),
];
