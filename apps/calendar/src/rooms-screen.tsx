import type { Room } from "@sen/calendar/model";
import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { Chip } from "@sen/ui/chip";
import { EmptyState } from "@sen/ui/empty-state";
import { ErrorNotice } from "@sen/ui/error-notice";
import { number, today } from "@sen/ui/format";
import { PageHeader } from "@sen/ui/page";
import { tellResult } from "@sen/ui/result";
import { useShortcuts } from "@sen/ui/shortcuts";
import { Table } from "@sen/ui/table";
import { isoWeekOf } from "@sen/workdays/rules";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { CalendarTabs } from "./calendar-tabs.tsx";
import { useOffices } from "./office.ts";
import { OfficePicker } from "./office-picker.tsx";
import { RoomDialog } from "./room-dialog.tsx";
import { refusals } from "./words/refusals.ts";
import { words } from "./words/rooms.ts";

const route = getRouteApi("/phong-hop");

/** The rooms of an office: everybody reads the list, whoever keeps it changes it. */
export function RoomsScreen() {
  const { "don-vi": asked } = route.useSearch();
  const offices = useOffices(asked);
  const api = useApi();
  const organisationId = offices.current ?? "";
  const { data, error } = useQuery(
    api.calendar.rooms.list.queryOptions({ organisationId }, { enabled: organisationId !== "" }),
  );
  const [open, setOpen] = useState<{ room: Room | null } | null>(null);
  const mayKeep = offices.may("calendar.rooms", organisationId);
  const name = offices.all.find((office) => office.id === organisationId)?.name ?? "";
  useShortcuts(mayKeep ? [{ keys: "n", label: words.add, run: () => setOpen({ room: null }) }] : []);
  return (
    <>
      <PageHeader
        title={words.title}
        actions={
          mayKeep && (
            <Button look="main" keys="N" onClick={() => setOpen({ room: null })}>
              {words.add}
            </Button>
          )
        }
      >
        {offices.all.length > 1 ? <OfficePicker offices={offices} name={name} /> : words.sentence(name)}
      </PageHeader>
      <CalendarTabs current="rooms" office={offices.current} week={isoWeekOf(today())} />
      <ErrorNotice error={error} />
      {!data && !error && <p aria-busy="true">{words.loading}</p>}
      {data?.length === 0 && (
        <EmptyState title={words.none}>{mayKeep ? words.noneAdd : words.noneRead}</EmptyState>
      )}
      {data && data.length > 0 && (
        <RoomTable rooms={data} onAmend={mayKeep ? (room) => setOpen({ room }) : null} />
      )}
      {open && <RoomDialog organisationId={organisationId} room={open.room} onClose={() => setOpen(null)} />}
    </>
  );
}

function RoomTable({ rooms, onAmend }: { rooms: readonly Room[]; onAmend: ((room: Room) => void) | null }) {
  const api = useApi();
  const queries = useQueryClient();
  const amend = useMutation(
    api.calendar.rooms.amend.mutationOptions({
      onSettled: () => queries.invalidateQueries(api.calendar.pathFilter()),
    }),
  );
  /** In and out of use, each the other's way back. */
  const turn = (room: Room) => {
    const { isActive, ...kept } = room;
    amend.mutate(
      { ...kept, isActive: !isActive },
      {
        onSuccess: (after) =>
          tellResult((after.isActive ? words.reopened : words.retiredNow)(after.name), () => turn(after)),
      },
    );
  };
  return (
    <>
      <ErrorNotice error={amend.error} refusals={refusals} />
      <Table caption={words.title}>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col" data-n>
              {words.capacity}
            </th>
            <th scope="col">{words.state}</th>
            {onAmend && (
              <th scope="col" data-act>
                {words.act}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rooms.map((room) => (
            <tr key={room.id}>
              <th scope="row">{room.name}</th>
              <td data-l={words.capacity} data-n>
                {room.capacity === null ? "" : number(room.capacity)}
              </td>
              <td data-l={words.state}>
                <Chip state={room.isActive ? "done" : "none"}>
                  {room.isActive ? words.inUse : words.retired}
                </Chip>
              </td>
              {onAmend && (
                <td data-act>
                  <Button look="quiet" aria-label={words.amendOne(room.name)} onClick={() => onAmend(room)}>
                    {words.amend}
                  </Button>
                  <Button
                    look="quiet"
                    aria-label={(room.isActive ? words.retireOne : words.reopenOne)(room.name)}
                    busy={amend.isPending && amend.variables.id === room.id}
                    onClick={() => turn(room)}
                  >
                    {room.isActive ? words.retire : words.reopen}
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}
