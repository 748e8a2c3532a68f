import { meOptions } from "@sen/sdk/desk";
import { useApi } from "@sen/sdk/react";
import { useSuspenseQuery } from "@tanstack/react-query";

/** Whether the person may do something, at an office when one is named; the server has the last word. */
export function useMay(): (permission: string, organisationId?: string | null) => boolean {
  const { data: me } = useSuspenseQuery(meOptions(useApi()));
  return (permission, organisationId) => {
    const held = me.permissions.find((one) => one.permission === permission);
    if (!held) return false;
    return organisationId == null || held.everywhere || held.organisationIds.includes(organisationId);
  };
}

/** The offices the person's own posts are in: where a list or a form may begin. */
export function useOwnOffices(): { id: string; name: string }[] {
  const { data: me } = useSuspenseQuery(meOptions(useApi()));
  return [
    ...new Map(
      me.posts.map((post) => [post.organisationId, { id: post.organisationId, name: post.organisation }]),
    ).values(),
  ];
}
