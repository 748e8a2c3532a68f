import { useApi } from "@sen/sdk/react";
import { useQuery } from "@tanstack/react-query";
import { inWords } from "./named.ts";

/** What a procedure is called today; its bare name while that is on its way. */
export function useProcedureTitles(): (procedure: string) => string {
  const { data = [] } = useQuery(
    useApi().catalogue.procedures.list.queryOptions({}, { staleTime: Number.POSITIVE_INFINITY }),
  );
  return (procedure) => {
    const version = data.find((one) => one.procedure === procedure);
    return version ? inWords(version.title) : "";
  };
}
