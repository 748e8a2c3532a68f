import { Menu } from "@sen/ui/menu";
import { useNavigate } from "@tanstack/react-router";
import { type Offices, rememberOffice } from "./office.ts";
import styles from "./week.module.css";
import { words } from "./words/week.ts";

/** The name of the office; a menu when there are others to go to. */
export function OfficePicker({ offices, name }: { offices: Offices; name: string | undefined }) {
  const navigate = useNavigate();
  if (offices.all.length < 2) return <span>{name}</span>;
  return (
    <span className={styles["office"]}>
      <Menu
        label={name ?? words.office}
        name={name ? `${words.office}: ${name}` : words.office}
        look="quiet"
        align="start"
        items={offices.all.map((office) => ({
          label: office.name,
          ...(office.id === offices.current ? { icon: "check" as const } : {}),
          onSelect: () => {
            rememberOffice(office.id);
            void navigate({ to: ".", search: { "don-vi": office.id } });
          },
        }))}
      />
    </span>
  );
}
