import type { FeedKind, WeekView } from "@sen/calendar/model";
import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { RadioGroup } from "@sen/ui/choice";
import { Dialog } from "@sen/ui/dialog";
import { ErrorNotice } from "@sen/ui/error-notice";
import { Form } from "@sen/ui/form";
import { Notice } from "@sen/ui/notice";
import { Select } from "@sen/ui/select";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { FeedAddress } from "./feed-address.tsx";
import { FeedList } from "./feed-list.tsx";
import { refusals } from "./words/refusals.ts";
import { words } from "./words/share.ts";

/** A secret address that a phone's calendar reads: made here, shown once, and taken back here. */
export default function SubscribeDialog({ view, onClose }: { view: WeekView; onClose: () => void }) {
  const { organisationId, organisationName } = view;
  const api = useApi();
  const queries = useQueryClient();
  const { data: rooms = [] } = useQuery(api.calendar.rooms.list.queryOptions({ organisationId }));
  const usable = rooms.filter((room) => room.isActive);
  const [kind, setKind] = useState<FeedKind>("office");
  const [roomId, setRoomId] = useState<string | null>(null);
  const create = useMutation(
    api.calendar.feeds.create.mutationOptions({
      onSettled: () => queries.invalidateQueries(api.calendar.feeds.pathFilter()),
    }),
  );
  const kinds: FeedKind[] = usable.length > 0 ? ["office", "person", "room"] : ["office", "person"];
  const room = kind === "room" ? (roomId ?? usable[0]?.id ?? null) : null;
  return (
    <Dialog
      open
      size="wide"
      title={words.title}
      onClose={onClose}
      actions={<Button onClick={onClose}>{words.close}</Button>}
    >
      <p>{words.how}</p>
      <Notice>{words.late}</Notice>
      {create.data ? (
        <FeedAddress path={create.data.path} />
      ) : (
        <Form
          busy={create.isPending}
          onSend={() => create.mutate({ organisationId, kind, roomId: room })}
          actions={
            <Button type="submit" look="main" icon="link" busy={create.isPending}>
              {words.create}
            </Button>
          }
        >
          <RadioGroup
            label={words.what}
            value={kind}
            onChange={setKind}
            options={kinds.map((value) => ({
              value,
              label: value === "office" ? words.kinds.office(organisationName) : words.kinds[value],
            }))}
          />
          {kind === "room" && (
            <Select
              label={words.room}
              value={room ?? ""}
              options={usable.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={setRoomId}
            />
          )}
        </Form>
      )}
      <ErrorNotice error={create.error} refusals={refusals} />
      <FeedList organisationId={organisationId} />
    </Dialog>
  );
}
