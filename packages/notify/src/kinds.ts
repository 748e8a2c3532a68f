import type { Named } from "@sen/rpc/manifest";
import type * as z from "zod";
import type { NoticeText } from "./model.ts";

/** A kind of notice as the app and the mail need it: its name in the preferences, and how to say it. */
export type NoticeKind = {
  /** `<slice>.<what happened>`. */
  id: string;
  title: Named;
  /** The words for what was told, or null when it does not fit any more. */
  say(params: unknown): NoticeText | null;
};

type Definition<P extends z.ZodType> = {
  id: `${string}.${string}`;
  title: Named;
  /** What `tell` must give; checked again when it is said, because notices outlive releases. */
  params: P;
  write: (params: z.infer<P>) => NoticeText;
};

/** A feature defines its kinds in `./notices` and the suite lists them; `tell` then names one by its id. */
export function defineKind<P extends z.ZodType>({ id, title, params, write }: Definition<P>): NoticeKind {
  return {
    id,
    title,
    say(given) {
      const read = params.safeParse(given);
      return read.success ? write(read.data) : null;
    },
  };
}

/** What a notice says; of a kind that is not listed any more, only that there was one. */
export function wordsOf(kinds: readonly NoticeKind[], kind: string, params: unknown): NoticeText {
  const known = kinds.find((one) => one.id === kind);
  const title = known?.title ?? { vi: "Thông báo", en: "Notice" };
  return (
    known?.say(params) ?? {
      vi: { subject: title.vi, lines: [], action: "Mở" },
      en: { subject: title.en, lines: [], action: "Open" },
    }
  );
}
