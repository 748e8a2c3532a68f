import { isFounding } from "@sen/business/rules";
import type { ProcedureVersion } from "@sen/catalogue/model";
import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { RadioGroup } from "@sen/ui/choice";
import { DatePicker } from "@sen/ui/date-picker";
import { Form, type FormError } from "@sen/ui/form";
import { today } from "@sen/ui/format";
import { formErrors } from "@sen/ui/refusal";
import { TextField } from "@sen/ui/text-field";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { draftPath } from "./addresses.ts";
import { AuthorityChoice, useAuthorityChoice } from "./authority-choice.tsx";
import { kindOf } from "./begin.ts";
import { EntityChoice, useEntityChoice } from "./entity-choice.tsx";
import { refusals } from "./refusals.ts";
import { words } from "./words/procedure.ts";

type Authority = { principal: string; instrument: string; scope: string; until: string | null };
const NOBODY: Authority = { principal: "", instrument: "", scope: "", until: null };

/** Whose it is and what it is about: all that has to be known before a draft begins. */
export function BeginForm({
  version: { procedure },
  code,
}: {
  version: ProcedureVersion;
  code: string | undefined;
}) {
  const [whose, setWhose] = useState<"self" | "other">("self");
  const [authority, setAuthority] = useState(NOBODY);
  const [missing, setMissing] = useState<FormError[]>([]);
  const needsEntity = !isFounding(procedure);
  const choice = useEntityChoice(procedure, code);
  const begin = useBegin();
  const kind = kindOf(procedure, choice.entity);
  const authorities = useAuthorityChoice(procedure, choice.entity);
  const isTyped = whose === "other" && !authorities.chosen;

  const send = () => {
    const errors = [
      ...(needsEntity && !choice.entity ? [{ field: "entity", message: words.errors.entity }] : []),
      ...(isTyped ? missingIn(authority) : []),
    ];
    setMissing(errors);
    if (errors.length > 0 || !kind) return;
    begin.mutate({
      procedure,
      kind,
      ...(needsEntity && choice.entity ? { entityCode: choice.entity.code } : {}),
      ...(whose === "other"
        ? {
            authority: authorities.chosen
              ? { authorityId: authorities.chosen.id }
              : { ...authority, until: authority.until ?? "" },
          }
        : {}),
      idempotencyKey: begin.key,
    });
  };
  const errorOf = (field: string) => missing.find((one) => one.field === field)?.message;
  const change = (part: Partial<Authority>) => setAuthority({ ...authority, ...part });
  return (
    <Form
      busy={begin.isPending}
      errors={[...missing, ...formErrors(begin.error, refusals)]}
      onSend={send}
      actions={
        <Button type="submit" look="main" icon="arrow-right" busy={begin.isPending}>
          {words.begin}
        </Button>
      }
    >
      {needsEntity && <EntityChoice choice={choice} error={errorOf("entity")} />}
      <RadioGroup
        label={words.forWhom}
        value={whose}
        onChange={setWhose}
        options={[
          { value: "self", label: words.forSelf, hint: words.forSelfHint },
          { value: "other", label: words.forOther, hint: words.forOtherHint },
        ]}
      />
      {whose === "other" && <AuthorityChoice choice={authorities} />}
      {isTyped && (
        <>
          <TextField
            id="principal"
            label={words.principal}
            hint={words.principalHint}
            error={errorOf("principal")}
            maxLength={200}
            value={authority.principal}
            onChange={(principal) => change({ principal })}
          />
          <TextField
            id="instrument"
            label={words.instrument}
            hint={words.instrumentHint}
            error={errorOf("instrument")}
            maxLength={200}
            value={authority.instrument}
            onChange={(instrument) => change({ instrument })}
          />
          <TextField
            id="scope"
            label={words.scope}
            hint={words.scopeHint}
            error={errorOf("scope")}
            maxLength={500}
            value={authority.scope}
            onChange={(scope) => change({ scope })}
          />
          <DatePicker
            label={words.until}
            error={errorOf("until")}
            value={authority.until}
            onChange={(until) => change({ until })}
          />
        </>
      )}
    </Form>
  );
}

function missingIn({ principal, instrument, scope, until }: Authority): FormError[] {
  const blank = Object.entries({ principal, instrument, scope })
    .filter(([, text]) => text.trim() === "")
    .map(([field]) => ({ field, message: words.errors[field as "scope"] }));
  return until !== null && until >= today()
    ? blank
    : [...blank, { field: "until", message: words.errors.until }];
}

function useBegin() {
  const api = useApi();
  const queries = useQueryClient();
  const { history } = useRouter();
  const [key] = useState(() => crypto.randomUUID());
  const begin = useMutation(
    api.business.drafts.begin.mutationOptions({
      onSuccess: (draft) => {
        void queries.invalidateQueries(api.business.drafts.pathFilter());
        history.push(draftPath(draft.id));
      },
    }),
  );
  return { ...begin, key };
}
