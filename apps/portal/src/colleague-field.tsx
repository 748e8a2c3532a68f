import { useApi } from "@sen/sdk/react";
import { today } from "@sen/ui/format";
import { Select } from "@sen/ui/select";
import { useQuery } from "@tanstack/react-query";

/** One of those who work at an office today; sends the person's id under `name`. */
export function ColleagueField({
  label,
  name,
  office,
  error,
}: {
  label: string;
  name: string;
  office: string;
  error?: string | undefined;
}) {
  const asked = { day: today(), at: office, limit: 200 };
  const { data } = useQuery(useApi().directory.people.list.queryOptions(asked));
  const options = (data?.items ?? []).map((person) => ({ value: person.id, label: person.fullName }));
  return <Select name={name} label={label} error={error} none="" options={options} />;
}
