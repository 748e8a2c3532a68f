import { useApi } from "@sen/sdk/react";
import type { Choice } from "@sen/ui/combo-box";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";

/** The directory as a list to choose from: people of the office first, then whoever answers what is typed. */
export function usePartySearch(
  organisationId: string,
  day: string,
  kinds: { people: boolean; offices: boolean },
) {
  const api = useApi();
  const [typed, setTyped] = useState("");
  const text = useDeferredValue(typed.trim());
  const asked = text ? { day, text, limit: 12 } : { day, limit: 40 };
  const people = useQuery(
    api.directory.people.list.queryOptions(text ? asked : { ...asked, at: organisationId }, {
      enabled: kinds.people,
      placeholderData: keepPreviousData,
    }),
  );
  const offices = useQuery(
    api.directory.organisations.list.queryOptions(asked, {
      enabled: kinds.offices,
      placeholderData: keepPreviousData,
    }),
  );
  const options: Choice[] = [
    ...(people.data?.items ?? []).map(({ id, fullName, posts }) => ({
      id: `person:${id}`,
      label: fullName,
      detail: posts[0] && `${posts[0].title}, ${posts[0].organisationName}`,
    })),
    ...(offices.data?.items ?? []).map(({ id, name }) => ({ id: `organisation:${id}`, label: name })),
  ];
  return {
    options,
    onSearch: setTyped,
    searching: (kinds.people && people.isFetching) || (kinds.offices && offices.isFetching),
  };
}
