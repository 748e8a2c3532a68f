import { Content } from "@sen/casework/model";
import { Id } from "@sen/rpc/model";
import * as z from "zod";
import { Value } from "./form.model.ts";
import { Authority, Draft, FileDraft, Paper, Signature } from "./model.ts";

/** What is sent to the office, and stays as it was sent: answers, files, and who signed exactly that. */
export const FiledContent = Content.extend({
  draftId: Id,
  procedure: z.string(),
  versionId: z.string(),
  kind: Draft.shape.kind,
  entityCode: z.string().nullable(),
  answers: z.record(z.string(), Value),
  /** The files of each paper, by its code; `papers` has their hashes. */
  files: z.record(z.string(), Paper.shape.files),
  signatures: z.array(Signature),
  authority: Authority.nullable(),
  delivery: FileDraft.shape.delivery,
  note: z.string(),
});
export type FiledContent = z.infer<typeof FiledContent>;
