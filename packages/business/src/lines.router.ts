import { procedures, router } from "@sen/rpc";
import * as z from "zod";
import { linesNamed, searchLines } from "./lines.rules.ts";
import { manifest } from "./manifest.ts";
import { Line, LinesAsked } from "./model.ts";
import { LinesNamed } from "./register.model.ts";

const { open } = procedures(manifest);

export const linesRouter = router({
  search: open.reads
    .input(LinesAsked)
    .output(z.array(Line))
    .query(({ input }) => searchLines(input.text)),

  named: open.reads
    .input(LinesNamed)
    .output(z.array(Line))
    .query(({ input }) => linesNamed(input.codes)),
});
