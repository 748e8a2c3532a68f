import { Button, LinkButton } from "@sen/ui/button";
import { ErrorNotice } from "@sen/ui/error-notice";
import { PageHeader } from "@sen/ui/page";
import { useRouter } from "@tanstack/react-router";
import { words } from "./words/astray.ts";

/** No screen, or no week, has this address. */
export function Missing() {
  return (
    <>
      <PageHeader title={words.missing}>{words.missingWhy}</PageHeader>
      <LinkButton look="main" href="/lich/">
        {words.thisWeek}
      </LinkButton>
    </>
  );
}

/** A screen failed to open: what happened, the number to quote, and another try. */
export function Broken({ error, reset }: { error: unknown; reset: () => void }) {
  const router = useRouter();
  return (
    <>
      <PageHeader title={words.broken} />
      <ErrorNotice error={error} />
      <p>
        <Button
          look="main"
          icon="refresh"
          onClick={() => {
            reset();
            void router.invalidate();
          }}
        >
          {words.tryAgain}
        </Button>
      </p>
    </>
  );
}
