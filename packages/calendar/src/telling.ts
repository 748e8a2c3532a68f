import { peopleWith } from "@sen/auth/ask";
import type { Reader, Writer } from "@sen/data";
import { organisationNamed } from "@sen/directory/ask";
import { tell } from "@sen/notify/tell";
import { dayAt } from "@sen/workdays/rules";
import { itemsOf } from "./item.store.ts";
import type { Item, Week } from "./model.ts";
import { peopleOf } from "./warning.rules.ts";

/** What a mutation has at hand. Whoever acts is never told what they did themselves. */
type Desk = { tx: Writer; actor: { id: string }; now(): string; newId(): string };
type Kind = "submitted" | "approved" | "returned" | "published" | "adjusted";

async function send(desk: Desk, week: Week, kind: Kind, people: Iterable<string>, more = {}): Promise<void> {
  const to = [...new Set(people)].filter((id) => id !== desk.actor.id);
  if (to.length === 0) return;
  const { organisationId, week: name } = week;
  const office = await organisationNamed(desk.tx, organisationId, dayAt(desk.now()));
  await tell(desk.tx, {
    id: desk.newId(),
    to,
    kind: `calendar.${kind}`,
    params: { week: name, office: office?.name ?? "", ...more },
    path: `/lich/tuan/${name}?don-vi=${encodeURIComponent(organisationId)}`,
    now: desk.now(),
  });
}

const holders = (desk: Desk, week: Week, permission: string): Promise<string[]> =>
  peopleWith(desk.tx, `calendar.${permission}`, week.organisationId, dayAt(desk.now()));

const invited = async (db: Reader, week: Week): Promise<string[]> =>
  (await itemsOf(db, week.organisationId, week.week)).flatMap(peopleOf).map(({ id }) => id);

/** Those who may approve learn that a week waits for them. */
export const tellOfSubmission = async (desk: Desk, week: Week): Promise<void> =>
  send(desk, week, "submitted", await holders(desk, week, "approve"));

/** Those who may publish, and who submitted it, learn that the week was approved. */
export const tellOfApproval = async (desk: Desk, week: Week): Promise<void> =>
  send(desk, week, "approved", [...(await holders(desk, week, "publish")), ...submitter(week)]);

/** Who submitted the week learns why it came back. */
export const tellOfReturn = (desk: Desk, week: Week): Promise<void> =>
  send(desk, week, "returned", submitter(week), { reason: week.reason ?? "" });

/** Everybody wanted in the week, and everybody who reads the office's schedule, learn that it stands. */
export const tellOfPublishing = async (desk: Desk, week: Week): Promise<void> =>
  send(desk, week, "published", [...(await invited(desk.tx, week)), ...(await holders(desk, week, "read"))]);

/** Everybody wanted in changed items of a published week, before or after, learns of it; of a week in the making nobody is told. */
export async function tellOfChanges(desk: Desk, week: Week, items: readonly Item[]): Promise<void> {
  if (week.state !== "published") return;
  const people = items.flatMap(peopleOf).map(({ id }) => id);
  const changed = new Set(items.map(({ id }) => id)).size;
  await send(desk, week, "adjusted", people, { content: items.at(-1)?.content ?? "", items: changed });
}

export const tellOfChange = (desk: Desk, week: Week, before: Item | null, after: Item): Promise<void> =>
  tellOfChanges(desk, week, before ? [before, after] : [after]);

const submitter = (week: Week): string[] => (week.submitted ? [week.submitted.id] : []);
