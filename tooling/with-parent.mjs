// Loaded before a script that run.mjs starts: ends it, in order, when run.mjs itself was killed without a word.
process.channel?.unref();
process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
