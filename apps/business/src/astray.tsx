import { Button, LinkButton } from "@sen/ui/button";
import { ErrorNotice } from "@sen/ui/error-notice";
import { PageHeader } from "@sen/ui/page";
import { useRouter } from "@tanstack/react-router";
import { words } from "./words/astray.ts";

/** No screen has this address. */
export function Missing() {
  return (
    <>
      <PageHeader title={words.missing} />
      <LinkButton look="main" href="/doanh-nghiep/">
        {words.back}
      </LinkButton>
    </>
  );
}

/** A screen failed to open: what happened, and another try. */
export function Broken({ error, reset }: { error: unknown; reset: () => void }) {
  const router = useRouter();
  return (
    <>
      <PageHeader title={words.broken} />
      <ErrorNotice error={error} />
      <Button
        look="main"
        onClick={() => {
          reset();
          void router.invalidate();
        }}
      >
        {words.tryAgain}
      </Button>
    </>
  );
}
