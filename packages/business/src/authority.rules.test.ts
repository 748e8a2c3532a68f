import type { Authority as KeptAuthority } from "@sen/parties/model";
import { expect, test } from "vitest";
import { isAuthorised, restingOn } from "./authority.rules.ts";

const NOW = "2026-11-23T02:00:00.000Z";
const use = { procedure: "enterprise-change", codes: ["0100000010"], day: "2026-11-23" };
const kept: KeptAuthority = {
  id: "a1",
  principal: { kind: "person", name: "Nguyễn Thị Mai", number: null, email: null },
  agent: { personId: "nam", name: "Trần Văn Nam" },
  instrument: { number: "05/UQ", on: "2026-11-20" },
  scope: { procedures: "all", entityCodes: "any" },
  from: "2026-11-20",
  until: "2027-11-19",
  createdAt: NOW,
  confirmedAt: null,
  revoked: null,
};
const revoked = { at: NOW, byId: "mai", byName: "Nguyễn Thị Mai", reason: "Đổi người" };
const narrow = (scope: KeptAuthority["scope"]) => ({ ...kept, scope });

test("a filing says of the authority what its papers print", () => {
  expect(restingOn(kept, use, [])).toEqual({
    ok: true,
    value: {
      id: "a1",
      principal: "Nguyễn Thị Mai",
      instrument: "giấy ủy quyền số 05/UQ ngày 20/11/2026",
      scope: "mọi thủ tục đăng ký",
      until: "2027-11-19",
    },
  });
  const some = narrow({ procedures: ["enterprise-change"], entityCodes: ["0100000010"] });
  expect(restingOn(some, use, ["Đăng ký thay đổi"])).toMatchObject({
    value: { scope: "Đăng ký thay đổi; về mã số 0100000010" },
  });
});

test.each<[string, KeptAuthority | null, object]>([
  ["business/no-such-authority", null, {}],
  ["business/authority-to-come", kept, { day: "2026-11-19" }],
  ["business/authority-ended", kept, { day: "2027-11-20" }],
  ["business/authority-ended", { ...kept, revoked }, {}],
  ["business/authority-too-narrow", narrow({ procedures: ["household-new"], entityCodes: "any" }), {}],
  ["business/authority-too-narrow", narrow({ procedures: "all", entityCodes: ["0100000028"] }), {}],
  [
    "business/authority-too-narrow",
    narrow({ procedures: "all", entityCodes: ["0100000010"] }),
    { codes: [] },
  ],
])("nothing rests on it: %s", (code, authority, more) => {
  expect(restingOn(authority, { ...use, ...more }, [])).toMatchObject({ ok: false, code });
});

test("an authority for an enterprise is one for what hangs on it", () => {
  const one = narrow({ procedures: "all", entityCodes: ["0100000010"] });
  const branch = { ...use, codes: ["0100000010-001", "0100000010"] };
  expect(restingOn(one, branch, [])).toMatchObject({ ok: true });
});

test("whoever files under a kept authority may as long as it stands there; under a typed one until its day", () => {
  const typed = { principal: "", instrument: "", scope: "", until: "2026-11-23" };
  const resting = { ...typed, id: "a1", until: kept.until };
  const later = "2026-11-24T02:00:00.000Z";
  expect(isAuthorised(null, null, NOW)).toBe(true);
  expect([NOW, later].map((now) => isAuthorised(typed, null, now))).toEqual([true, false]);
  expect(isAuthorised(resting, kept, later)).toBe(true);
  expect(isAuthorised(resting, { ...kept, revoked }, NOW)).toBe(false);
  expect(isAuthorised(resting, null, NOW)).toBe(false);
});
