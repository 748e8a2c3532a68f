import type { MailChoice, Settings } from "@sen/notify/model";
import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { Switch } from "@sen/ui/choice";
import { EmptyState } from "@sen/ui/empty-state";
import { Form, FormSection } from "@sen/ui/form";
import { language } from "@sen/ui/language";
import { PageHeader, Section } from "@sen/ui/page";
import { formErrors } from "@sen/ui/refusal";
import { tellResult } from "@sen/ui/result";
import { Select } from "@sen/ui/select";
import { Table } from "@sen/ui/table";
import { TimeField } from "@sen/ui/time-field";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { useState } from "react";
import { words } from "../words/notices.ts";
import styles from "./thong-bao.module.css";

export const Route = createFileRoute("/thong-bao/tuy-chon")({
  loader: ({ context: { desk } }) => desk.queries.ensureQueryData(desk.api.notify.settings.queryOptions({})),
  component: Options,
});

const USUAL = { from: "21:00", to: "06:30" };
const choices = Object.entries(words.choices).map(([value, label]) => ({
  value: value as MailChoice,
  label,
}));
const languages = Object.entries(words.languages).map(([value, label]) => ({
  value: value as "vi" | "en",
  label,
}));

function Options() {
  const { data } = useSuspenseQuery(useApi().notify.settings.queryOptions({}));
  return (
    <>
      <PageHeader title={words.optionsTitle} above={{ href: "/thong-bao", label: words.back }}>
        {words.optionsSentence}
      </PageHeader>
      <OptionsForm key={data.settings.version} saved={data.settings} kinds={data.kinds} />
    </>
  );
}

type Kinds = readonly { id: string; title: Record<"vi" | "en", string> }[];

function OptionsForm({ saved, kinds }: { saved: Settings; kinds: Kinds }) {
  const api = useApi();
  const queries = useQueryClient();
  const [mine, setMine] = useState(saved);
  const change = (part: Partial<Settings>) => setMine((before) => ({ ...before, ...part }));
  const save = useMutation(
    api.notify.keepSettings.mutationOptions({
      onSuccess: () => {
        tellResult(words.saved);
        return queries.invalidateQueries(api.notify.settings.pathFilter());
      },
    }),
  );
  const { quiet } = mine;
  return (
    <Form
      label={words.optionsTitle}
      errors={formErrors(save.error)}
      busy={save.isPending}
      onSend={() => save.mutate(mine)}
      actions={
        <Button type="submit" look="main" busy={save.isPending}>
          {words.save}
        </Button>
      }
    >
      <Section title={words.byMail}>
        {kinds.length === 0 && <EmptyState title={words.noKinds} />}
        {kinds.length > 0 && (
          <Table caption={words.byMail}>
            <thead>
              <tr>
                <th scope="col">{words.kind}</th>
                <th scope="col">{words.choice}</th>
              </tr>
            </thead>
            <tbody>
              {kinds.map(({ id, title }) => (
                <tr key={id}>
                  <th scope="row">{title[language]}</th>
                  <td>
                    <div className={styles["choice"]}>
                      <Select
                        label={`${words.choice}: ${title[language]}`}
                        hideLabel
                        options={choices}
                        value={mine.mail[id] ?? "now"}
                        onChange={(choice) => change({ mail: { ...mine.mail, [id]: choice } })}
                      />
                    </div>
                  </td>
                </tr>
              ))}
            </tbody>
          </Table>
        )}
      </Section>
      <FormSection title={words.times}>
        <Switch
          label={words.quiet}
          hint={words.quietHint}
          checked={quiet !== null}
          onChange={(on) => change({ quiet: on ? USUAL : null })}
        />
        {quiet && (
          <div className={styles["quiet"]}>
            <TimeField
              name="quiet.from"
              label={words.quietFrom}
              value={quiet.from}
              onChange={(from) => change({ quiet: { ...quiet, from } })}
            />
            <TimeField
              name="quiet.to"
              label={words.quietTo}
              value={quiet.to}
              onChange={(to) => change({ quiet: { ...quiet, to } })}
            />
          </div>
        )}
        <div className={styles["choice"]}>
          <TimeField
            name="digestAt"
            label={words.digestAt}
            value={mine.digestAt}
            onChange={(digestAt) => change({ digestAt })}
          />
        </div>
        <div className={styles["choice"]}>
          <Select
            label={words.language}
            options={languages}
            value={mine.language}
            onChange={(chosen) => change({ language: chosen })}
          />
        </div>
      </FormSection>
    </Form>
  );
}
