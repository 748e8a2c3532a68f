import { portfolioPath } from "@sen/business/manifest";
import type { Entity } from "@sen/business/model";
import type { Dossier } from "@sen/casework/model";

const BASE = "/doanh-nghiep";

/** What stands in the address of a draft: a section of its form, or one of the three steps after it. */
export const PAPERS = "giay-to";
export const SIGNING = "ky";
export const FILING = "nop";

export const homePath = `${BASE}/`;
export const finderPath = (trail: readonly string[] = []): string =>
  trail.length === 0
    ? `${BASE}/bat-dau`
    : `${BASE}/bat-dau?${new URLSearchParams({ duong: trail.join(".") })}`;
/** The authorities one holds and has given. */
export const authoritiesPath: string = portfolioPath;
export const procedurePath = (procedure: string): string => `${BASE}/thu-tuc/${procedure}`;
export const dossierPath = (id: string): string => `${BASE}/ho-so/${id}`;

/** `back` leads back to the summary instead of on through the form. */
export function draftPath(
  id: string,
  part?: string,
  { back = false, field }: { back?: boolean; field?: string } = {},
) {
  const search = new URLSearchParams({ ...(part ? { muc: part } : {}), ...(back ? { ve: FILING } : {}) });
  return `${BASE}/nhap/${id}${search.size > 0 ? `?${search}` : ""}${field ? `#${fieldId(field)}` : ""}`;
}

/** The id of the control that answers a path, for links that lead to it. */
export const fieldId = (path: string): string => `o-${path.replaceAll(".", "-")}`;

/** A paper that the house writes from the answers of a draft. */
export const writtenPath = (draftId: string, component: string, format: "pdf" | "docx"): string =>
  `/api/giay-to/nhap/${draftId}/${component}.${format}`;
/** A paper of a dossier: its slip, its notices, its certificate. */
export const issuedPath = (dossierId: string, paper: string): string =>
  `/api/giay-to/ho-so/${dossierId}/${paper}.pdf`;
export const filePath = (id: string): string => `/api/files/${id}`;

/** The page where anybody with the code sees how far a dossier is. */
export const publicPath = ({ code }: Pick<Dossier, "code">): string => `/cong-khai/ho-so/${code}`;

/** Where a change of what is registered begins, with the enterprise already named. */
export const changePath = ({ kind, code }: Pick<Entity, "kind" | "code">): string =>
  `${procedurePath(kind === "household" ? "household-change" : "enterprise-change")}?ma=${code}`;
