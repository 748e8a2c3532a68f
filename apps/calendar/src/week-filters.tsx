import type { Item, WeekView } from "@sen/calendar/model";
import { Button } from "@sen/ui/button";
import { Select } from "@sen/ui/select";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import styles from "./week.module.css";
import { chairsIn } from "./week-rows.ts";
import { words } from "./words/week.ts";

const route = getRouteApi("/tuan/$week");

/** Who chairs and in which room, kept in the address; only what occurs in this week can be chosen. */
export function WeekFilters({ view, isShown }: { view: WeekView; isShown: (item: Item) => boolean }) {
  const search = route.useSearch();
  const navigate = useNavigate({ from: "/tuan/$week" });
  const chairs = chairsIn(view.items);
  const rooms = new Map(
    view.items.flatMap(({ roomId, roomName }) => (roomId ? [[roomId, roomName ?? ""]] : [])),
  );
  const { "chu-tri": chair, phong: room } = search;
  const keep = (change: { "chu-tri"?: string | undefined; phong?: string | undefined }) =>
    void navigate({ search: { ...search, ...change }, replace: true, resetScroll: false });
  if (chairs.length < 2 && rooms.size < 2 && !chair && !room) return null;
  const shown = view.items.filter(isShown).length;
  return (
    <search className={styles["filters"]} aria-label={words.filters}>
      <Select
        label={words.leader}
        hideLabel
        none={words.everyLeader}
        value={chair ?? ""}
        options={[...new Set([...(chair ? [chair] : []), ...chairs])].map((name) => ({
          value: name,
          label: name,
        }))}
        onChange={(name) => keep({ "chu-tri": name || undefined })}
      />
      <Select
        label={words.room}
        hideLabel
        none={words.everyRoom}
        value={room ?? ""}
        options={[...rooms].map(([value, label]) => ({ value, label }))}
        onChange={(id) => keep({ phong: id || undefined })}
      />
      <output className={styles["shown"]}>
        {(chair || room) && (
          <>
            {words.shown(shown, view.items.length)}{" "}
            <Button look="quiet" onClick={() => keep({ "chu-tri": undefined, phong: undefined })}>
              {words.clear}
            </Button>
          </>
        )}
      </output>
    </search>
  );
}
