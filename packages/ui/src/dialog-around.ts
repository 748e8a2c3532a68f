import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/** The dialog that a part stands in: what pops up must be in it too, or it would lie beneath it. */
export function useDialogAround<Part extends Element>(): {
  ref: RefObject<Part | null>;
  dialog: Element | undefined;
} {
  const ref = useRef<Part>(null);
  const [dialog, setDialog] = useState<Element>();
  useLayoutEffect(() => setDialog(ref.current?.closest("dialog") ?? undefined), []);
  return { ref, dialog };
}
