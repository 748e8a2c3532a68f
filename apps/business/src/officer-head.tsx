import { LinkButton } from "@sen/ui/button";
import { EmptyState } from "@sen/ui/empty-state";
import { PageHeader } from "@sen/ui/page";
import type { ReactNode } from "react";
import styles from "./officer.module.css";
import { competencePath, feesPath, queuePath, reasonsPath, transferPath } from "./officer-addresses.ts";
import type { Offices } from "./officer-office.ts";
import { OfficePicker } from "./officer-office-picker.tsx";
import { words } from "./words/officer.ts";

type Screen = "queue" | "fees" | "reasons" | "transfer" | "competence";

/** The head of a desk's screen: which office, one sentence, and the ways to its other screens. */
export function OfficerHead({
  screen,
  title,
  offices,
  children,
  actions,
}: {
  screen: Screen;
  title: string;
  offices: Offices;
  children?: ReactNode;
  actions?: ReactNode;
}) {
  const office = offices.current;
  const links: readonly [Screen, string, string, string][] = [
    ["fees", "casework.fees", feesPath(office), words.fees],
    ["reasons", "casework.see", reasonsPath(office), words.reasons],
    ["transfer", "casework.supervise", transferPath(office), words.transfer],
    ["competence", "business.competence", competencePath(office), words.competence],
  ];
  return (
    <PageHeader
      title={title}
      {...(screen === "queue" ? {} : { above: { href: queuePath(office), label: words.queue } })}
      actions={
        <>
          {screen === "queue" && (
            <nav className={styles["links"]} aria-label={words.otherScreens}>
              {links
                .filter(([, permission]) => offices.may(permission))
                .map(([at, , href, label]) => (
                  <LinkButton key={at} look="quiet" href={href}>
                    {label}
                  </LinkButton>
                ))}
            </nav>
          )}
          {actions}
        </>
      }
    >
      <span className={styles["subtitle"]}>
        <OfficePicker offices={offices} />
        {children && (
          <>
            <span className={styles["dot"]} aria-hidden="true">
              ·
            </span>
            <span>{children}</span>
          </>
        )}
      </span>
    </PageHeader>
  );
}

/** Instead of a screen, for whoever may work at no office. */
export function NoOffice() {
  return (
    <>
      <PageHeader title={words.title} />
      <EmptyState title={words.noOfficeTitle}>{words.noOffice}</EmptyState>
    </>
  );
}
