import { timed } from "@sen/calendar/item.rules";
import type { Item, Session, WeekView } from "@sen/calendar/model";
import { Button } from "@sen/ui/button";
import { Dialog } from "@sen/ui/dialog";
import { Form } from "@sen/ui/form";
import { fullDate } from "@sen/ui/format";
import { Select } from "@sen/ui/select";
import { TimeField } from "@sen/ui/time-field";
import { daysOfWeek } from "@sen/workdays/rules";
import { useId, useState } from "react";
import type { When } from "./nudge.ts";
import { words } from "./words/item.ts";
import { refusals } from "./words/refusals.ts";
import { words as weekWords } from "./words/week.ts";

const SESSIONS: Session[] = ["morning", "afternoon", "evening", "allDay"];
const isClock = (text: string | null): boolean => text === null || /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** Another day or another hour, without a mouse and without the arrows. */
export default function MoveDialog({
  view,
  item,
  onMove,
  onClose,
}: {
  view: WeekView;
  item: Item;
  onMove: (to: When) => void;
  onClose: () => void;
}) {
  const id = useId();
  const [when, setWhen] = useState<When>({
    day: item.day,
    start: item.start,
    end: item.end,
    session: item.session,
  });
  const [error, setError] = useState<string | null>(null);
  const move = () => {
    const checked = timed(when);
    if (!isClock(when.start) || !isClock(when.end)) setError(words.errors.notATime);
    else if (!checked.ok) setError(refusals[checked.code]);
    else onMove(when);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.moveTitle}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" form={id} look="main">
            {words.save}
          </Button>
        </>
      }
    >
      <Form id={id} onSend={move} errors={error ? [{ field: "doi-gio", message: error }] : []}>
        <p>
          <strong>{item.content}</strong>
        </p>
        <Select
          label={words.day}
          value={when.day}
          options={daysOfWeek(view.week).map((day) => ({ value: day, label: fullDate(day) }))}
          onChange={(day) => setWhen({ ...when, day })}
        />
        {when.start === null ? (
          <Select
            id="doi-gio"
            label={words.session}
            value={when.session ?? "allDay"}
            options={SESSIONS.map((session) => ({ value: session, label: weekWords.sessions[session] }))}
            onChange={(session) => setWhen({ ...when, session })}
          />
        ) : (
          <>
            <TimeField
              id="doi-gio"
              label={words.start}
              error={error}
              value={when.start}
              onChange={(start) => setWhen({ ...when, start })}
            />
            <TimeField
              label={words.end}
              optional
              value={when.end ?? ""}
              onChange={(end) => setWhen({ ...when, end: end || null })}
            />
          </>
        )}
        <p>{words.moveHint}</p>
      </Form>
    </Dialog>
  );
}
