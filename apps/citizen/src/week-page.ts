import { partOfDay } from "@sen/calendar/item.rules";
import type { PublicItem, PublicOffice, PublicWeek } from "@sen/calendar/public.model";
import { addWeeks, clockAt, dayAt, daysOfWeek, lunarOf, weekdayOf } from "@sen/workdays/rules";
import { html } from "hono/html";
import { raw } from "hono/utils/html";
import { renderSVG } from "uqr";
import { type Html, tail } from "./document.ts";
import { date, type Language, moment, type Words, weekday, weekNumber, wordsIn } from "./words.ts";

type View = { office: PublicOffice; name: string; week: PublicWeek; language: Language; baseUrl: string };

export const officePath = ({ slug }: Pick<PublicOffice, "slug">): string =>
  `/cong-khai/lich/${encodeURIComponent(slug)}`;
export const weekPath = (office: Pick<PublicOffice, "slug">, week: string): string =>
  `${officePath(office)}/tuan/${week}`;

/** A published week as people hang it on a wall: the same page on a screen, on a phone and on A4. */
export function weekPage({ office, name, week, language, baseUrl }: View): Html {
  const words = wordsIn(language);
  const days = daysOfWeek(name);
  const shown = days.filter((day) => weekdayOf(day) <= 5 || week.items.some((item) => item.day === day));
  const changes = week.items.filter((item) => item.change !== null);
  return html`
${letterhead(office, week, words)}
<div class="head">
<h1>${words.title(weekNumber(name))}</h1>
<p>${words.span(days[0] ?? "", days.at(-1) ?? "")} · <span lang="vi">${office.name}</span></p>
<p class="stand">✓ ${words.published(week.publishedAt)} · ${words.version(week.version)}</p>
<p class="invitation">${words.invitation}</p>
</div>
${weekLinks(office, name, language)}
${
  week.items.length === 0
    ? html`<p class="note">${words.emptyWeek}</p>`
    : html`<table class="week">
<thead><tr>${Object.values(words.columns).map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
${shown.map((day) => dayRows(day, week, words, language))}
</table>`
}
${
  changes.length === 0
    ? ""
    : html`<section class="changes"><h2>${words.changes}</h2><ul>${changes.map(
        (item) =>
          html`<li>${weekday(item.day, language)} ${date(item.day)}: <span lang="vi">${item.content}</span> (${words.changed[item.change ?? "amended"]} ${item.changedAt ? moment(item.changedAt) : ""})</li>`,
      )}</ul></section>`
}
<footer class="foot">
<figure class="qr">${raw(renderSVG(`${baseUrl}${weekPath(office, name)}`, { border: 0 }))}<figcaption>${words.qr}</figcaption></figure>
${signature(week, words)}
</footer>
<p class="note screen">${words.printing}</p>`;
}

const letterhead = (
  office: PublicOffice,
  week: PublicWeek,
  words: Words,
) => html`<div class="letterhead paper" lang="vi">
<p><b>${office.name.toUpperCase()}</b></p>
<p><b>${words.state}</b><br><b>${words.motto}</b><br><i>${words.onDay(dayAt(week.publishedAt))}</i></p>
</div>`;

const signature = ({ signedBy }: PublicWeek, words: Words) =>
  signedBy
    ? html`<div class="signature" lang="vi"><p><b>${(signedBy.title ?? "").toUpperCase()}</b></p><p>${words.approvedHere}</p><p><b>${signedBy.name}</b></p></div>`
    : "";

const weekLinks = (office: PublicOffice, name: string, language: Language) => {
  const words = wordsIn(language);
  return html`<nav class="links screen">
<a rel="prev" href="${weekPath(office, addWeeks(name, -1))}${tail(language)}">‹ ${words.before}</a>
<a href="${officePath(office)}${tail(language)}">${words.thisWeek}</a>
<a rel="next" href="${weekPath(office, addWeeks(name, 1))}${tail(language)}">${words.after} ›</a>
<a href="${officePath(office)}/theo-doi${tail(language)}">${words.subscribe}</a>
</nav>`;
};

function dayRows(day: string, { items, hours }: PublicWeek, words: Words, language: Language): Html {
  const rows = items
    .filter((item) => item.day === day)
    .map((item) => ({ item, part: partOfDay(item, hours[day]) }));
  const lunar = lunarOf(day);
  const head = (span: number) => html`<th scope="rowgroup" rowspan="${span}" class="day">
<span>${weekday(day, language)}</span><b>${Number(day.slice(8))}</b><small>${lunar.day}/${lunar.month} ${words.lunar}</small></th>`;
  if (rows.length === 0)
    return html`<tbody><tr>${head(1)}<td colspan="6" class="none">${words.nothing}</td></tr></tbody>`;
  return html`<tbody>${rows.map(({ item, part }, n) => {
    const isFirst = rows[n - 1]?.part !== part;
    const span = rows.filter((row) => row.part === part).length;
    return html`<tr class="${item.change ?? ""}">
${n === 0 ? head(rows.length) : ""}
${isFirst ? html`<td rowspan="${span}" class="part">${words.sessions[part]}</td>` : ""}
${itemCells(item, words)}
</tr>`;
  })}</tbody>`;
}

function itemCells(item: PublicItem, { columns, prepares, changed }: Words): Html {
  const party = ({ name, title }: { name: string; title: string | null }) =>
    title ? `${title} ${name}` : name;
  const mark = item.change && item.changedAt ? ` (${changed[item.change]} ${clockAt(item.changedAt)})` : "";
  return html`<td data-l="${columns.time}" class="time">${timeOf(item)}</td>
<td data-l="${columns.content}" lang="vi"><b>${item.content}</b>${mark ? html`<em>${mark}</em>` : ""}
${item.preparing ? html`<small>${prepares(item.preparing)}</small>` : ""}${item.note ? html`<small>${item.note}</small>` : ""}</td>
<td data-l="${columns.chair}" lang="vi">${party(item.chair)}</td>
<td data-l="${columns.participants}" lang="vi">${item.participants.map(party).join(", ")}</td>
<td data-l="${columns.place}" lang="vi">${item.place ?? ""}</td>`;
}

const timeOf = ({ start, end }: PublicItem): string => (start && end ? `${start} – ${end}` : (start ?? "—"));
