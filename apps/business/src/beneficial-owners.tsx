import { beneficialOwnersOf } from "@sen/business/rules";
import { Facts } from "@sen/ui/table";
import styles from "./draft.module.css";
import { useFilling } from "./filling.ts";
import { percentOf } from "./numbers.ts";
import { words } from "./words/fields.ts";

/** Who comes to 25 % and more, worked out while it is typed. */
export function BeneficialOwners() {
  const { values } = useFilling();
  const owners = beneficialOwnersOf(values);
  return (
    <section aria-label={words.owners} className={styles["worked-out"]}>
      <h3>{words.owners}</h3>
      {owners.length === 0 ? (
        <p>{words.noOwners}</p>
      ) : (
        <Facts
          facts={owners.map(({ name, total, direct, indirect }) => [
            name,
            words.ownerLine(percentOf(total), percentOf(direct), percentOf(indirect)),
          ])}
        />
      )}
    </section>
  );
}
