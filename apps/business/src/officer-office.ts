import { meOptions } from "@sen/sdk/desk";
import { useApi } from "@sen/sdk/react";
import { today } from "@sen/ui/format";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";

const LAST = "sen-ho-so-don-vi";

type Office = { id: string; name: string };

/** At whose desk an officer works, and at whose else they could. */
export type Offices = {
  all: readonly Office[];
  /** The one in the address, or the one a person would expect; null when they may work at none. */
  current: string | null;
  name: string;
  may: (permission: string) => boolean;
  isPending: boolean;
};

export function useOffices(asked: string | undefined, wanted = "casework.see"): Offices {
  const api = useApi();
  const { data: me } = useSuspenseQuery(meOptions(api));
  const listed = useQuery(
    api.directory.organisations.list.queryOptions(
      { day: today(), limit: 200 },
      { staleTime: 300_000, retry: false },
    ),
  );
  const mayAt = (permission: string, organisationId: string) =>
    me.permissions.some(
      (one) =>
        one.permission === permission && (one.everywhere || one.organisationIds.includes(organisationId)),
    );
  const own = me.posts.map(({ organisationId, organisation }) => ({
    id: organisationId,
    name: organisation,
  }));
  const all = (listed.data?.items ?? own) // without the directory, at least one's own
    .map(({ id, name }) => ({ id, name }))
    .filter(({ id }) => mayAt(wanted, id));
  const post = own.find(({ id }) => mayAt(wanted, id))?.id;
  const current = asked ?? lastUsed(all) ?? post ?? all[0]?.id ?? null;
  return {
    all,
    current,
    name: [...all, ...own].find(({ id }) => id === current)?.name ?? "",
    may: (permission) => current !== null && mayAt(permission, current),
    isPending: listed.isPending && asked === undefined,
  };
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
