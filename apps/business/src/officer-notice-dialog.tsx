import type { Reason } from "@sen/casework/model";
import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { Dialog } from "@sen/ui/dialog";
import { ErrorNotice } from "@sen/ui/error-notice";
import { Form, type FormError } from "@sen/ui/form";
import { Notice } from "@sen/ui/notice";
import { Select } from "@sen/ui/select";
import { TextArea } from "@sen/ui/text-field";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { type Points, useChecking } from "./officer-checking.ts";
import { type Ending, useDeed } from "./officer-deed.ts";
import { lateTargets } from "./officer-notice-late.ts";
import { missingIn, NoticePoint, partId } from "./officer-notice-point.tsx";
import { type NoticeKind, NoticePreview } from "./officer-notice-preview.tsx";
import { refusals } from "./refusals.ts";
import { words as acts } from "./words/officer-acts.ts";
import { words } from "./words/officer-notice.ts";

/** Everything that is wrong, in one notice: written, then read as the applicant will, then sent. */
export default function NoticeDialog({
  kind,
  points: { points, toggle, write, drop },
  ...ending
}: Ending & { kind: NoticeKind; points: Points }) {
  const form = useId();
  const { nameOf, view } = useChecking();
  const [isReading, setReading] = useState(false);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [note, setNote] = useState("");
  const [overrideReason, setOverride] = useState("");
  const { send, isPending, error } = useSending(kind, () => drop(), ending);
  const late = lateTargets(error).filter((one) => points.some(({ target }) => target === one));
  const mayOverride = kind === "supplement" && view.acts.includes("override");
  const lacksOverride = late.length > 0 && mayOverride && overrideReason.trim() === "";
  const said = words[kind];
  const isFurther = kind === "supplement" && view.dossier.standing.rounds.length > 0;
  const read = () => {
    const found = errorsIn(points, nameOf, lacksOverride);
    setErrors(found); // as they are now: the summary holds still while they are put right
    setReading(found.length === 0);
  };
  return (
    <Dialog
      open
      onClose={ending.onClose}
      title={said.title}
      size="wide"
      actions={
        isReading ? (
          <>
            <Button onClick={() => setReading(false)}>{words.edit}</Button>
            <Button
              look="main"
              icon="send"
              busy={isPending}
              onClick={() => send(points, note, overrideReason)}
            >
              {said.send}
            </Button>
          </>
        ) : (
          <>
            <Button onClick={ending.onClose}>{acts.cancel}</Button>
            <Button type="submit" form={form} look="main" icon="eye">
              {words.preview}
            </Button>
          </>
        )
      }
    >
      <ErrorNotice error={error} refusals={refusals} />
      {isReading ? (
        <NoticePreview kind={kind} reasons={points} />
      ) : (
        <Form id={form} onSend={read} errors={errors}>
          <Notice tone={isFurther ? "warn" : "info"}>{isFurther ? words.supplement.again : said.only}</Notice>
          {points.length === 0 && <p>{words.nothingTicked}</p>}
          <PointList points={points} late={late} errors={errors} onWrite={write} onToggle={toggle} />
          {isFurther && mayOverride && (
            <TextArea
              id="cho-phep"
              label={words.override}
              hint={words.overrideHint}
              optional={late.length === 0}
              error={errors.find(({ field }) => field === "cho-phep")?.message}
              maxLength={1000}
              value={overrideReason}
              onChange={setOverride}
            />
          )}
          {kind === "refusal" && (
            <TextArea label={words.note} optional maxLength={2000} value={note} onChange={setNote} />
          )}
        </Form>
      )}
    </Dialog>
  );
}

function PointList({
  points,
  late,
  errors,
  onWrite,
  onToggle,
}: {
  points: readonly Reason[];
  late: readonly string[];
  errors: readonly FormError[];
  onWrite: Points["write"];
  onToggle: Points["toggle"];
}) {
  const { organisationId, view, targets } = useChecking();
  const { procedure } = view.dossier;
  const { data: library = [] } = useQuery(
    useApi().casework.reasons.list.queryOptions({ organisationId, procedure }),
  );
  return (
    <>
      {points.map((point, n) => (
        <NoticePoint
          key={point.target}
          n={n + 1}
          point={point}
          library={library}
          errorOf={(part) => errors.find(({ field }) => field === partId(part, point.target))?.message}
          isLate={late.includes(point.target)}
          onWrite={(change) => onWrite(point.target, change)}
          onRemove={() => onToggle(point.target)}
        />
      ))}
      <Select
        id="them-diem"
        label={words.add}
        none={words.addNone}
        value=""
        options={targets.filter(({ value }) => !points.some(({ target }) => target === value))}
        onChange={(target) => target && onToggle(target)}
      />
    </>
  );
}

function errorsIn(
  points: readonly Reason[],
  nameOf: (target: string) => string,
  lacksOverride: boolean,
): FormError[] {
  if (points.length === 0) return [{ field: "them-diem", message: words.pointMissing }];
  return [
    ...points.flatMap((point) =>
      Object.entries(missingIn(point, nameOf(point.target))).map(([part, message]) => ({
        field: partId(part, point.target),
        message,
      })),
    ),
    ...(lacksOverride ? [{ field: "cho-phep", message: words.overrideMissing }] : []),
  ];
}

function useSending(kind: NoticeKind, onSent: () => void, ending: Ending) {
  const api = useApi();
  const count = (n: number) => (kind === "supplement" ? words.supplement.done(n) : words.refusal.done);
  const { asked, handlers } = useDeed(({ standing }) => {
    onSent();
    return count(standing.rounds.at(-1)?.reasons.length ?? 0);
  }, ending);
  const ask = useMutation(api.casework.dossiers.askSupplement.mutationOptions(handlers));
  const propose = useMutation(api.casework.dossiers.propose.mutationOptions(handlers));
  return {
    isPending: ask.isPending || propose.isPending,
    error: ask.error ?? propose.error,
    send: (points: readonly Reason[], note: string, overrideReason: string) => {
      const reasons = points.map(trimmed);
      if (kind === "refusal")
        return propose.mutate({ ...asked, outcome: "refused", reasons, note: note.trim() });
      const leave = overrideReason.trim();
      return ask.mutate({ ...asked, reasons, ...(leave ? { overrideReason: leave } : {}) });
    },
  };
}

const trimmed = ({ target, text, law, remedy }: Reason): Reason => ({
  target,
  text: text.trim(),
  law: law.trim(),
  remedy: remedy.trim(),
});
