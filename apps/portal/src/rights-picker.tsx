import { useApi } from "@sen/sdk/react";
import { Checkbox } from "@sen/ui/choice";
import { language } from "@sen/ui/language";
import { useSuspenseQuery } from "@tanstack/react-query";
import styles from "./profile.module.css";

/** Permissions in words, slice by slice; sent under `name`, one entry for each that is ticked. */
export function RightsPicker({
  label,
  name,
  only,
  chosen = [],
}: {
  label: string;
  name: string;
  /** Leaves out what this says no to. */
  only?: (permission: string) => boolean;
  chosen?: readonly string[];
}) {
  const { data: groups } = useSuspenseQuery(useApi().auth.permissions.queryOptions({}));
  return (
    <fieldset>
      <legend className={styles["legend"]}>{label}</legend>
      <div className={styles["rights"]} tabIndex={-1} id={name}>
        {groups
          .map((group) => ({
            ...group,
            permissions: group.permissions.filter(({ id }) => only?.(id) ?? true),
          }))
          .filter(({ permissions }) => permissions.length > 0)
          .map(({ slice, title, permissions }) => (
            <div key={slice}>
              <h3>{title[language]}</h3>
              {permissions.map((one) => (
                <Checkbox
                  key={one.id}
                  name={name}
                  value={one.id}
                  label={one.name[language]}
                  defaultChecked={chosen.includes(one.id)}
                />
              ))}
            </div>
          ))}
      </div>
    </fieldset>
  );
}

/** A permission's name in the current language, by its id. */
export function useRightNames(): (permission: string) => string {
  const { data: groups } = useSuspenseQuery(useApi().auth.permissions.queryOptions({}));
  const names = new Map(
    groups.flatMap(({ permissions }) => permissions.map(({ id, name }) => [id, name[language]] as const)),
  );
  return (permission) => names.get(permission) ?? permission;
}
