import { useEffect, useRef, useState } from "react";
import { TextField } from "./text-field.tsx";

const PAUSE = 250; // milliseconds without a key before the list is asked again

/**
 * What is looked for, kept in the address. The letters are the field's own until the person pauses, so that no
 * Vietnamese keyboard is interrupted in the middle of a syllable.
 */
export function SearchField({
  label,
  value,
  onSearch,
}: {
  label: string;
  value: string;
  onSearch: (text: string | undefined) => void;
}) {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  const pause = useRef(0);
  useEffect(() => () => window.clearTimeout(pause.current), []);
  if (known !== value) {
    setKnown(value);
    if (typed.trim() !== value) setTyped(value); // somebody went back, or followed a link
  }
  return (
    <TextField
      label={label}
      type="search"
      maxLength={100}
      value={typed}
      onChange={(text) => {
        setTyped(text);
        window.clearTimeout(pause.current);
        pause.current = window.setTimeout(() => onSearch(text.trim() || undefined), PAUSE);
      }}
    />
  );
}
