/** A name in both languages of the house. */
export type Named = Record<"vi" | "en", string>;

/** How an app introduces itself: the portal draws its tile, the server checks its permissions, nobody else needs to know it. */
export type Manifest = {
  id: string;
  /** Where its screens live; null for a platform slice, whose screens are the portal's. */
  path: `/${string}` | null;
  title: Named;
  /** A Tabler icon name. */
  icon: string;
  /** What a role can be given, in words an administrator reads. */
  permissions: Record<string, Named>;
  /** True when its screens are for everybody who is signed in, whatever they hold. */
  isForEveryone?: boolean;
  /** True for a platform slice whose work is done in the screens of features: holding its permissions is no administration. */
  isDeskWork?: boolean;
  /** True when its router has `find({ text })` answering `Hit[]`, for the one search box. */
  finds?: boolean;
  /** True when its router has `today()` answering `Task[]`, for "Trang của tôi". */
  remindsOf?: boolean;
};

export const defineManifest = <const M extends Manifest>(manifest: M): M => manifest;
