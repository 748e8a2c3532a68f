import { Button, LinkButton } from "@sen/ui/button";
import { ErrorNotice } from "@sen/ui/error-notice";
import { PageHeader } from "@sen/ui/page";
import { useRouter } from "@tanstack/react-router";
import { words } from "./words/portal.ts";

/** No screen has this address. */
export function Missing() {
  return (
    <>
      <PageHeader title={words.missing}>{words.missingWhy}</PageHeader>
      <LinkButton look="main" href="/">
        {words.goHome}
      </LinkButton>
    </>
  );
}

/** A screen failed to open: what happened, the number to quote, and another try. */
export function Broken({ error, reset }: { error: unknown; reset: () => void }) {
  const router = useRouter();
  const again = () => {
    reset();
    void router.invalidate();
  };
  return (
    <>
      <PageHeader title={words.broken} />
      <ErrorNotice error={error} />
      <p>
        <Button look="main" icon="refresh" onClick={again}>
          {words.tryAgain}
        </Button>
      </p>
    </>
  );
}
