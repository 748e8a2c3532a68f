import { parentPort } from "node:worker_threads";
import { docxOf } from "./docx.ts";
import type { Printable } from "./paper.model.ts";
import { pdfOf } from "./pdf.ts";
import type { Order, Printed } from "./press.ts";

const print = { pdf: pdfOf, docx: docxOf } satisfies Record<
  Order["format"],
  (paper: Printable) => Promise<Uint8Array>
>;

parentPort?.on("message", ({ n, paper, format }: Order) => {
  print[format](paper).then(
    (bytes) => parentPort?.postMessage({ n, bytes } satisfies Printed, [bytes.buffer]),
    (error: unknown) => parentPort?.postMessage({ n, error: String(error) } satisfies Printed),
  );
});
