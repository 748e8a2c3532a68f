import type { PublicOffice } from "@sen/calendar/public.model";
import { html } from "hono/html";
import { type Html, tail } from "./document.ts";
import { dossierWordsIn } from "./dossier-words.ts";
import { proceduresTitle } from "./procedure-page.ts";
import { officePath, weekPath } from "./week-page.ts";
import { type Language, weekNumber, wordsIn } from "./words.ts";

/** What anybody may read: procedures, how far a dossier is, and every office that publishes its weeks. */
export function frontPage(offices: readonly PublicOffice[], language: Language): Html {
  const words = wordsIn(language);
  return html`<h1>${words.site}</h1>
<ul class="offices"><li><a href="/cong-khai/thu-tuc${tail(language)}">${proceduresTitle(language)}</a></li>
<li><a href="/cong-khai/ho-so${tail(language)}">${dossierWordsIn(language).title}</a></li></ul>
<h2>${words.offices}</h2>
${
  offices.length === 0
    ? html`<p class="note">${words.noOffices}</p>`
    : html`<ul class="offices">${offices.map(
        (office) => html`<li><a href="${officePath(office)}${tail(language)}" lang="vi">${office.name}</a>
<small>${office.newestWeek ? words.newest(office.newestWeek) : words.nothingYet}</small></li>`,
      )}</ul>`
}`;
}

/** For a week that is not published: whether anybody is making it is nobody's business. */
export function notPublishedPage(office: PublicOffice, week: string, language: Language): Html {
  const words = wordsIn(language);
  return html`<h1>${words.notPublished(weekNumber(week))}</h1>
<p lang="vi">${office.name}</p><p>${words.notPublishedMore}</p>
${office.newestWeek ? html`<p><a href="${weekPath(office, office.newestWeek)}${tail(language)}">${words.seeNewest(office.newestWeek)}</a></p>` : ""}`;
}

export function missingPage(language: Language): Html {
  const words = wordsIn(language);
  return html`<h1>${words.missing}</h1><p>${words.missingMore}</p>
<p><a href="/cong-khai${tail(language)}">${words.toOffices}</a></p>`;
}

/** How to have the week on a phone, and how late the phone may be. */
export function followPage(office: PublicOffice, baseUrl: string, language: Language): Html {
  const words = wordsIn(language);
  const address = `${baseUrl}${officePath(office)}/lich.ics`;
  return html`<h1>${words.subscribeTitle(office.name)}</h1>
<p>${words.subscribeLead}</p>
<h2>${words.openInApp}</h2>
<p><a class="button" href="${address.replace(/^https?:/, "webcal:")}">${words.openInApp}</a></p>
<p class="note">${words.openInAppMore}</p>
<h2>${words.byAddress}</h2>
<p><code>${address}</code></p>
<p class="note">${words.byAddressMore}</p>
<h2>${words.lateTitle}</h2>
<p>${words.late}</p>
<p><a href="${officePath(office)}${tail(language)}">${words.backToWeek}</a></p>`;
}
