import { language } from "@sen/ui/language";
import { sayError } from "@sen/ui/refusal";

type Owned = { organisationId: string; draftId: string; component: string };

/** Sends a file to a paper of a draft and answers which it is now. What fails is thrown as a sentence. */
export async function sendFile(
  file: File,
  { organisationId, draftId, component }: Owned,
): Promise<{ id: string }> {
  const asked = new URLSearchParams({
    ownerKind: "business.paper",
    ownerId: `${draftId}/${component}`,
    organisationId,
    name: file.name.normalize("NFC").slice(0, 400),
  });
  const answer = await fetch(`/api/files?${asked}`, { method: "POST", body: file }).catch(() => null);
  if (answer?.ok) return (await answer.json()) as { id: string };
  throw new Error(sayFailure(answer && (await answer.json().catch(() => null))));
}

type Failure = { error?: { data?: { detail?: { vi?: string; en?: string } | null } } } | null;

/** The server's own sentence for this file, or what is said of any failed call. */
function sayFailure(failure: Failure): string {
  return failure?.error?.data?.detail?.[language] ?? sayError(failure?.error ?? null).message;
}
