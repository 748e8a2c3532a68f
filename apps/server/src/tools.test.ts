import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openLog } from "./log.ts";
import { Code, type Failure } from "./outcome.ts";
import { start } from "./start.ts";
import { settingsFor } from "./testing.ts";
import { backup, migrate, restoreFrom, verifyAudit } from "./tools.ts";
import { type AskedUser, createUser } from "./user-command.ts";

function openFolder() {
  const folder = mkdtempSync(join(tmpdir(), "sen-"));
  return {
    archive: join(folder, "backup.tar.gz"),
    data: join(folder, "data"),
    settings: settingsFor({ NODE_ENV: "test", SEN_DATA: join(folder, "data"), PORT: "0", SEN_DEMO: "off" }),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}
const an: AskedUser = {
  name: "Nguyễn An",
  email: "an@hanoi.example",
  username: "an.nguyen",
  office: "X",
  officeName: "Cơ quan X",
};
const failure = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (why: unknown) => why as Failure,
  );
const silent = openLog("silent");

test("an account is made with its person and its office, once, and leaves a trace", async () => {
  using folder = openFolder();
  const made = await createUser(folder.settings, { ...an, administrator: true });
  expect(made).toMatchObject({ username: "an.nguyen", password: expect.stringMatching(/^\S{20}$/) });
  expect(await failure(createUser(folder.settings, an))).toMatchObject({
    code: Code.failed,
    message: expect.stringContaining("already"),
  });
  expect(await failure(createUser(folder.settings, { ...an, email: "no address" }))).toMatchObject({
    code: Code.wrong_usage,
  });
  expect(
    await failure(createUser(folder.settings, { ...an, office: "Y", officeName: undefined })),
  ).toMatchObject({ code: Code.failed });
  expect(await verifyAudit(folder.settings)).toMatchObject({ rows: expect.any(Number) });
});

test("a backup made while serving brings back rows and files, and nothing is restored under a running server", async () => {
  using folder = openFolder();
  const { settings, archive } = folder;
  await createUser(settings, an);
  const running = await start(settings, silent);
  const made = await backup(settings, archive);
  expect(made).toMatchObject({ file: archive, facts: expect.any(Number) });
  expect(await failure(restoreFrom(settings, archive))).toMatchObject({ code: Code.server_is_running });
  expect(await failure(start(settings, silent))).toMatchObject({
    message: expect.stringContaining("another server is running"),
  });
  await running.stop();

  const before = readFileSync(join(folder.data, "sen.db"));
  rmSync(join(folder.data, "sen.db"));
  const restored = await restoreFrom(settings, archive);
  expect(restored).toMatchObject({ facts: made["facts"] });
  expect(before.length).toBeGreaterThan(0);
  expect(await failure(createUser(settings, an))).toMatchObject({
    message: expect.stringContaining("already"),
  });
});

test("a damaged backup, or none at all, is refused and changes nothing", async () => {
  using folder = openFolder();
  const { settings, archive } = folder;
  await createUser(settings, an);
  await backup(settings, archive);
  truncateSync(archive, 4_000);
  expect(await failure(restoreFrom(settings, archive))).toMatchObject({ code: Code.damaged });
  writeFileSync(archive, "not an archive");
  expect(await failure(restoreFrom(settings, archive))).toMatchObject({ code: Code.damaged });
  expect(await failure(restoreFrom(settings, `${archive}.missing`))).toMatchObject({ code: Code.damaged });
  expect(readdirSync(folder.data).filter((name) => /^(\.restore|before)/.test(name))).toEqual([]);
  expect(await failure(createUser(settings, an))).toMatchObject({
    message: expect.stringContaining("already"),
  });
});

test("migrating twice does nothing the second time", async () => {
  using folder = openFolder();
  expect(await migrate(folder.settings)).toMatchObject({ applied: expect.any(Number) });
  expect(await migrate(folder.settings)).toMatchObject({ applied: 0 });
  expect(existsSync(join(folder.data, "sen.db"))).toBe(true);
});
