import { meOptions } from "@sen/sdk/desk";
import { useApi } from "@sen/sdk/react";
import { today } from "@sen/ui/format";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";

const READ = "calendar.read";
const LAST = "sen-lich-don-vi";

type Office = { id: string; name: string; parentId: string | null };

/** Whose calendar is on the screen, and whose else it could be. */
export type Offices = {
  all: Office[];
  /** The one in the address, or the one a person would expect; null when they may see none. */
  current: string | null;
  may: (permission: string, organisationId: string) => boolean;
  isPending: boolean;
};

export function useOffices(asked: string | undefined): Offices {
  const api = useApi();
  const { data: me } = useSuspenseQuery(meOptions(api));
  const listed = useQuery(
    api.directory.organisations.list.queryOptions(
      { day: today(), limit: 200 },
      { staleTime: 300_000, retry: false },
    ),
  );
  const may = (permission: string, organisationId: string) =>
    me.permissions.some(
      (one) =>
        one.permission === permission && (one.everywhere || one.organisationIds.includes(organisationId)),
    );
  const known: Office[] = listed.data?.items ?? ownOffices(me.posts); // without the directory, at least one's own
  const all = known.filter((office) => may(READ, office.id));
  const posts = me.posts.map((post) => post.organisationId).filter((id) => may(READ, id));
  const usual = lastUsed(all) ?? topOf(posts[0], all) ?? all[0]?.id ?? posts[0] ?? null;
  return { all, current: asked ?? usual, may, isPending: listed.isPending && asked === undefined };
}

const ownOffices = (posts: readonly { organisationId: string; organisation: string }[]): Office[] =>
  posts.map(({ organisationId, organisation }) => ({
    id: organisationId,
    name: organisation,
    parentId: null,
  }));

/** The highest office above one's own whose calendar one may see: a department works by its committee's week. */
function topOf(id: string | undefined, all: readonly Office[]): string | undefined {
  const parentId = all.find((office) => office.id === id)?.parentId;
  const isAbove = parentId !== null && all.some((office) => office.id === parentId);
  return isAbove ? topOf(parentId, all) : id;
}

function lastUsed(all: readonly Office[]): string | undefined {
  try {
    const last = localStorage.getItem(LAST);
    return all.find((office) => office.id === last)?.id;
  } catch {
    return undefined; // no storage: the usual office then
  }
}

/** The next visit begins at this office. */
export function rememberOffice(id: string): void {
  try {
    localStorage.setItem(LAST, id);
  } catch {
    // no storage: the address still holds it
  }
}
