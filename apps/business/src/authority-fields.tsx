import { useApi } from "@sen/sdk/react";
import { RadioGroup } from "@sen/ui/choice";
import { ComboBoxMany } from "@sen/ui/combo-box";
import { DatePicker } from "@sen/ui/date-picker";
import { FormSection } from "@sen/ui/form";
import { TextField } from "@sen/ui/text-field";
import { useQuery } from "@tanstack/react-query";
import { Anchor } from "./anchor.tsx";
import type { Typed } from "./authority-form.ts";
import { inWords } from "./named.ts";
import { words } from "./words/authorities.ts";

type Fields = {
  typed: Typed;
  onChange: (part: Partial<Typed>) => void;
  errorOf: (field: keyof typeof words.errors) => string | undefined;
};

/** What stands on the paper, in its order: who, which paper, how far, how long. */
export function AuthorityFields(fields: Fields) {
  return (
    <>
      <FormSection title={words.principal}>
        <Principal {...fields} />
      </FormSection>
      <FormSection title={words.instrument}>
        <Instrument {...fields} />
      </FormSection>
      <FormSection title={words.extent}>
        <Extent {...fields} />
      </FormSection>
    </>
  );
}

function Principal({ typed: { kind, name, number, email }, onChange, errorOf }: Fields) {
  return (
    <>
      <RadioGroup
        label={words.kind}
        value={kind}
        onChange={(chosen) => onChange({ kind: chosen })}
        options={[
          { value: "person", label: words.kinds.person },
          { value: "organisation", label: words.kinds.organisation },
        ]}
      />
      <FormSection columns={2}>
        <TextField
          id="uq-name"
          label={words.name[kind]}
          error={errorOf("name")}
          maxLength={200}
          value={name}
          onChange={(text) => onChange({ name: text })}
        />
        <TextField
          id="uq-number"
          label={words.number[kind]}
          optional
          error={errorOf("number")}
          maxLength={20}
          value={number}
          onChange={(text) => onChange({ number: text })}
        />
      </FormSection>
      <TextField
        id="uq-email"
        type="email"
        label={words.email}
        hint={words.emailHint}
        optional
        error={errorOf("email")}
        maxLength={254}
        value={email}
        onChange={(text) => onChange({ email: text })}
      />
    </>
  );
}

function Instrument({ typed: { instrument, on, from, until }, onChange, errorOf }: Fields) {
  return (
    <FormSection columns={2}>
      <TextField
        id="uq-instrument"
        label={words.instrumentNumber}
        error={errorOf("instrument")}
        maxLength={100}
        value={instrument}
        onChange={(text) => onChange({ instrument: text })}
      />
      <Anchor id="uq-on">
        <DatePicker
          label={words.instrumentOn}
          error={errorOf("on")}
          value={on}
          onChange={(day) => onChange({ on: day, ...(from === null || from === on ? { from: day } : {}) })}
        />
      </Anchor>
      <Anchor id="uq-from">
        <DatePicker
          label={words.from}
          error={errorOf("from")}
          value={from}
          onChange={(day) => onChange({ from: day })}
        />
      </Anchor>
      <Anchor id="uq-until">
        <DatePicker
          label={words.until}
          error={errorOf("until")}
          value={until}
          onChange={(day) => onChange({ until: day })}
        />
      </Anchor>
    </FormSection>
  );
}

const ALL = "all";
const SOME = "some";

function Extent({ typed: { isEverything, procedures, isAnybody, codes }, onChange, errorOf }: Fields) {
  const { data: versions = [] } = useQuery(useApi().catalogue.procedures.list.queryOptions({}));
  return (
    <>
      <RadioGroup
        label={words.procedures}
        value={isEverything ? ALL : SOME}
        onChange={(chosen) => onChange({ isEverything: chosen === ALL })}
        options={[
          { value: ALL, label: words.allProcedures },
          { value: SOME, label: words.someProcedures },
        ]}
      />
      {!isEverything && (
        <ComboBoxMany
          id="uq-procedures"
          label={words.procedureList}
          error={errorOf("procedures")}
          options={versions.map(({ procedure, title }) => ({ id: procedure, label: inWords(title) }))}
          value={procedures}
          onChange={(chosen) => onChange({ procedures: chosen })}
        />
      )}
      <RadioGroup
        label={words.entityScope}
        value={isAnybody ? ALL : SOME}
        onChange={(chosen) => onChange({ isAnybody: chosen === ALL })}
        options={[
          { value: ALL, label: words.allEntities },
          { value: SOME, label: words.someEntities },
        ]}
      />
      {!isAnybody && (
        <ComboBoxMany
          id="uq-codes"
          label={words.codes}
          hint={words.codesHint}
          error={errorOf("codes")}
          freeText
          options={[]}
          value={codes}
          onChange={(chosen) => onChange({ codes: chosen })}
        />
      )}
    </>
  );
}
