import "./rac-setup.ts";
import { Autocomplete, I18nProvider, Input, ListBox, ListBoxItem, SearchField } from "react-aria-components";
import type { Command } from "./command.ts";
import styles from "./command-palette.module.css";
import { Dialog } from "./dialog.tsx";
import { fold } from "./fold.ts";
import { Icon } from "./icon.tsx";
import { locale } from "./language.ts";
import { keysShown } from "./shortcuts.tsx";
import { words } from "./words.ts";

const matches = (command: Command, text: string) => {
  const hay = fold(`${command.title} ${command.detail ?? ""}`);
  return fold(text)
    .split(/\s+/)
    .every((word) => hay.includes(word));
};

/** Go to, create, find: commands are sifted here, `hits` were found by the server for the same words. */
export default function CommandPalette({
  open,
  onClose,
  text,
  onText,
  commands,
  hits,
  searching,
  onGo,
}: {
  open: boolean;
  onClose: () => void;
  text: string;
  onText: (text: string) => void;
  commands: readonly Command[];
  hits: readonly Command[];
  searching: boolean;
  onGo: (command: Command) => void;
}) {
  const shown = [...commands.filter((command) => matches(command, text)), ...hits];
  return (
    <Dialog open={open} onClose={onClose} title={words.palette} size="top">
      <I18nProvider locale={locale}>
        <Autocomplete inputValue={text} onInputChange={onText}>
          <SearchField aria-label={words.palette} className={styles["search"]}>
            <Icon name="search" />
            <Input placeholder={words.find} />
          </SearchField>
          <ListBox
            aria-label={words.palette}
            className={styles["list"]}
            items={shown}
            onAction={(key) => {
              const command = shown.find(({ id }) => id === key);
              if (command) onGo(command);
            }}
            renderEmptyState={() => (
              <p className={styles["none"]}>{searching ? words.searching : words.nothingFound}</p>
            )}
          >
            {(command) => (
              <ListBoxItem id={command.id} textValue={command.title} className={styles["item"]}>
                <Icon name={command.icon ?? "arrow-right"} size={18} />
                <span className={styles["words"]}>
                  <span>{command.title}</span>
                  {command.detail && <span className={styles["detail"]}>{command.detail}</span>}
                </span>
                {command.keys && <kbd>{keysShown(command.keys)}</kbd>}
              </ListBoxItem>
            )}
          </ListBox>
        </Autocomplete>
      </I18nProvider>
      <p className={styles["hint"]}>{words.paletteHint}</p>
    </Dialog>
  );
}
