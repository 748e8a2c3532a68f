import type { Dossier } from "@sen/casework/model";
import type { Channel, ProcedureVersion } from "@sen/catalogue/model";
import { feesFor } from "@sen/catalogue/rules";
import type { Authority as KeptAuthority } from "@sen/parties/model";
import { accept, type Result, refuse } from "@sen/rpc/result";
import { dayAt } from "@sen/workdays/rules";
import { isAuthorised } from "./authority.rules.ts";
import type { FiledContent } from "./filing.model.ts";
import type { Problem } from "./form.model.ts";
import { nameWanted } from "./grant.rules.ts";
import type { Authority, Draft, DraftView, Entity, NameAsked, Paper, Signature, Signer } from "./model.ts";
import { type Attached, bundleOf } from "./papers.rules.ts";
import { type AnyKind, isFounding, partOf, textAt, type Values } from "./rules.ts";

export type FilingRefusal =
  | "business/already-filed"
  | "business/draft-closed"
  | "business/changed-since"
  | "business/law-changed"
  | "business/authority-ended"
  | "business/problems-left"
  | "business/signatures-missing"
  | "business/no-competent-office";

/** A filing, whether it is still a draft or was sent. */
export type FilingAt = {
  draftId: string;
  procedure: string;
  version: ProcedureVersion;
  kind: AnyKind;
  entityCode: string | null;
  authority: Authority | null;
  /** With `papers.<code>.<id>` for each file that counts. */
  values: Values;
  attachments: readonly Attached[];
  /** The day by which it is judged, in Hanoi. */
  day: string;
  /** What it was given, once it is granted: its own name is not in its way. */
  issuedCode: string | null;
};

/** Answers without the places of files: those are in the papers. */
const plainAnswers = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([path]) => !path.startsWith("papers.")));

/** All that would be sent, as the one text whose hash is signed. */
export function bundleTextOf(filing: FilingAt, papers: readonly Paper[]): string {
  const { draftId, procedure, version, kind, entityCode, authority, values } = filing;
  const { principal, instrument, scope, until } = authority ?? {};
  const frame = [draftId, procedure, version.id, kind, entityCode, principal, instrument, scope, until];
  return `${JSON.stringify(frame.map((one) => one ?? null))}\n${bundleOf(plainAnswers(values), papers)}`;
}

/** The name to be looked at; null when the filing asks for none, or says none yet. */
export function nameAskedOf(
  { draftId, procedure, kind, values, issuedCode }: Omit<FilingAt, "version" | "attachments" | "day">,
  entity: Entity | null,
): NameAsked | null {
  const part = partOf(procedure);
  const blank = { draftId, foreignName: "", abbreviation: "" };
  if (part) {
    const name = textAt(values, "part.name");
    return entity && name ? { ...blank, kind: part, name, parentCode: entity.code } : null;
  }
  const wanted = nameWanted({ procedure, kind, values, entity });
  if (!wanted?.name) return null;
  const { name, foreignName, abbreviation, parentCode, unitId } = wanted;
  const ownCode = entity?.code ?? issuedCode;
  return {
    ...blank,
    kind,
    name,
    foreignName: foreignName ?? "",
    abbreviation: abbreviation ?? "",
    ...(parentCode ? { parentCode } : {}),
    ...(unitId ? { unitId } : {}),
    ...(ownCode ? { ownCode } : {}),
  };
}

/** What is paid on a channel; null when nothing is. */
export function feeFor(version: ProcedureVersion, channel: Channel): DraftView["fee"] {
  const due = feesFor(version, channel).filter(({ dong }) => dong > 0);
  if (due.length === 0) return null;
  const names = (language: "vi" | "en") => due.map(({ name }) => name[language]).join("; ");
  return {
    dong: due.reduce((sum, { dong }) => sum + dong, 0),
    what: { vi: names("vi"), en: names("en") },
  };
}

type Ready = {
  bundleHash: string;
  problems: readonly Problem[];
  signers: readonly Signer[];
  signatures: readonly Signature[];
  /** The version of the law that is in force today. */
  today: ProcedureVersion | null;
  /** The authority as its agent keeps it; null for one that was typed for this filing. */
  kept: KeptAuthority | null;
  now: string;
};

/** Everything that must be so before it is sent; the screens said it before, and here it counts. */
export function fileable(
  draft: Draft,
  asked: { bundleHash: string },
  ready: Ready,
): Result<{ competentId: string }, FilingRefusal> {
  const { bundleHash, problems, signers, signatures, today, kept, now } = ready;
  if (draft.state === "filed") return refuse("business/already-filed");
  if (draft.state !== "open" && draft.state !== "supplement") return refuse("business/draft-closed");
  if (asked.bundleHash !== bundleHash) return refuse("business/changed-since");
  if (draft.state === "open" && today?.id !== draft.versionId) return refuse("business/law-changed");
  if (!isAuthorised(draft.authority, kept, now)) return refuse("business/authority-ended");
  const blocks = problems.filter(({ severity }) => severity === "block");
  if (blocks.length > 0) return refuse("business/problems-left", blocks.slice(0, 20));
  const unsigned = signers.filter(({ key }) => !signatures.some((one) => one.key === key));
  if (unsigned.length > 0)
    return refuse("business/signatures-missing", { names: unsigned.map(({ name }) => name) });
  return draft.competentId
    ? accept({ competentId: draft.competentId })
    : refuse("business/no-competent-office");
}

type Sent = { delivery: FiledContent["delivery"]; note: string };

export function contentOf(
  { draftId, procedure, version, kind, entityCode, authority, values }: FilingAt,
  papers: readonly Paper[],
  signatures: readonly Signature[],
  { delivery, note }: Sent,
): FiledContent {
  const filed = papers.filter(({ files }) => files.length > 0);
  const byCode = <T>(of: (paper: Paper) => T): Record<string, T> =>
    Object.fromEntries(filed.map((paper) => [paper.component.code, of(paper)]));
  return {
    draftId,
    procedure,
    versionId: version.id,
    kind,
    entityCode,
    answers: plainAnswers(values),
    papers: byCode(({ files }) => files.map(({ hash }) => hash)),
    files: byCode(({ files }) => files),
    signatures: [...signatures],
    authority,
    delivery,
    note,
  };
}

/** What was sent, to be looked at by the rules of its day. */
export const filingOf = (
  content: FiledContent,
  version: ProcedureVersion,
  dossier: Pick<Dossier, "submittedAt" | "standing">,
): FilingAt => ({
  ...content,
  ...judgedBy(dossier),
  version,
  values: {
    ...content.answers,
    ...Object.fromEntries(
      Object.entries(content.files).flatMap(([code, files]) =>
        files.map(({ id }, n) => [`papers.${code}.${id}`, n + 1]),
      ),
    ),
  },
  attachments: Object.entries(content.files).flatMap(([component, files]) =>
    files.map((file) => ({ ...file, component })),
  ),
});

/** By which day a dossier is looked at, and what came of it. */
export const judgedBy = ({
  submittedAt,
  standing,
}: Pick<Dossier, "submittedAt" | "standing">): Pick<FilingAt, "day" | "issuedCode"> => ({
  day: dayAt(submittedAt),
  issuedCode: standing.result?.["code"] ?? null,
});

/** What the dossier is called on slips and in the queue. */
export function dossierTitle(procedure: string, values: Values, entity: Entity | null): string {
  if (isFounding(procedure)) return textAt(values, "name.vi");
  return (partOf(procedure) && textAt(values, "part.name")) || entity?.name || "";
}
