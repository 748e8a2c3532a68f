import "./rac-setup.ts";
import { type ReactNode, useState } from "react";
import {
  Button as AriaButton,
  ComboBox as AriaComboBox,
  I18nProvider,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from "react-aria-components";
import { IconButton } from "./button.tsx";
import styles from "./combo-box.module.css";
import { useDialogAround } from "./dialog-around.ts";
import fieldStyles from "./field.module.css";
import { FieldError, type FieldProps } from "./field.tsx";
import { fold } from "./fold.ts";
import { Icon } from "./icon.tsx";
import { locale } from "./language.ts";
import { words } from "./words.ts";

export type Choice = { id: string; label: string; detail?: string | undefined };

type Own = FieldProps & {
  options: readonly Choice[];
  /** Asked as the person types, for lists too long to hand over; the answer comes back as `options`. */
  onSearch?: (text: string) => void;
  searching?: boolean;
  placeholder?: string;
  disabled?: boolean;
  id?: string;
};

/** One of many, found by typing: marks, đ and capitals do not matter. */
export function ComboBox({
  value,
  onChange,
  name,
  ...own
}: Own & {
  value: string | null;
  onChange: (id: string | null) => void;
  /** Sends the id with the form. */
  name?: string;
}) {
  const chosen = own.options.find((option) => option.id === value);
  const [text, setText] = useState(chosen?.label ?? "");
  const [shown, setShown] = useState(value);
  if (shown !== value) {
    setShown(value); // the choice was changed from outside
    if (value === null) setText("");
    else if (chosen) setText(chosen.label);
  } else if (value !== null && chosen && text === "" && shown === value) setText(chosen.label); // its name came later
  return (
    <>
      <Box
        id={name} // where the form's summary leads: what is sent is hidden
        {...own}
        text={text}
        chosen={value}
        onText={(typed) => {
          setText(typed);
          if (typed === "" && value !== null) {
            setShown(null);
            onChange(null);
          }
        }}
        onPick={(id, label) => {
          setText(label);
          setShown(id);
          onChange(id);
        }}
        onLeave={() => setText(chosen?.label ?? (value === null ? "" : text))}
      />
      {name && <input type="hidden" name={name} value={value ?? ""} />}
    </>
  );
}

const matches = ({ label, detail = "" }: Choice, text: string) => {
  const hay = fold(`${label} ${detail}`);
  return fold(text)
    .split(/\s+/)
    .every((word) => hay.includes(word));
};

/** Somebody or something chosen; `id` is null when it was typed and is not on the list. */
export type Chosen = { id: string | null; label: string };

/** Several of many; with `freeText`, also what is not on the list. Order is kept. */
export function ComboBoxMany({
  value,
  onChange,
  freeText = false,
  ...own
}: Own & { value: readonly Chosen[]; onChange: (value: Chosen[]) => void; freeText?: boolean }) {
  const [text, setText] = useState("");
  const add = (entry: Chosen) => {
    const label = entry.label.trim();
    const known = value.some((one) => (entry.id === null ? one.label === label : one.id === entry.id));
    if (label && !known) onChange([...value, { ...entry, label }]);
    setText("");
  };
  const left = own.options.filter((option) => !value.some((one) => one.id === option.id));
  return (
    <div className={styles["many"]}>
      <Box
        {...own}
        options={left}
        text={text}
        chosen={null}
        onText={setText}
        onPick={(id, label) => add({ id, label })}
        onEnter={freeText ? () => add({ id: null, label: text }) : undefined}
        onErase={value.length > 0 ? () => onChange(value.slice(0, -1)) : undefined}
        onLeave={() => (freeText ? add({ id: null, label: text }) : setText(""))}
        custom={freeText}
      />
      {value.length > 0 && (
        <ul className={styles["chosen"]}>
          {value.map((one) => (
            <li key={one.id ?? `typed ${one.label}`} data-typed={one.id === null || undefined}>
              {one.label}
              <IconButton
                name={words.remove(one.label)}
                icon="x"
                disabled={own.disabled}
                onClick={() => onChange(value.filter((other) => other !== one))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Box({
  label,
  hint,
  error,
  optional,
  hideLabel,
  options,
  onSearch,
  searching,
  placeholder,
  disabled,
  id,
  text,
  chosen,
  onText,
  onPick,
  onEnter,
  onErase,
  onLeave,
  custom = false,
}: Own & {
  text: string;
  chosen: string | null;
  onText: (text: string) => void;
  onPick: (id: string, label: string) => void;
  onEnter?: (() => void) | undefined;
  onErase?: (() => void) | undefined;
  onLeave: () => void;
  custom?: boolean;
}) {
  const { ref, dialog } = useDialogAround<HTMLDivElement>();
  const [typing, setTyping] = useState(false); // until then the whole list is shown, whatever stands in the box
  const shown = typing && !onSearch ? options.filter((option) => matches(option, text)) : options;
  const saysSomething = text !== "" || searching === true; // also where nothing is on the list
  const nothing: ReactNode = searching
    ? words.searching
    : custom && text
      ? words.addTyped(text)
      : words.nothingFound;
  return (
    <I18nProvider locale={locale}>
      <AriaComboBox
        className={fieldStyles["field"]}
        items={shown}
        inputValue={text}
        selectedKey={chosen}
        isInvalid={Boolean(error)}
        isDisabled={disabled}
        menuTrigger={options.length > 0 || saysSomething ? "focus" : "input"} // what closes for want of options opens again later, even after a choice
        allowsEmptyCollection={saysSomething}
        allowsCustomValue
        defaultFilter={() => true}
        data-invalid={error ? true : undefined}
        onInputChange={(typed) => {
          setTyping(true);
          onText(typed);
          onSearch?.(typed);
        }}
        onSelectionChange={(key) => {
          const option = options.find((one) => one.id === key);
          setTyping(false);
          if (option) onPick(option.id, option.label);
        }}
        onBlur={() => {
          setTyping(false);
          onLeave();
        }}
      >
        <Label className={hideLabel ? fieldStyles["unseen"] : fieldStyles["label"]}>
          {label}
          {optional && <span className={fieldStyles["optional"]}> ({words.optional})</span>}
        </Label>
        {hint && (
          <Text slot="description" className={fieldStyles["hint"]}>
            {hint}
          </Text>
        )}
        <div ref={ref} className={styles["box"]}>
          <Input
            id={id}
            className={fieldStyles["input"]}
            placeholder={placeholder}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing) return;
              const pointing = event.currentTarget.getAttribute("aria-activedescendant");
              if (event.key === "Enter" && onEnter && text.trim() && !pointing) {
                event.preventDefault(); // adds a name instead of sending the form
                onEnter();
              }
              if (event.key === "Backspace" && text === "") onErase?.();
            }}
          />
          <AriaButton className={styles["arrow"]}>
            <Icon name="chevron-down" size={18} />
          </AriaButton>
        </div>
        {error && (
          <Text slot="errorMessage">
            <FieldError>{error}</FieldError>
          </Text>
        )}
        <Popover className={styles["popup"]} offset={4} UNSTABLE_portalContainer={dialog}>
          <ListBox<Choice>
            className={styles["list"]}
            renderEmptyState={() => <div className={styles["nothing"]}>{nothing}</div>}
          >
            {(option) => (
              <ListBoxItem id={option.id} textValue={option.label} className={styles["option"]}>
                <span>{option.label}</span>
                {option.detail && <span className={styles["detail"]}>{option.detail}</span>}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </AriaComboBox>
    </I18nProvider>
  );
}
