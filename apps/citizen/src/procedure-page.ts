import type { ProcedureVersion, Source } from "@sen/catalogue/model";
import { html } from "hono/html";
import { type Html, tail } from "./document.ts";
import { date, type Language } from "./words.ts";

const AT = "/cong-khai/thu-tuc";

const vi = {
  title: "Thủ tục đăng ký kinh doanh",
  lead: "Xem giấy tờ, phí, thời hạn và căn cứ pháp lý trước khi bắt đầu.",
  sectors: { enterprise: "Doanh nghiệp", household: "Hộ kinh doanh" },
  levels: {
    province: "Cơ quan đăng ký kinh doanh cấp tỉnh",
    commune: "Ủy ban nhân dân cấp xã",
  },
  decides: "Nơi giải quyết",
  limit: "Thời hạn",
  days: (n: number, unit: string) => (unit === "working_day" ? `${n} ngày làm việc` : `${n} giờ làm việc`),
  answer: "Thời gian bổ sung",
  answerDays: (n: number) => `${n} ngày kể từ ngày có thông báo`,
  fees: "Phí, lệ phí",
  free: "Không thu",
  cityFee: "Theo nghị quyết của Hội đồng nhân dân thành phố; mức thu chưa được đối chiếu ở đây.",
  channels: { direct: "nộp trực tiếp", online: "nộp qua mạng", post: "nộp qua bưu chính" },
  papers: "Giấy tờ cần có",
  written: "Hệ thống lập từ câu trả lời của bạn",
  results: "Kết quả",
  basis: "Căn cứ pháp lý",
  notes: "Cần biết trước",
  unverified: "chưa kiểm chứng",
  begin: "Chuẩn bị hồ sơ",
  all: "Tất cả thủ tục",
  inForce: (from: string) => `Áp dụng từ ${date(from)}`,
  lookUp: "Tra cứu hồ sơ đã nộp",
};
type Words = typeof vi;
const en: Words = {
  title: "Business registration procedures",
  lead: "See papers, fees, time limits and legal basis before you begin.",
  sectors: { enterprise: "Enterprises", household: "Household businesses" },
  levels: { province: "Provincial business registry", commune: "People's Committee of the ward or commune" },
  decides: "Decided by",
  limit: "Time limit",
  days: (n, unit) => `${n} working ${unit === "working_day" ? "day" : "hour"}${n === 1 ? "" : "s"}`,
  answer: "Time to complete",
  answerDays: (n) => `${n} days from the notice`,
  fees: "Fees",
  free: "Nothing",
  cityFee: "As the city council decides; the amount has not been checked here.",
  channels: { direct: "at the counter", online: "online", post: "by post" },
  papers: "Papers",
  written: "written from your answers",
  results: "Result",
  basis: "Legal basis",
  notes: "Good to know",
  unverified: "unverified",
  begin: "Prepare a dossier",
  all: "All procedures",
  inForce: (from) => `In force since ${date(from)}`,
  lookUp: "Look up a dossier",
};
const wordsOf = (language: Language): Words => ({ vi, en })[language];
export const proceduresTitle = (language: Language): string => wordsOf(language).title;

/** Every procedure that can be filed today. */
export function proceduresPage(versions: readonly ProcedureVersion[], language: Language): Html {
  const words = wordsOf(language);
  const sectors = ["enterprise", "household"] as const;
  return html`<h1>${words.title}</h1><p>${words.lead}</p>
<p><a href="/cong-khai/ho-so${tail(language)}">${words.lookUp}</a></p>
${sectors.map((sector) => {
  const own = versions.filter((version) => version.sector === sector);
  return own.length === 0
    ? ""
    : html`<h2>${words.sectors[sector]}</h2><ul class="offices">${own.map(
        ({ procedure, title, decide }) =>
          html`<li><a href="${AT}/${procedure}${tail(language)}">${title[language]}</a><small>${words.days(decide.limit.n, decide.limit.unit)}</small></li>`,
      )}</ul>`;
})}`;
}

/** One procedure as the law has it today, each figure with the article it rests on. */
export function procedurePage(version: ProcedureVersion, language: Language): Html {
  const words = wordsOf(language);
  const source = ({ law, article, verification }: Source) =>
    html`<small lang="vi">${article ? `${article}, ` : ""}${law}${verification === "unverified" ? html` <em>(${words.unverified})</em>` : ""}</small>`;
  const { decide, answer } = version;
  return html`<p class="code">${words.inForce(version.from)}</p>
<h1>${version.title[language]}</h1>
<p>${version.summary[language]}</p>
<p><a class="button" href="/doanh-nghiep/thu-tuc/${version.procedure}">${words.begin}</a></p>
<dl class="facts">
<div><dt>${words.decides}</dt><dd>${words.levels[version.level]}</dd></div>
<div><dt>${words.limit}</dt><dd>${words.days(decide.limit.n, decide.limit.unit)} ${source(decide.source)}</dd></div>
<div><dt>${words.answer}</dt><dd>${words.answerDays(answer.days)} ${source(answer.source)}</dd></div>
</dl>
<h2>${words.fees}</h2>
${
  version.fees.length === 0
    ? html`<p>${version.isFeeKnown ? words.free : words.cityFee}</p>`
    : html`<ul>${version.fees.map(
        (fee) =>
          html`<li>${fee.name[language]} (${fee.channels.map((channel) => words.channels[channel]).join(", ")}): <b>${fee.dong === 0 ? words.free : `${fee.dong.toLocaleString("vi-VN")} ₫`}</b> ${source(fee.source)}</li>`,
      )}</ul>`
}
<h2>${words.papers}</h2>
<ol>${version.components.map(
    (paper) =>
      html`<li><b>${paper.name[language]}</b>${paper.whenWords ? html` – ${paper.whenWords[language]}` : ""}${paper.isWritten ? html` (${words.written})` : ""} ${source(paper.source)}</li>`,
  )}</ol>
<h2>${words.results}</h2><ul>${version.results.map((result) => html`<li>${result[language]}</li>`)}</ul>
${version.notes.length === 0 ? "" : html`<h2>${words.notes}</h2><ul>${version.notes.map((note) => html`<li>${note[language]}</li>`)}</ul>`}
<h2>${words.basis}</h2><ul>${version.basis.map((basis) => html`<li>${source(basis)}</li>`)}</ul>
<p><a href="${AT}${tail(language)}">${words.all}</a></p>`;
}
