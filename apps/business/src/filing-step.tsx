import type { FileDraft } from "@sen/business/model";
import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { RadioGroup } from "@sen/ui/choice";
import { Form } from "@sen/ui/form";
import { list } from "@sen/ui/format";
import { Notice } from "@sen/ui/notice";
import { sayError } from "@sen/ui/refusal";
import { TextArea } from "@sen/ui/text-field";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type * as z from "zod";
import { draftPath, PAPERS, SIGNING } from "./addresses.ts";
import draftStyles from "./draft.module.css";
import styles from "./filing.module.css";
import { useFilling } from "./filling.ts";
import { dong } from "./money.ts";
import { inWords } from "./named.ts";
import { ProblemList } from "./problem-list.tsx";
import type { Receipt } from "./receipt-page.tsx";
import { refusals } from "./refusals.ts";
import { SaveLine } from "./save-line.tsx";
import { Part, Summary } from "./summary.tsx";
import { unsignedIn } from "./unsigned.ts";
import { words } from "./words/filing.ts";
import { words as paperWords } from "./words/papers.ts";

type Delivery = z.infer<typeof FileDraft>["delivery"];
const DELIVERIES: Delivery[] = ["online", "post", "counter"];

/** Everything once more, and the legal act of sending it: shown as done when the server says so, and done once. */
export default function FilingStep({ onFiled }: { onFiled: (receipt: Receipt) => void }) {
  const { view, problems, flush } = useFilling();
  const [delivery, setDelivery] = useState<Delivery>("online");
  const [note, setNote] = useState("");
  const [isUnsaved, setUnsaved] = useState(false);
  const obstacles = useRef<HTMLElement>(null);
  const { file, idempotencyKey } = useFile(onFiled);
  const isAnswer = view.draft.state === "supplement";
  const blocks = problems.filter(({ severity }) => severity === "block");
  const warnings = problems.filter(({ severity }) => severity === "warn");
  const unsigned = unsignedIn(view).map(({ name }) => name);

  const send = async () => {
    setUnsaved(false);
    if (blocks.length + unsigned.length > 0) return obstacles.current?.focus();
    if (!(await flush())) return setUnsaved(true);
    file.mutate({ id: view.draft.id, bundleHash: view.bundleHash, delivery, note, idempotencyKey });
  };
  return (
    <Form
      label={words.title}
      busy={file.isPending}
      onSend={() => void send()}
      actions={
        <>
          <Button type="submit" look="main" icon="send" busy={file.isPending}>
            {isAnswer ? words.sendAnswer : words.send}
          </Button>
          <SaveLine />
        </>
      }
    >
      <div className={draftStyles["lead"]}>
        <h2>{words.title}</h2>
        <p>{words.lead}</p>
      </div>
      {blocks.length + unsigned.length > 0 && (
        <section ref={obstacles} tabIndex={-1} className={styles["obstacles"]} aria-labelledby="vuong">
          <h3 id="vuong">{words.blocks(blocks.length + (unsigned.length > 0 ? 1 : 0))}</h3>
          <ProblemList problems={blocks} />
          {unsigned.length > 0 && (
            <p>
              <a href={draftPath(view.draft.id, SIGNING)}>{words.unsigned(list(unsigned))}</a>
            </p>
          )}
        </section>
      )}
      {warnings.length > 0 && (
        <Notice tone="warn" title={words.warnings(warnings.length)}>
          <ProblemList problems={warnings} />
        </Notice>
      )}
      <div className={styles["summary"]}>
        <Summary />
        <PapersPart />
        <Part title={words.signing} href={draftPath(view.draft.id, SIGNING)}>
          <p>{words.signatures(view.signers.length - unsigned.length, view.signers.length)}</p>
        </Part>
      </div>
      {!isAnswer && (
        <section className={styles["fee"]} aria-label={words.fee}>
          <h3>{words.fee}</h3>
          <p>{view.fee ? words.pay(dong(view.fee.dong), inWords(view.fee.what)) : words.free}</p>
        </section>
      )}
      {!isAnswer && (
        <RadioGroup
          label={words.delivery}
          value={delivery}
          onChange={setDelivery}
          options={DELIVERIES.map((value) => ({
            value,
            label: words.deliveries[value],
            hint: words.deliveryHints[value],
          }))}
        />
      )}
      {isAnswer && (
        <TextArea
          label={words.note}
          hint={words.noteHint}
          optional
          maxLength={2000}
          rows={3}
          value={note}
          onChange={setNote}
        />
      )}
      <p className={styles["meaning"]}>{words.meaning}</p>
      {isUnsaved && <Notice tone="bad">{words.notSaved}</Notice>}
      {file.isPending && <Notice>{words.sending}</Notice>}
      {file.isError && <Failed error={file.error} />}
    </Form>
  );
}

function Failed({ error }: { error: unknown }) {
  const { message, kind } = sayError(error, refusals);
  return (
    <Notice tone="bad" title={message}>
      {kind === "unreachable" && words.notSent}
    </Notice>
  );
}

function PapersPart() {
  const { view } = useFilling();
  return (
    <Part title={words.papers} href={draftPath(view.draft.id, PAPERS, { back: true })}>
      <dl className={styles["answers"]}>
        {view.papers
          .filter(({ isWanted }) => isWanted)
          .map(({ component, state, files }) => (
            <div key={component.code}>
              <dt>{inWords(component.name)}</dt>
              <dd>
                {paperWords.states[state]}
                {files.length > 0 && ` (${words.files(files.length)})`}
              </dd>
            </div>
          ))}
      </dl>
    </Part>
  );
}

/** One key for each page that was opened: sent twice, or again after a lost answer, it is one dossier. */
function useFile(onFiled: (receipt: Receipt) => void) {
  const api = useApi();
  const queries = useQueryClient();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { view } = useFilling();
  const isAnswer = view.draft.state === "supplement";
  const file = useMutation(
    api.business.drafts.file.mutationOptions({
      onSuccess: (filed) => onFiled({ draftId: view.draft.id, isAnswer, ...filed }),
      onSettled: () => {
        void queries.invalidateQueries(api.casework.mine.pathFilter());
        return queries.invalidateQueries(api.business.drafts.pathFilter());
      },
    }),
  );
  return { file, idempotencyKey };
}
