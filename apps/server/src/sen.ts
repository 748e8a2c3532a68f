#!/usr/bin/env node
import { existsSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { Command, CommanderError } from "commander";
import { checkEnvironment, type Settings } from "./env.ts";
import { Code, Failure, outcome } from "./outcome.ts";

enableCompileCache(); // the second start compiles nothing
if (existsSync(".env")) process.loadEnvFile(".env"); // before anything that reads DATABASE_URL is imported: commands import what they need

const settings = (): Settings => {
  const checked = checkEnvironment(process.env);
  if (checked.ok) return checked.settings;
  const lines = checked.problems.map(({ variable, vi, en }) => `${variable}: ${vi} · ${en}`);
  throw new Failure(Code.configuration, lines.join("\n"), checked.problems);
};

const sen = new Command("sen")
  .description(
    "The Sen server and its tools. Settings come from the environment and from .env; see .env.example.",
  )
  .option("--json", "answer with one JSON object, for programs")
  .addHelpText(
    "after",
    `\nExit codes: ${Object.entries(Code)
      .map(([why, code]) => `${code} ${why.replaceAll("_", " ")}`)
      .join(", ")}`,
  )
  .exitOverride();

sen
  .command("start")
  .description("serve everything on one port until told to stop; migrates and seeds first where needed")
  .action(async () => (await import("./start-command.ts")).startCommand(settings()));

const db = sen.command("db").description("the database");
db.command("migrate")
  .description("bring the database up to this version; safe to run again")
  .action(async () => tell(await (await import("./tools.ts")).migrate(settings())));
db.command("seed")
  .description("load the units of Hanoi and the holidays; safe to run again")
  .option("--demo", "also the demonstration city, with its shown passwords")
  .action(async ({ demo }: { demo?: boolean }) =>
    tell(await (await import("./tools.ts")).seed(settings(), demo ?? false)),
  );

sen
  .command("backup <file>")
  .description("write database and attachments into one archive, while the server is running or not")
  .action(async (file: string) => tell(await (await import("./tools.ts")).backup(settings(), file)));
sen
  .command("restore <file>")
  .description("put a backup in place; refuses while the server is running and when the backup is damaged")
  .action(async (file: string) => tell(await (await import("./tools.ts")).restoreFrom(settings(), file)));

sen
  .command("audit")
  .description("the audit log")
  .command("verify")
  .description("walk the whole chain and say whether any row was changed or removed")
  .action(async () => tell(await (await import("./tools.ts")).verifyAudit(settings())));

sen
  .command("user")
  .description("accounts")
  .command("create")
  .description("make an account for a person, and the person and the office where they are not known yet")
  .requiredOption("--name <name>", "full name of the person")
  .requiredOption("--email <address>", "their e-mail address")
  .requiredOption("--username <username>", "what they sign in with")
  .requiredOption("--office <code>", "code of their office")
  .option("--office-name <name>", "name of the office, where it is not known yet")
  .option("--administrator", "may do everything everywhere")
  .option("--password-stdin", "read the password from standard input instead of making one")
  .action(async (asked) => tell(await (await import("./user-command.ts")).createUser(settings(), asked)));

sen
  .command("config")
  .description("the settings")
  .command("check")
  .description("say whether the environment will do, and everything that is wrong with it")
  .action(() => tell({ said: "The settings will do.", url: settings().url, folder: settings().folder }));

const { tell, fail } = outcome(process.argv.includes("--json"));
try {
  await sen.parseAsync();
} catch (why) {
  if (why instanceof CommanderError) process.exitCode = why.exitCode === 0 ? 0 : Code.wrong_usage;
  else process.exitCode = fail(why);
}
