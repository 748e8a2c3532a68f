import type { Room } from "@sen/calendar/model";
import { isRefusal, refusalDetailOf } from "@sen/sdk";
import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { Conflict } from "@sen/ui/conflict";
import { Dialog } from "@sen/ui/dialog";
import { Form, type FormError } from "@sen/ui/form";
import { formErrors } from "@sen/ui/refusal";
import { tellResult } from "@sen/ui/result";
import { TextField } from "@sen/ui/text-field";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { refusals } from "./words/refusals.ts";
import { words } from "./words/rooms.ts";

/** A room's name and seats. */
export function RoomDialog({
  organisationId,
  room,
  onClose,
}: {
  organisationId: string;
  /** Null for a new one. */
  room: Room | null;
  onClose: () => void;
}) {
  const api = useApi();
  const queries = useQueryClient();
  const id = useId();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [name, setName] = useState(room?.name ?? "");
  const [seats, setSeats] = useState(room?.capacity?.toString() ?? "");
  const [missing, setMissing] = useState<FormError[]>([]);
  const said = (sentence: (name: string) => string) => ({
    onSuccess: (kept: Room) => {
      tellResult(sentence(kept.name));
      onClose();
    },
    onSettled: () => queries.invalidateQueries(api.calendar.pathFilter()),
  });
  const add = useMutation(api.calendar.rooms.add.mutationOptions(said(words.added)));
  const amend = useMutation(api.calendar.rooms.amend.mutationOptions(said(words.amended)));
  const theirs = isRefusal(amend.error, "rpc/changed-meanwhile")
    ? (refusalDetailOf(amend.error) as Room)
    : null;

  const send = (version: number | undefined) => {
    const fields = { name: name.replace(/\s+/g, " ").trim(), capacity: seats.trim() ? Number(seats) : null };
    const errors: FormError[] = [];
    if (!fields.name) errors.push({ field: "ten-phong", message: words.nameMissing });
    if (!fitsSeats(fields.capacity)) errors.push({ field: "so-cho", message: words.capacityWrong });
    setMissing(errors);
    if (errors.length > 0) return;
    if (room && version) {
      amend.mutate({ organisationId, id: room.id, version, isActive: (theirs ?? room).isActive, ...fields });
    } else add.mutate({ organisationId, ...fields, idempotencyKey });
  };
  const messageFor = (field: string) => missing.find((error) => error.field === field)?.message;

  if (theirs) {
    return (
      <Conflict
        open
        sides={[
          { name: words.name, mine: name, theirs: theirs.name },
          { name: words.capacity, mine: seats, theirs: theirs.capacity?.toString() ?? "" },
        ]}
        busy={amend.isPending}
        onKeepMine={() => send(theirs.version)}
        onTakeTheirs={onClose}
        onClose={onClose}
      />
    );
  }
  const isBusy = add.isPending || amend.isPending;
  return (
    <Dialog
      open
      onClose={onClose}
      title={room ? words.amendTitle : words.addTitle}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" form={id} look="main" busy={isBusy}>
            {room ? words.save : words.add}
          </Button>
        </>
      }
    >
      <Form
        id={id}
        busy={isBusy}
        errors={[...missing, ...formErrors(add.error ?? amend.error, refusals)]}
        onSend={() => send(room?.version)}
      >
        <TextField
          id="ten-phong"
          label={words.name}
          hint={words.nameHint}
          error={messageFor("ten-phong")}
          maxLength={100}
          value={name}
          onChange={setName}
        />
        <TextField
          id="so-cho"
          label={words.capacity}
          optional
          inputMode="numeric"
          maxLength={5}
          error={messageFor("so-cho")}
          value={seats}
          onChange={setSeats}
        />
      </Form>
    </Dialog>
  );
}

const fitsSeats = (seats: number | null): boolean =>
  seats === null || (Number.isInteger(seats) && seats >= 1 && seats <= 10_000);
