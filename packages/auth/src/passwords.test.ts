import { expect, test } from "vitest";
import { openPasswords } from "./passwords.ts";

const passwords = openPasswords();

test("hashes at the strength that OWASP asks for, each time with other salt", async () => {
  const [one, other] = await Promise.all([passwords.hash("mật khẩu dài"), passwords.hash("mật khẩu dài")]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(one).not.toBe(other);
});

test("takes bytes as they were sent: a composed and a decomposed ậ are two passwords", async () => {
  const hashed = await passwords.hash("mật khẩu dài".normalize("NFC"));
  expect(await passwords.verify(hashed, "mật khẩu dài".normalize("NFC"))).toBe(true);
  expect(await passwords.verify(hashed, "mật khẩu dài".normalize("NFD"))).toBe(false);
});

test("nobody's password is never right, not even nobody's own", async () => {
  expect(await passwords.verify(null, "the password of nobody")).toBe(false);
});
