import { Menu } from "@sen/ui/menu";
import { useNavigate } from "@tanstack/react-router";
import styles from "./officer.module.css";
import { type Offices, rememberOffice } from "./officer-office.ts";
import { words } from "./words/officer.ts";

/** The name of the office; a menu when there are others to go to. */
export function OfficePicker({ offices }: { offices: Offices }) {
  const navigate = useNavigate();
  const { all, current, name } = offices;
  if (all.length < 2) return <span>{name}</span>;
  return (
    <span className={styles["office"]}>
      <Menu
        label={name || words.office}
        name={name ? `${words.office}: ${name}` : words.office}
        look="quiet"
        align="start"
        items={all.map((office) => ({
          label: office.name,
          ...(office.id === current ? { icon: "check" as const } : {}),
          onSelect: () => {
            rememberOffice(office.id);
            void navigate({ to: ".", search: { "don-vi": office.id } });
          },
        }))}
      />
    </span>
  );
}
