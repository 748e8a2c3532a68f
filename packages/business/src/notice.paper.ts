import { commitments } from "./application.paper.ts";
import { decidedIn, settledIn, subjectOf } from "./decided.paper.ts";
import {
  authorityBlocks,
  enterpriseFacts,
  type Filing,
  factsNow,
  officeOf,
  ownIssuer,
  signatures,
  signedByEnterprise,
  signingAt,
  written,
} from "./filing.paper.ts";
import type { Block, Printable, Signing } from "./paper.model.ts";
import { fact, factOrNone, facts, heading, text } from "./paper.rules.ts";
import { changesIn, partOf, textAt } from "./rules.ts";
import { dayInWords } from "./saying.rules.ts";

/** Thông báo: of every change of one filing at once, a branch, a suspension, a return, an end. */
export function noticePaper(filing: Filing): Printable {
  const { kind, procedure, values } = filing;
  const decided = decidedIn(filing);
  const subject = subjectOf(filing);
  const isHousehold = kind === "household";
  return written(filing, {
    name: `Thông báo ${subject}`,
    issuer: isHousehold ? null : ownIssuer(filing, "TB"),
    title: ["THÔNG BÁO"],
    english: "Notice",
    subject: `Về việc ${subject}`,
    addressee: officeOf(filing),
    blocks: [
      enterpriseFacts(filing),
      text(`${isHousehold ? "Hộ kinh doanh" : "Doanh nghiệp"} thông báo ${told(filing)}:`),
      ...(decided.length === 1
        ? (decided[0]?.blocks ?? [])
        : decided.flatMap(({ title, blocks }, n) => [heading(`${n + 1}. ${title}`), ...blocks])),
      ...(decided.length === 0 ? [text("Chưa chọn nội dung thay đổi.")] : []),
      ...settledIn(filing),
      ...(procedure.endsWith("-change") || partOf(procedure) ? [decision(filing)] : []),
      ...authorityBlocks(filing),
      ...commitments([
        "Nội dung thông báo là hợp pháp, chính xác, trung thực và phù hợp với quyết định đã được thông qua.",
        "Chịu trách nhiệm trước pháp luật về nội dung thông báo này.",
      ]),
      signatures(
        signers(filing),
        isHousehold ? [] : ["Như trên", `Lưu: ${textAt(values, "name.short") || "hồ sơ doanh nghiệp"}`],
      ),
    ],
  });
}

function told(filing: Filing): string {
  const changes = changesIn(filing.values).length;
  return changes > 1
    ? `thay đổi ${String(changes).padStart(2, "0")} nội dung đăng ký trong cùng một hồ sơ, gồm`
    : `${subjectOf(filing)} với nội dung như sau`;
}

function decision({ values }: Filing): Block {
  const on = textAt(values, "change.on");
  return facts(
    [fact("Ngày quyết định", on ? dayInWords(on) : "")],
    ...(values["change.reason"] === undefined
      ? []
      : [[factOrNone("Lý do", textAt(values, "change.reason"))]]),
  );
}

/** A new representative or head signs; of a household, both who goes and who comes. */
function signers(filing: Filing): Signing[] {
  const { kind, values } = filing;
  const now = factsNow(filing);
  const changes = changesIn(values);
  if (kind === "household") {
    const comes = changes.includes("members")
      ? [signingAt(filing, values, "owner", "Chủ hộ kinh doanh mới")]
      : [];
    return [signingAt(filing, now, "owner", "Chủ hộ kinh doanh"), ...comes];
  }
  return [signedByEnterprise(filing, changes.includes("representative") ? values : now)];
}
