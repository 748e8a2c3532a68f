import type { Dossier } from "@sen/casework/model";
import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { ErrorNotice } from "@sen/ui/error-notice";
import { Form } from "@sen/ui/form";
import { Notice } from "@sen/ui/notice";
import { Section } from "@sen/ui/page";
import { TextField } from "@sen/ui/text-field";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import styles from "./officer.module.css";
import { FeeDialog } from "./officer-fee-dialog.tsx";
import { useMissing } from "./officer-missing.ts";
import { refusals } from "./refusals.ts";
import { words as desk } from "./words/officer-desk.ts";

const words = desk.fees;

/** Finds the one dossier with exactly this code, and takes what is due for it. */
export function FeeByCode({ organisationId }: { organisationId: string }) {
  const [code, setCode] = useState("");
  const [isTaking, setTaking] = useState(false);
  const [hasConflict, setConflict] = useState(false);
  const found = useByCode(organisationId);
  const missing = useMissing();
  const find = () => {
    const wanted = code.trim().toUpperCase();
    setConflict(false);
    if (missing.isComplete([{ field: "ma-ho-so", given: wanted, message: words.codeMissing }]))
      found.mutate(wanted, { onSuccess: (dossier) => setTaking(isDue(dossier)) });
  };
  const done = () => {
    setTaking(false);
    setCode("");
    found.reset();
  };
  return (
    <Section title={words.take}>
      <Form busy={found.isPending} errors={missing.errors} onSend={find}>
        <div className={styles["find"]}>
          <TextField
            id="ma-ho-so"
            label={words.code}
            hint={words.codeHint}
            error={missing.at("ma-ho-so")}
            maxLength={40}
            value={code}
            onChange={setCode}
          />
          <Button type="submit" look="main" icon="search" busy={found.isPending}>
            {words.find}
          </Button>
        </div>
      </Form>
      <ErrorNotice error={found.error} refusals={refusals} />
      {hasConflict && <Notice tone="bad">{words.conflict}</Notice>}
      {found.isSuccess && !isDue(found.data) && (
        <Notice tone="warn">{whyNot(found.data, found.variables)}</Notice>
      )}
      {isTaking && found.data && (
        <FeeDialog
          organisationId={organisationId}
          dossier={found.data}
          onClose={done}
          onConflict={() => {
            done();
            setConflict(true);
          }}
        />
      )}
    </Section>
  );
}

const isDue = (dossier: Dossier | null): boolean => dossier?.standing.status === "financial";

function whyNot(dossier: Dossier | null, code: string): string {
  if (!dossier) return words.unknown(code);
  const number = dossier.standing.fee?.payment?.number;
  return number ? words.paidAlready(code, number) : words.nothingDue(code);
}

/** Asked at the press of a button, and anew each time: what was due a minute ago may be paid. */
function useByCode(organisationId: string) {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (code: string): Promise<Dossier | null> => {
      const hits = await queries.fetchQuery(api.casework.find.queryOptions({ text: code }, { staleTime: 0 }));
      const hit = hits.find(({ title }) => title.split(" · ")[0] === code);
      if (!hit) return null;
      const asked = { organisationId, id: hit.id };
      const view = await queries.fetchQuery(api.casework.dossiers.get.queryOptions(asked, { staleTime: 0 }));
      return view.dossier;
    },
  });
}
