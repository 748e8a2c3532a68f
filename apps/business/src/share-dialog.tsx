import type { Draft } from "@sen/business/model";
import { meOptions } from "@sen/sdk/desk";
import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { RadioGroup } from "@sen/ui/choice";
import { Dialog } from "@sen/ui/dialog";
import { ErrorNotice } from "@sen/ui/error-notice";
import { Form } from "@sen/ui/form";
import { formErrors } from "@sen/ui/refusal";
import { TextField } from "@sen/ui/text-field";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { refusals } from "./refusals.ts";
import styles from "./share.module.css";
import { words } from "./words/share.ts";

/** Who works on a draft together: invited by e-mail, each with a role. */
export default function ShareDialog({ draft, onClose }: { draft: Draft; onClose: () => void }) {
  const api = useApi();
  const queries = useQueryClient();
  const { data: me } = useQuery(meOptions(api));
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<"founder" | "agent">("founder");
  const [isWrong, setWrong] = useState(false);
  const onSettled = () => queries.invalidateQueries(api.business.drafts.pathFilter());
  const share = useMutation(
    api.business.drafts.share.mutationOptions({ onSuccess: () => setEmail(""), onSettled }),
  );
  const unshare = useMutation(api.business.drafts.unshare.mutationOptions({ onSettled }));
  const isOwner = me?.personId === draft.ownerId;
  const send = () => {
    const address = email.trim().toLowerCase();
    const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address);
    setWrong(!isAddress);
    if (isAddress) share.mutate({ id: draft.id, email: address, role });
  };
  const invited = share.data?.members.find((member) => member.email === share.variables?.email);
  return (
    <Dialog
      open
      size="wide"
      title={words.title}
      onClose={onClose}
      actions={<Button onClick={onClose}>{words.close}</Button>}
    >
      <p>{words.lead}</p>
      <h3>{words.members}</h3>
      <ul className={styles["members"]}>
        {draft.members.map(({ personId, name, email: address, role: as }) => (
          <li key={personId}>
            <span>
              <strong>{name}</strong> · {words.roles[as]}
              <small>{address}</small>
            </span>
            {isOwner && personId !== draft.ownerId && (
              <Button
                look="quiet"
                icon="x"
                busy={unshare.isPending && unshare.variables.personId === personId}
                onClick={() => unshare.mutate({ id: draft.id, personId })}
              >
                {words.remove(name)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <ErrorNotice error={unshare.error} refusals={refusals} />
      <Form
        busy={share.isPending}
        errors={isWrong ? [{ field: "moi", message: words.emailWrong }] : formErrors(share.error, refusals)}
        onSend={send}
        actions={
          <Button type="submit" look="main" busy={share.isPending}>
            {words.invite}
          </Button>
        }
      >
        <TextField
          id="moi"
          type="email"
          label={words.email}
          hint={words.emailHint}
          error={isWrong ? words.emailWrong : null}
          maxLength={254}
          value={email}
          onChange={setEmail}
        />
        <RadioGroup
          label={words.role}
          value={role}
          onChange={setRole}
          options={[
            { value: "founder", label: words.roles.founder },
            { value: "agent", label: words.roles.agent },
          ]}
        />
        {invited && <output>{words.invited(invited.name)}</output>}
      </Form>
    </Dialog>
  );
}
