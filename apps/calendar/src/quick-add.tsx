import type { WeekView } from "@sen/calendar/model";
import { useApi } from "@sen/sdk/react";
import { Button, IconButton } from "@sen/ui/button";
import { ErrorNotice } from "@sen/ui/error-notice";
import { fullDate, today } from "@sen/ui/format";
import { TextField } from "@sen/ui/text-field";
import { useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { warningsIn } from "./form-warnings.ts";
import { draftOf, formFromLine } from "./item-form.ts";
import { keptLine } from "./kept-draft.ts";
import { type QuickLine, readQuickLine, usualDay } from "./quick-line.ts";
import { timeOf } from "./time-words.ts";
import styles from "./week.module.css";
import type { Items } from "./week-items.ts";
import { words } from "./words/item.ts";
import { refusals } from "./words/refusals.ts";

/** One line that becomes an item. What is missing in it is asked in the full form, with everything understood so far. */
export function QuickAdd({
  view,
  items,
  onFull,
  onClose,
}: {
  view: WeekView;
  items: Items;
  onFull: (line: QuickLine) => void;
  onClose: () => void;
}) {
  const api = useApi();
  const { organisationId, week } = view;
  const { data: rooms = [] } = useQuery(api.calendar.rooms.list.queryOptions({ organisationId }));
  const kept = useMemo(() => keptLine({ organisationId, week }), [organisationId, week]);
  const [text, setText] = useState(() => kept.read() ?? "");
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID());
  const [isSending, setSending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.querySelector("input")?.focus(), []);

  const line = readQuickLine(text, { week, today: today(), rooms: rooms.filter((room) => room.isActive) });
  const form = formFromLine(line, usualDay(week, today()));
  const { draft } = draftOf(form, week, refusals);
  const { room } = warningsIn(form, null, view);

  const write = (typed: string) => {
    setText(typed);
    kept.keep(typed);
  };
  const full = () => {
    kept.drop();
    onFull(line);
  };
  const send = async () => {
    if (!draft) return full();
    setSending(true);
    setError(null);
    try {
      await items.add(draft, idempotencyKey);
      setText("");
      kept.drop();
      setKey(crypto.randomUUID());
    } catch (failure) {
      setError(failure);
    } finally {
      setSending(false);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return; // the key belongs to the Vietnamese keyboard
    if (event.key === "Escape") onClose();
    if (event.key === "Enter" && !isSending && text.trim()) void send();
    if (event.key === "Tab" && !event.shiftKey && text.trim()) {
      event.preventDefault();
      full();
    }
  };

  const names = new Map(rooms.map(({ id, name }) => [id, name]));
  return (
    <section ref={section} className={styles["quick"]} aria-label={words.quick}>
      <TextField
        label={words.quick}
        hint={words.quickHint}
        placeholder={words.quickExample}
        maxLength={1000}
        value={text}
        onChange={write}
        onKeyDown={onKeyDown}
      />
      <Button look="main" busy={isSending} disabled={!text.trim()} onClick={() => void send()}>
        {words.add}
      </Button>
      <Button onClick={full}>{words.fullForm}</Button>
      <IconButton icon="x" name={words.close} onClick={onClose} />
      <output className={styles["understood"]}>
        {text.trim() && understood(line, form.day ?? "", names)}
      </output>
      {room && <p className={styles["warning"]}>{room}</p>}
      <ErrorNotice error={error} refusals={refusals} />
    </section>
  );
}

/** `thứ Năm 26/11/2026 · 08:00 · Phòng họp 2 · còn thiếu người chủ trì` */
function understood(line: QuickLine, day: string, rooms: ReadonlyMap<string, string>): string {
  const hasTime = line.start !== null || line.session !== null;
  const parts = [
    line.content || words.quickNeeds.content,
    fullDate(line.day ?? day),
    hasTime ? timeOf(line) : words.quickNeeds.time,
    line.roomId ? rooms.get(line.roomId) : line.place,
    line.chair ? `${words.chair}: ${line.chair}` : words.quickNeeds.chair,
  ];
  return `${words.quickUnderstood}: ${parts.filter(Boolean).join(" · ")}`;
}
