import type { Opening, WeekView } from "@sen/calendar/model";
import { useApi } from "@sen/sdk/react";
import { Button, LinkButton } from "@sen/ui/button";
import { Switch } from "@sen/ui/choice";
import { Dialog } from "@sen/ui/dialog";
import { ErrorNotice } from "@sen/ui/error-notice";
import { fold } from "@sen/ui/fold";
import { Form } from "@sen/ui/form";
import { tellResult } from "@sen/ui/result";
import { TextField } from "@sen/ui/text-field";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { publicPath } from "./addresses.ts";
import { refusals } from "./words/refusals.ts";
import { words } from "./words/share.ts";

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** `UBND phường Láng` → `ubnd-phuong-lang` */
const slugOf = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);

/** Whether citizens may read the published weeks, and under which short address. */
export default function OpeningDialog({ view, onClose }: { view: WeekView; onClose: () => void }) {
  const api = useApi();
  const { data, error } = useQuery(
    api.calendar.opening.get.queryOptions({ organisationId: view.organisationId }),
  );
  return (
    <Dialog open title={words.openingTitle} onClose={onClose}>
      <p>{words.openingHow}</p>
      <ErrorNotice error={error} />
      {data && <OpeningForm key={data.version} opening={data} view={view} onClose={onClose} />}
    </Dialog>
  );
}

function OpeningForm({ opening, view, onClose }: { opening: Opening; view: WeekView; onClose: () => void }) {
  const { organisationId, version } = opening;
  const api = useApi();
  const queries = useQueryClient();
  const id = useId();
  const [isOpen, setOpen] = useState(opening.isOpen);
  const [slug, setSlug] = useState(opening.slug ?? slugOf(view.organisationName));
  const [isWrong, setWrong] = useState(false);
  const keep = useMutation(
    api.calendar.opening.keep.mutationOptions({
      onSuccess: (kept) => {
        tellResult(kept.isOpen ? words.opened : words.closed);
        onClose();
      },
      onSettled: () => queries.invalidateQueries(api.calendar.opening.pathFilter()),
    }),
  );
  const send = () => {
    const fits = SLUG.test(slug) && slug.length >= 2;
    setWrong(!fits);
    if (fits) keep.mutate({ organisationId, isOpen, slug, version });
  };
  return (
    <Form
      id={id}
      busy={keep.isPending}
      onSend={send}
      actions={
        <>
          <Button type="submit" look="main" busy={keep.isPending}>
            {words.save}
          </Button>
          {opening.isOpen && opening.slug && view.state === "published" && (
            <LinkButton icon="external-link" href={publicPath(opening.slug, view.week)}>
              {words.see}
            </LinkButton>
          )}
        </>
      }
    >
      <Switch label={words.isOpen} hint={words.isOpenHint} checked={isOpen} onChange={setOpen} />
      <TextField
        label={words.slug}
        hint={words.slugHint}
        error={isWrong ? words.slugWrong : null}
        maxLength={60}
        value={slug}
        onChange={setSlug}
      />
      <ErrorNotice error={keep.error} refusals={refusals} />
    </Form>
  );
}
