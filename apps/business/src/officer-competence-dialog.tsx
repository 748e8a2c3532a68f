import type { DatedCompetence } from "@sen/business/register.model";
import { useApi } from "@sen/sdk/react";
import { RadioGroup } from "@sen/ui/choice";
import { ComboBox } from "@sen/ui/combo-box";
import type { FormError } from "@sen/ui/form";
import { tellResult } from "@sen/ui/result";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ActForm } from "./officer-act-form.tsx";
import { useUnits } from "./unit-field.tsx";
import { words } from "./words/competence.ts";

type Level = DatedCompetence["level"];

/** Gives the registering for a place to an office; `before` when it is another's already. */
export function CompetenceDialog({
  organisationId,
  before,
  known,
  offices,
  onClose,
}: {
  organisationId: string;
  before: DatedCompetence | null;
  known: readonly DatedCompetence[];
  offices: readonly { id: string; name: string }[];
  onClose: () => void;
}) {
  const api = useApi();
  const queries = useQueryClient();
  const units = useUnits();
  const [level, setLevel] = useState<Level>(before?.level ?? "commune");
  const [unitId, setUnitId] = useState(before?.unitId ?? null);
  const [competentId, setCompetentId] = useState(before?.organisationId ?? null);
  const [isTold, setTold] = useState(false);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const keep = useMutation(
    api.business.competence.keep.mutationOptions({
      onSuccess: (kept) => {
        const office = offices.find(({ id }) => id === kept.organisationId)?.name ?? "";
        tellResult(
          words.kept(kept.unitId ? units.nameOf(kept.unitId) : words.levels.province.toLowerCase(), office),
        );
        onClose();
      },
      onSettled: () => queries.invalidateQueries(api.business.competence.pathFilter()),
    }),
  );
  const place = level === "province" ? null : unitId;
  const missing: FormError[] = [
    ...(level === "commune" && !unitId ? [{ field: "xa-phuong", message: words.unitMissing }] : []),
    ...(competentId ? [] : [{ field: "co-quan", message: words.officeMissing }]),
  ];
  const errorOf = (field: string) =>
    isTold ? missing.find((error) => error.field === field)?.message : undefined;
  return (
    <ActForm
      title={before ? words.change : words.add}
      verb={before ? words.change : words.add}
      busy={keep.isPending}
      error={keep.error}
      errors={isTold ? missing : []}
      onSend={() => {
        setTold(true);
        if (missing.length > 0 || !competentId) return;
        const version =
          known.find((one) => one.level === level && (one.unitId ?? null) === place)?.version ?? 0;
        keep.mutate({ organisationId, level, unitId: place, competentId, version, idempotencyKey });
      }}
      onClose={onClose}
    >
      {!before && (
        <RadioGroup<Level>
          label={words.level}
          value={level}
          options={(["commune", "province"] as const).map((value) => ({
            value,
            label: words.levels[value],
          }))}
          onChange={setLevel}
        />
      )}
      {level === "commune" && !before && (
        <ComboBox
          id="xa-phuong"
          label={words.unit}
          error={errorOf("xa-phuong")}
          options={units.all.map(({ id, name }) => ({ id, label: name }))}
          searching={units.isPending}
          value={unitId}
          onChange={setUnitId}
        />
      )}
      <ComboBox
        id="co-quan"
        label={words.office}
        error={errorOf("co-quan")}
        options={offices.map(({ id, name }) => ({ id, label: name }))}
        value={competentId}
        onChange={setCompetentId}
      />
    </ActForm>
  );
}
