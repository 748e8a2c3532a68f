import type { Session, WeekView } from "@sen/calendar/model";
import { useApi } from "@sen/sdk/react";
import { RadioGroup } from "@sen/ui/choice";
import { ComboBoxMany } from "@sen/ui/combo-box";
import { FormSection } from "@sen/ui/form";
import { fullDate } from "@sen/ui/format";
import { Notice } from "@sen/ui/notice";
import { Select } from "@sen/ui/select";
import { TextArea, TextField } from "@sen/ui/text-field";
import { TimeField } from "@sen/ui/time-field";
import { daysOfWeek } from "@sen/workdays/rules";
import { useQuery } from "@tanstack/react-query";
import { warningsIn } from "./form-warnings.ts";
import type { FieldErrors, ItemForm } from "./item-form.ts";
import { usePartySearch } from "./party-search.ts";
import { words } from "./words/item.ts";
import { words as weekWords } from "./words/week.ts";

const SESSIONS: Session[] = ["morning", "afternoon", "evening", "allDay"];

/** The fields of an item, with what it would clash with said while it is being written. */
export function ItemFields({
  form,
  onChange,
  errors,
  view,
  itemId,
}: {
  form: ItemForm;
  onChange: (form: ItemForm) => void;
  errors: FieldErrors;
  view: WeekView;
  itemId: string | null;
}) {
  const { organisationId, week } = view;
  const api = useApi();
  const { data: rooms = [] } = useQuery(api.calendar.rooms.list.queryOptions({ organisationId }));
  const day = form.day ?? daysOfWeek(week)[0] ?? "";
  const anybody = usePartySearch(organisationId, day, { people: true, offices: true });
  const people = usePartySearch(organisationId, day, { people: true, offices: false });
  const offices = usePartySearch(organisationId, day, { people: false, offices: true });
  const warnings = warningsIn(form, itemId, view);
  const set = (change: Partial<ItemForm>) => onChange({ ...form, ...change });
  return (
    <>
      <TextArea
        id="muc-content"
        label={words.content}
        error={errors.content}
        maxLength={1000}
        rows={2}
        value={form.content}
        onChange={(content) => set({ content })}
      />
      <FormSection columns={3}>
        <Select
          id="muc-day"
          label={words.day}
          error={errors.day}
          value={form.day ?? ""}
          options={daysOfWeek(week).map((one) => ({ value: one, label: fullDate(one) }))}
          onChange={(chosen) => set({ day: chosen })}
        />
        <RadioGroup
          label={words.how}
          value={form.how}
          options={[
            { value: "clock", label: words.byClock },
            { value: "session", label: words.bySession },
          ]}
          onChange={(how) => set({ how })}
        />
      </FormSection>
      {form.how === "clock" ? (
        <FormSection columns={3}>
          <TimeField
            id="muc-start"
            label={words.start}
            error={errors.start}
            value={form.start}
            onChange={(start) => set({ start })}
          />
          <TimeField
            id="muc-end"
            label={words.end}
            optional
            error={errors.end}
            value={form.end}
            onChange={(end) => set({ end })}
          />
        </FormSection>
      ) : (
        <Select
          id="muc-session"
          label={words.session}
          value={form.session}
          options={SESSIONS.map((session) => ({ value: session, label: weekWords.sessions[session] }))}
          onChange={(session) => set({ session })}
        />
      )}
      <ComboBoxMany
        {...people}
        id="muc-chair"
        label={words.chair}
        hint={words.chairHint}
        error={errors.chair}
        freeText
        value={form.chair ? [form.chair] : []}
        onChange={(chosen) => set({ chair: chosen.at(-1) ?? null })}
      />
      <ComboBoxMany
        {...anybody}
        id="muc-participants"
        label={words.participants}
        hint={words.participantsHint}
        optional
        freeText
        value={form.participants}
        onChange={(participants) => set({ participants })}
      />
      <Select
        id="muc-roomId"
        label={words.room}
        none={words.noRoom}
        error={warnings.room}
        value={form.roomId ?? ""}
        options={rooms
          .filter((room) => room.isActive || room.id === form.roomId)
          .map(({ id, name, capacity }) => ({
            value: id,
            label: capacity === null ? name : `${name} (${words.seats(capacity)})`,
          }))}
        onChange={(id) => set({ roomId: id || null })}
      />
      {form.roomId === null && (
        <TextField
          id="muc-place"
          label={words.place}
          optional
          maxLength={300}
          value={form.place}
          onChange={(place) => set({ place })}
        />
      )}
      {warnings.others.length > 0 && (
        <Notice tone="warn">
          {warnings.others.map((warning) => (
            <p key={warning}>{warning}</p>
          ))}
        </Notice>
      )}
      <ComboBoxMany
        {...offices}
        id="muc-preparing"
        label={words.preparing}
        optional
        freeText
        value={form.preparing ? [form.preparing] : []}
        onChange={(chosen) => set({ preparing: chosen.at(-1) ?? null })}
      />
      <TextArea
        id="muc-note"
        label={words.note}
        optional
        maxLength={1000}
        rows={2}
        value={form.note}
        onChange={(note) => set({ note })}
      />
    </>
  );
}
