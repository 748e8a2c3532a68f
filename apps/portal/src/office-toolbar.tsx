import { today } from "@sen/ui/format";
import { Toolbar } from "@sen/ui/page";
import type { ReactNode } from "react";
import { useOwnOffices } from "./directory-rights.ts";
import { OfficeField } from "./directory-search.tsx";
import type { OfficeSearch } from "./office-address.ts";
import { words } from "./words/access.ts";

/** The office that the address names, or the first of one's own posts. */
export function useOffice(search: OfficeSearch): string | null {
  const [own] = useOwnOffices();
  return search["don-vi"] ?? own?.id ?? null;
}

/** Which office the screen is about. */
export function OfficeToolbar({
  office,
  onChoose,
  children,
}: {
  office: string | null;
  onChoose: (office: string) => void;
  children?: ReactNode;
}) {
  const [own] = useOwnOffices();
  const start = own && office === own.id ? { id: own.id, label: own.name } : null;
  return (
    <Toolbar label={words.office}>
      <OfficeField label={words.office} day={today()} start={start} onChoose={(id) => id && onChoose(id)} />
      {children}
    </Toolbar>
  );
}
