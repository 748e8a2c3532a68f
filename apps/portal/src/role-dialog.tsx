import type { MakeToken, Role } from "@sen/auth/model";
import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { Dialog } from "@sen/ui/dialog";
import { Form, type FormError } from "@sen/ui/form";
import { formErrors } from "@sen/ui/refusal";
import { TextField } from "@sen/ui/text-field";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { textIn } from "./form-text.ts";
import { RightsPicker } from "./rights-picker.tsx";
import { words } from "./words/access.ts";
import { refusals } from "./words/auth.ts";

/** A new role, or another shape for one that is there. */
export function RoleDialog({ role, onClose }: { role: Role | null; onClose: () => void }) {
  const { roles } = useApi().auth;
  const queries = useQueryClient();
  const [missing, setMissing] = useState<readonly FormError[]>([]);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const onSuccess = () => {
    onClose();
    return queries.invalidateQueries(roles.pathFilter());
  };
  const define = useMutation(roles.define.mutationOptions({ onSuccess }));
  const redefine = useMutation(roles.redefine.mutationOptions({ onSuccess }));
  const busy = define.isPending || redefine.isPending;
  const title = role ? words.changeRole : words.newRole;

  const send = (entries: FormData) => {
    const permissions = entries.getAll("rights") as MakeToken["permissions"];
    setMissing(permissions.length > 0 ? [] : [{ field: "rights", message: words.pickRights }]);
    if (permissions.length === 0) return;
    const name = { vi: textIn(entries, "vi"), en: textIn(entries, "en") };
    if (role) redefine.mutate({ id: role.id, version: role.version, name, permissions });
    else define.mutate({ name, permissions, idempotencyKey });
  };

  return (
    <Dialog open onClose={onClose} title={title}>
      <Form
        label={title}
        busy={busy}
        errors={missing.length > 0 ? missing : formErrors(define.error ?? redefine.error, refusals)}
        onSend={send}
        actions={
          <>
            <Button type="submit" look="main" busy={busy}>
              {words.save}
            </Button>
            <Button onClick={onClose}>{words.cancel}</Button>
          </>
        }
      >
        <TextField name="vi" label={words.nameVi} defaultValue={role?.name.vi} maxLength={80} required />
        <TextField name="en" label={words.nameEn} defaultValue={role?.name.en} maxLength={80} required />
        <RightsPicker name="rights" label={words.rights} chosen={role?.permissions ?? []} />
      </Form>
    </Dialog>
  );
}
