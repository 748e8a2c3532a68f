import type { Role } from "@sen/auth/model";
import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { Chip } from "@sen/ui/chip";
import { ErrorNotice } from "@sen/ui/error-notice";
import { language } from "@sen/ui/language";
import { Section } from "@sen/ui/page";
import { tellResult } from "@sen/ui/result";
import { Table } from "@sen/ui/table";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ActsHeading } from "./acts-heading.tsx";
import { useRightNames } from "./rights-picker.tsx";
import { RoleDialog } from "./role-dialog.tsx";
import { words } from "./words/access.ts";
import { refusals } from "./words/auth.ts";

/** Every role and what it is made of. */
export function RoleTable() {
  const api = useApi();
  const queries = useQueryClient();
  const nameOf = useRightNames();
  const { data: roles } = useSuspenseQuery(api.auth.roles.list.queryOptions({}));
  const [shaping, setShaping] = useState<Role | "new" | null>(null);
  const refresh = () => queries.invalidateQueries(api.auth.roles.pathFilter());
  const remove = useMutation(
    api.auth.roles.remove.mutationOptions({
      onSuccess: ({ name }) => {
        tellResult(words.roleRemoved(name[language]));
        return refresh();
      },
    }),
  );
  const rightsOf = ({ permissions }: Role) =>
    permissions.includes("*") ? words.everything : permissions.map(nameOf).join("; ");

  return (
    <Section
      title={words.rolesTitle}
      actions={
        <Button icon="plus" onClick={() => setShaping("new")}>
          {words.newRole}
        </Button>
      }
    >
      <ErrorNotice error={remove.error} refusals={refusals} />
      <Table caption={words.rolesTitle}>
        <thead>
          <tr>
            <th scope="col">{words.role}</th>
            <th scope="col">{words.rights}</th>
            <ActsHeading />
          </tr>
        </thead>
        <tbody>
          {roles.map((role) => (
            <tr key={role.id}>
              <th scope="row">{role.name[language]}</th>
              <td data-l={words.rights}>{rightsOf(role)}</td>
              <td data-act>
                {role.builtIn ? (
                  <Chip state="none">{words.builtIn}</Chip>
                ) : (
                  <>
                    <Button
                      look="quiet"
                      aria-label={words.edit(role.name[language])}
                      onClick={() => setShaping(role)}
                    >
                      {words.editShort}
                    </Button>
                    <Button
                      look="quiet"
                      aria-label={`${words.remove} ${role.name[language]}`}
                      onClick={() => remove.mutate({ id: role.id, version: role.version })}
                    >
                      {words.remove}
                    </Button>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      {shaping && <RoleDialog role={shaping === "new" ? null : shaping} onClose={() => setShaping(null)} />}
    </Section>
  );
}
