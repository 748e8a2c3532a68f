import { expect, test } from "vitest";
import { openDesk, paper } from "./testing.ts";

const subjects = async (desk: Awaited<ReturnType<typeof openDesk>>, person: string) =>
  (await desk.told(person)).map(({ kind, text, path }) => [kind, text.en.subject, path]);

test("an agent keeps a paper once; the principal with that address sees it, says that it is so, and both are told", async () => {
  await using desk = await openDesk();
  const made = await desk.as(desk.agent).keep(paper());
  expect(made).toMatchObject({
    agent: { personId: desk.agent, name: "Trần Văn Nam" },
    confirmedAt: null,
    revoked: null,
  });
  expect(await desk.as(desk.agent).mine()).toEqual([made]);
  expect(await desk.as(desk.agent).given()).toEqual([]);
  expect(await desk.as(desk.principal).given()).toEqual([made]);
  expect(await desk.as(desk.principal).mine()).toEqual([]);

  const now = "2026-11-24T02:00:00.000Z";
  const after = await desk.as(desk.principal, now).confirm({ id: made.id });
  expect(after).toEqual({ ...made, confirmedAt: now });
  expect(await desk.as(desk.agent).mine()).toEqual([after]);
  const at = `/dai-dien#uq-${made.id}`;
  const told = [
    ["parties.authority-confirmed", "Nguyễn Thị Mai has confirmed that Trần Văn Nam files for them", at],
    ["parties.authority-kept", "Trần Văn Nam says they are authorised to file for Nguyễn Thị Mai", at],
  ];
  expect(await subjects(desk, desk.agent)).toEqual(told);
  expect(await subjects(desk, desk.principal)).toEqual(told);
});

test.each(["agent", "principal"] as const)("the %s ends it, with a reason that both read", async (side) => {
  await using desk = await openDesk();
  const { id } = await desk.as(desk.agent).keep(paper());
  const ended = await desk.as(desk[side]).revoke({ id, reason: "Đã đổi người" });
  expect(ended.revoked).toMatchObject({ byId: desk[side], reason: "Đã đổi người" });
  expect(await desk.as(desk.agent).mine()).toEqual([ended]);
  expect(await desk.as(desk.principal).given()).toEqual([ended]);
  for (const person of [desk.agent, desk.principal])
    expect((await desk.told(person))[0]?.text.vi.lines[0]).toBe(
      "Giấy ủy quyền số 05/UQ. Lý do: Đã đổi người",
    );
  await expect(desk.as(desk.principal).confirm({ id })).rejects.toThrow("parties/revoked-already");
  await expect(desk.as(desk.agent).revoke({ id, reason: "x" })).rejects.toThrow("parties/revoked-already");
});

test("to everybody else it is not there, and an agent does not speak for the principal", async () => {
  await using desk = await openDesk();
  const { id } = await desk.as(desk.agent).keep(paper());
  const missing = { code: "NOT_FOUND" };
  const reason = "Không liên quan";
  expect([...(await desk.as(desk.stranger).mine()), ...(await desk.as(desk.stranger).given())]).toEqual([]);
  await expect(desk.as(desk.stranger).confirm({ id })).rejects.toMatchObject(missing);
  await expect(desk.as(desk.stranger).revoke({ id, reason })).rejects.toMatchObject(missing);
  await expect(desk.as(desk.agent).confirm({ id })).rejects.toMatchObject(missing);
  await expect(desk.as(desk.agent).revoke({ id: "nothing", reason })).rejects.toMatchObject(missing);
});

test("a principal without an account stays unconfirmed, and finds the paper once there is one", async () => {
  await using desk = await openDesk();
  const principal = { kind: "organisation", name: "Công ty TNHH Sao Mai", number: "0100000010" } as const;
  const later = await desk
    .as(desk.agent)
    .keep(paper({ principal: { ...principal, email: "sao.mai@example.vn" } }));
  const never = await desk.as(desk.agent).keep(paper({ principal: { ...principal, email: null } }));
  await desk.citizen("sao.mai", "Lê Sao Mai");
  expect(await desk.as("sao.mai").given()).toEqual([later]);
  expect((await desk.as(desk.agent).mine()).map(({ id }) => id)).toEqual([never.id, later.id]);
});

test("the same paper sent twice is kept once, and one about nothing that can be filed not at all", async () => {
  await using desk = await openDesk();
  const api = desk.as(desk.agent);
  const idempotencyKey = "kept-in-a-test";
  const once = await api.keep({ ...paper(), idempotencyKey });
  expect(await api.keep({ ...paper(), idempotencyKey })).toEqual(once);
  expect(await api.mine()).toHaveLength(1);
  const scope = { procedures: ["household-new", "guild-new"], entityCodes: "any" as const };
  await expect(api.keep(paper({ scope }))).rejects.toMatchObject({
    cause: { code: "parties/no-such-procedure", detail: { procedures: ["guild-new"] } },
  });
});
