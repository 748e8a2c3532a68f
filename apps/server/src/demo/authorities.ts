import { addDays, dayAt } from "@sen/workdays/rules";
import type { Desk } from "./desk.ts";

type Person = { id: string; name: string };
type Sides = { agent: Person; principal: Person & { email: string } };

/** What the agent of the demonstration files by: one in force and confirmed, one that ends soon, one that is over. */
export async function keepAuthorities(desk: Desk, { agent, principal }: Sides, today: string): Promise<void> {
  const on = dayAt(desk.now());
  const { keep } = desk.as(agent).parties.authorities;
  const { id } = await keep({
    principal: { kind: "person", name: principal.name, number: null, email: principal.email },
    instrument: { number: "03/2026/UQ", on },
    scope: { procedures: "all", entityCodes: "any" },
    from: on,
    until: addDays(today, 330),
  });
  await desk.as(principal).parties.authorities.confirm({ id });
  await keep({
    principal: { kind: "organisation", name: "Công ty TNHH Gió Nồm", number: "0199999991", email: null },
    instrument: { number: "11/HĐUQ-GN", on },
    scope: { procedures: ["enterprise-change", "enterprise-suspend"], entityCodes: ["0199999991"] },
    from: on,
    until: addDays(today, 9),
  });
  await keep({
    principal: { kind: "person", name: "Cù Thị Lành", number: null, email: null },
    instrument: { number: "02/2026/UQ", on },
    scope: { procedures: ["household-new"], entityCodes: "any" },
    from: on,
    until: addDays(today, -12),
  });
}
