import type { Writer } from "@sen/data";
import type { Person } from "./model.ts";
import { insertCitizen } from "./person.store.ts";

type Citizen = Pick<Person, "id" | "fullName" | "email" | "organisationId">;

/**
 * Keeps somebody who is no officer: they sign in, file and are told of their own things, and nobody finds them in the
 * directory. `organisationId` is the office that keeps the record. Throws a unique violation when the e-mail is taken.
 */
export async function keepCitizen(tx: Writer, citizen: Citizen): Promise<Person> {
  const person = { ...citizen, phone: null, version: 1 };
  await insertCitizen(tx, person);
  return person;
}
