import type { Manifest } from "@sen/rpc/manifest";
import type { PermissionGroup } from "./model.ts";

/** Every permission there is, in the words of the slices that declare them. */
export const groupsOf = (manifests: readonly Manifest[]): PermissionGroup[] =>
  manifests
    .filter(({ permissions }) => Object.keys(permissions).length > 0)
    .map(({ id, title, permissions }) => ({
      slice: id,
      title,
      permissions: Object.entries(permissions).map(([name, words]) => ({ id: `${id}.${name}`, name: words })),
    }));

export const catalogueOf = (manifests: readonly Manifest[]): string[] =>
  groupsOf(manifests).flatMap((group) => group.permissions.map(({ id }) => id));
