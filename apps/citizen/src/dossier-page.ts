import type { PublicDossier } from "@sen/casework/model";
import { html } from "hono/html";
import { type Html, tail } from "./document.ts";
import { type DossierWords, dossierWordsIn, sayEvent } from "./dossier-words.ts";
import { date, type Language, moment } from "./words.ts";

const AT = "/cong-khai/ho-so";

type Asked = { code: string; problem: "unknown" | "tooMany" | null };

/** The form: code and secret, sent so that the secret stands in no address and no log. */
export function lookUpPage({ code, problem }: Asked, language: Language): Html {
  const words = dossierWordsIn(language);
  return html`<h1>${words.title}</h1>
${problem ? html`<div class="problem" role="alert" tabindex="-1"><h2>${words.problem}</h2><p><a href="#ma">${words[problem]}</a></p></div>` : ""}
<p>${words.lead}</p>
${formOf(code, words, language)}`;
}

const formOf = (
  code: string,
  words: DossierWords,
  language: Language,
) => html`<form class="ask" method="post" action="${AT}${tail(language)}">
<label for="ma">${words.code}</label><small id="ma-goi-y">${words.codeHint}</small>
<input id="ma" name="ma" value="${code}" maxlength="40" autocomplete="off" autocapitalize="characters" aria-describedby="ma-goi-y" required>
<label for="bi-mat">${words.secret}</label><small id="bi-mat-goi-y">${words.secretHint}</small>
<input id="bi-mat" name="bi-mat" maxlength="20" autocomplete="off" autocapitalize="characters" aria-describedby="bi-mat-goi-y">
<button class="button" type="submit">${words.look}</button>
</form>`;

type View = { dossier: PublicDossier; procedure: string; language: Language };

/** Where the dossier stands: one sentence, the facts and, with the secret, every step. */
export function dossierPage({ dossier, procedure, language }: View): Html {
  const words = dossierWordsIn(language);
  const { inside } = dossier;
  const facts: [string, string | null][] = [
    [words.procedure, procedure],
    [words.office, dossier.office],
    [words.submitted, moment(dossier.submittedAt)],
    [words.promised, dossier.promisedAt && moment(dossier.promisedAt)],
    [words.due, dossier.dueAt && moment(dossier.newDueAt ?? dossier.dueAt)],
  ];
  return html`<p class="code">${dossier.code}</p>
<h1>${inside ? html`<span lang="vi">${inside.title}</span>` : words.statuses[dossier.status]}</h1>
<p class="sentence">${sentenceOf(dossier, words)}</p>
<dl class="facts">${facts.map(([name, value]) => (value ? html`<div><dt>${name}</dt><dd>${value}</dd></div>` : ""))}</dl>
${inside ? stepsOf(inside, words) : html`<p class="note">${words.more}</p>${formOf(dossier.code, words, language)}`}
<p><a href="${AT}${tail(language)}">${words.another}</a></p>`;
}

function sentenceOf(
  { outcome, status, newDueAt, dueAt, inside }: PublicDossier,
  words: DossierWords,
): string {
  if (outcome) return words.outcomes[outcome];
  if (newDueAt && dueAt) return words.sorry(moment(newDueAt));
  return inside ? words.left(inside.daysLeft, status) : words.statuses[status];
}

function stepsOf({ events, clock }: NonNullable<PublicDossier["inside"]>, words: DossierWords): Html {
  const newest = events.length - 1;
  return html`<h2>${words.steps}</h2>
<ol class="steps">${events.map((event, n) => {
    const { what, next } = sayEvent(event, words);
    return html`<li${n === newest ? html` aria-current="step"` : ""}><time datetime="${event.at}">${moment(event.at)}</time>
<p><b>${what}</b></p><p class="note">${event.post ? html`<span lang="vi">${event.by.name}, ${event.post}</span> · ` : ""}${n === newest ? next : ""}</p></li>`;
  })}</ol>
${
  clock
    ? html`<details><summary>${words.arithmetic}</summary><p>${words.counted(clock.counted.length)}: ${clock.counted.map(date).join(", ")}</p>
<p>${words.skipped}:</p><ul>${clock.skipped.map(({ day, why }) => html`<li>${date(day)}: ${words.reasons[why]}</li>`)}</ul></details>`
    : ""
}`;
}
