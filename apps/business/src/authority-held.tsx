import type { Draft } from "@sen/business/model";
import type { Dossier } from "@sen/casework/model";
import type { Authority } from "@sen/parties/model";
import { standsOn } from "@sen/parties/rules";
import { useApi } from "@sen/sdk/react";
import { Button, LinkButton } from "@sen/ui/button";
import { Chip } from "@sen/ui/chip";
import { today } from "@sen/ui/format";
import { useQuery } from "@tanstack/react-query";
import { dossierPath, draftPath, finderPath, procedurePath } from "./addresses.ts";
import styles from "./authority.module.css";
import { AuthorityEntry, isOver } from "./authority-entry.tsx";
import { DossierChip } from "./dossier-chip.tsx";
import homeStyles from "./home.module.css";
import { useProcedureTitles } from "./procedure-titles.ts";
import { words } from "./words/authorities.ts";

type OnRevoke = (authority: Authority) => void;

/** What an agent keeps, each with the drafts and dossiers filed under it. */
export function AuthorityHeld({
  authorities,
  onRevoke,
}: {
  authorities: readonly Authority[];
  onRevoke: OnRevoke;
}) {
  const api = useApi();
  const { data: drafts } = useQuery(api.business.drafts.list.queryOptions());
  const { data: dossiers } = useQuery(api.casework.mine.list.queryOptions());
  return (
    <ul className={homeStyles["register"]}>
      {authorities.map((authority) => (
        <AuthorityEntry
          key={authority.id}
          authority={authority}
          name={authority.principal.name}
          said={words}
          acts={<Acts authority={authority} onRevoke={onRevoke} />}
        >
          {authority.principal.number && (
            <p className={homeStyles["quiet"]}>{words.numbered(authority.principal.number)}</p>
          )}
          {drafts && dossiers && (
            <Filings
              name={authority.principal.name}
              drafts={drafts.filter((draft) => draft.authority?.id === authority.id)}
              dossiers={dossiers}
            />
          )}
        </AuthorityEntry>
      ))}
    </ul>
  );
}

function Acts({ authority, onRevoke }: { authority: Authority; onRevoke: OnRevoke }) {
  const { name } = authority.principal;
  if (isOver(authority)) return null;
  return (
    <>
      {standsOn(authority, today()) && (
        <LinkButton href={beginPath(authority)} aria-label={words.beginFor(name)}>
          {words.begin}
        </LinkButton>
      )}
      <Button look="quiet" aria-label={words.revokeOf(name)} onClick={() => onRevoke(authority)}>
        {words.revoke}
      </Button>
    </>
  );
}

/** Straight to the procedure where there is but one. */
function beginPath({ scope: { procedures, entityCodes } }: Authority): string {
  const [only, ...others] = procedures === "all" ? [] : procedures;
  if (!only || others.length > 0) return finderPath();
  const code = entityCodes !== "any" && entityCodes.length === 1 ? `?ma=${entityCodes[0]}` : "";
  return `${procedurePath(only)}${code}`;
}

function Filings({
  name,
  drafts,
  dossiers,
}: {
  name: string;
  drafts: readonly Draft[];
  dossiers: readonly Dossier[];
}) {
  const titleOf = useProcedureTitles();
  if (drafts.length === 0) return <p className={homeStyles["quiet"]}>{words.noFilings}</p>;
  return (
    <ul className={styles["filings"]} aria-label={words.filings(name)}>
      {drafts.map(({ id, title, procedure, dossierId }) => {
        const dossier = dossiers.find((one) => one.id === dossierId);
        return (
          <li key={id}>
            <a href={dossierId ? dossierPath(dossierId) : draftPath(id)}>{title || titleOf(procedure)}</a>
            {dossier && <DossierChip standing={dossier.standing} />}
            {!dossierId && <Chip state="none">{words.draft}</Chip>}
          </li>
        );
      })}
    </ul>
  );
}
