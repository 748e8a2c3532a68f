import { Button } from "@sen/ui/button";
import { tellResult } from "@sen/ui/result";
import { words } from "./words/profile.ts";

/** Puts a text on the clipboard and says so. */
export function CopyButton({ text }: { text: string }) {
  return (
    <Button
      icon="copy"
      onClick={() => void navigator.clipboard.writeText(text).then(() => tellResult(words.copied))}
    >
      {words.copy}
    </Button>
  );
}
