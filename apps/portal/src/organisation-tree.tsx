import type { ListedOrganisation } from "@sen/directory/model";
import { useApi } from "@sen/sdk/react";
import { IconButton } from "@sen/ui/button";
import { EmptyState } from "@sen/ui/empty-state";
import { ErrorNotice } from "@sen/ui/error-notice";
import { More } from "@sen/ui/table";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import styles from "./organisation-tree.module.css";
import { words } from "./words/directory.ts";

/** Offices on a day, each opening to those below it; `parentId` null begins at the top. */
export function OrganisationTree({ day, parentId }: { day: string; parentId: string | null }) {
  return (
    <div className={styles["tree"]}>
      <Branch day={day} parentId={parentId} />
    </div>
  );
}

function Branch({ day, parentId }: { day: string; parentId: string | null }) {
  const api = useApi();
  const list = useInfiniteQuery(
    api.directory.organisations.list.infiniteQueryOptions(
      { day, parentId, limit: 100 },
      { getNextPageParam: (page) => page.next },
    ),
  );
  const offices = list.data?.pages.flatMap((page) => page.items) ?? [];
  if (list.error) return <ErrorNotice error={list.error} />;
  if (list.isSuccess && offices.length === 0) return <EmptyState title={words.noBelow} />;
  return (
    <ul>
      {offices.map((office) => (
        <Office key={office.id} office={office} day={day} isOpenAtFirst={parentId === null} />
      ))}
      {list.hasNextPage && (
        <li>
          <More busy={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />
        </li>
      )}
    </ul>
  );
}

function Office({
  office,
  day,
  isOpenAtFirst,
}: {
  office: ListedOrganisation;
  day: string;
  isOpenAtFirst: boolean;
}) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return (
    <li>
      <div className={styles["row"]}>
        {office.below > 0 ? (
          <IconButton
            name={isOpen ? words.fold(office.name) : words.open(office.name)}
            icon={isOpen ? "chevron-down" : "chevron-right"}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          />
        ) : (
          <span className={styles["leaf"]} />
        )}
        <Link to="/quan-tri/co-quan/$officeId" params={{ officeId: office.id }}>
          {office.name}
        </Link>
        <span className={styles["code"]}>{office.code}</span>
      </div>
      {isOpen && office.below > 0 && <Branch day={day} parentId={office.id} />}
    </li>
  );
}
