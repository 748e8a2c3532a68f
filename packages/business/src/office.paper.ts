import type { Dossier, DossierEvent, HappeningType, Reason } from "@sen/casework/model";
import type { ProcedureVersion } from "@sen/catalogue/model";
import type { Deadline } from "@sen/workdays/model";
import { addressIn, CITY, type Filing } from "./filing.paper.ts";
import type { Entity, EntityVersion, Paper } from "./model.ts";
import type { Block, Fact, Printable, Signing, Words } from "./paper.model.ts";
import { bold, fact, facts, table } from "./paper.rules.ts";
import { formOf, textAt } from "./rules.ts";
import { shortMoment } from "./saying.rules.ts";

/** An office as it is called: below which, and where it writes from. */
export type Office = { name: string; above: string | null; place: string };

/** Everything that the papers an office gives out are written from. */
export type Issued = {
  dossier: Dossier;
  events: readonly DossierEvent[];
  version: ProcedureVersion;
  /** What was sent first. */
  filing: Filing;
  papers: readonly Paper[];
  delivery: "online" | "post" | "counter";
  /** The arithmetic of the date promised, before anything stopped the clock. */
  clock: Deadline | null;
  receiving: Office;
  competent: Office;
  delivering: Office;
  /** For its members only; null for everybody else. */
  secret: string | null;
  /** What was registered by it; null while nothing is. */
  registered: { entity: Entity; version: EntityVersion } | null;
  baseUrl: string;
};

type Of<T extends HappeningType> = DossierEvent & { happening: { type: T } };
/** The last time that something of that kind happened. */
export const eventOf = <T extends HappeningType>(issued: Issued, type: T): Of<T> | null =>
  (issued.events.findLast(({ happening }) => happening.type === type) as Of<T> | undefined) ?? null;

type Head = Pick<Printable, "name" | "title" | "english" | "blocks" | "at"> & Partial<Printable>;
/** A paper of the office, with a number of its own: that of the dossier, and what it is. */
export const issuedPaper = (
  { dossier }: Issued,
  office: Office,
  { sign, ...head }: Head & { sign: string },
): Printable => ({
  issuer: { above: office.above, name: office.name, number: `Số: ${dossier.code}/${sign}` },
  place: office.place,
  day: null,
  subject: null,
  particulars: [],
  addressee: null,
  ...head,
});

/** Commune offices write from their commune (Decree 30/2020), all others from the city. */
export const placeOf = (unitName: string | null): string =>
  unitName?.replace(/^(Phường|Xã|Thị trấn|Đặc khu)\s+/u, "") || CITY;

/** An officer's signature: on the system, and said to be no more than that. */
export const signedBy = (event: DossierEvent | null, otherwise: string): Signing => ({
  capacity: event?.post || otherwise,
  behalf: null,
  name: event?.by.name ?? "",
  mark: event
    ? ["Ký trên hệ thống (chữ ký số mô phỏng)", `${event.by.name}, ${shortMoment(event.at)}`]
    : null,
});

export const codeParticular = ({ dossier }: Issued): Words => ["Mã hồ sơ: ", bold(dossier.code)];
export const linkTo = ({ baseUrl, dossier }: Issued): string => `${baseUrl}/cong-khai/ho-so/${dossier.code}`;

/** Whose dossier it is and what it wants. */
export function applicantFacts({ dossier, version, filing }: Issued): Block {
  const said = (path: string) => textAt(filing.values, path) || textAt(filing.registered ?? {}, path);
  const address = addressIn(filing.values, filing.units) || addressIn(filing.registered ?? {}, filing.units);
  const contact: Fact[] = [fact("Điện thoại", said("phone")), fact("Thư điện tử", said("email"))];
  return facts(
    [fact("Người nộp hồ sơ", dossier.applicant.name)],
    [fact("Tên doanh nghiệp, hộ kinh doanh", dossier.title)],
    [fact("Địa chỉ", address)],
    contact.filter(({ words }) => typeof words !== "string"),
    [fact("Nội dung yêu cầu giải quyết", version.title.vi)],
  );
}

/** What each reason is about, in the words of the form. */
function targetName({ version, filing }: Issued, target: string): string {
  const [first = "", ...rest] = target.split(".");
  const component = version.components.find(
    ({ code }) => code === target || (first === "papers" && code === rest[0]),
  );
  if (component) return component.name.vi;
  const fields = formOf(filing.procedure, filing.kind).flatMap((section) => section.fields);
  const field = fields.find(({ path }) => target === path || target.startsWith(`${path}.`));
  const column = field?.columns?.find(({ path }) => target.endsWith(`.${path}`));
  const row = field ? target.slice(field.path.length + 1).split(".")[0] : "";
  const name = row && field?.columns ? textAt(filing.values, `${field.path}.${row}.name`) || row : "";
  const whose = field && name ? `${field.label.vi} (${name})` : field?.label.vi;
  return [whose, column?.label.vi].filter(Boolean).join(": ") || target;
}

export const reasonsTable = (issued: Issued, reasons: readonly Reason[], remedy: string | null): Block =>
  table({
    columns: [
      { title: "STT", width: 1.1, align: "center" },
      { title: "Nội dung", width: 3.4 },
      { title: "Lý do", width: 5 },
      { title: "Căn cứ", width: 3.2 },
      ...(remedy ? [{ title: remedy, width: 4.4 }] : []),
    ],
    rows: reasons.map(({ target, text, law, remedy: act }, n) => [
      String(n + 1),
      [bold(targetName(issued, target))],
      text,
      law,
      ...(remedy ? [act] : []),
    ]),
  });
