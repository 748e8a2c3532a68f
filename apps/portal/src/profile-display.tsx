import { RadioGroup, Switch } from "@sen/ui/choice";
import { FormSection } from "@sen/ui/form";
import { type Language, language, switchLanguage } from "@sen/ui/language";
import { Section } from "@sen/ui/page";
import { changeSettings, type Density, settings, type Theme } from "@sen/ui/settings";
import { words } from "./words/profile.ts";

const options = <Value extends string>(names: Record<Value, string>) =>
  (Object.entries(names) as [Value, string][]).map(([value, label]) => ({ value, label }));

const languages: Record<Language, string> = { vi: "Tiếng Việt", en: "English" };

/** What this device remembers; each choice is shown at once. */
export function DisplaySection() {
  const { theme, density, singleKeys } = settings();
  return (
    <Section title={words.display}>
      <p>{words.displayWhy}</p>
      <FormSection columns={3}>
        <RadioGroup
          name="language"
          label={words.language}
          options={options<Language>(languages)}
          defaultValue={language}
          onChange={switchLanguage}
        />
        <RadioGroup
          name="theme"
          label={words.theme}
          options={options<Theme>(words.themes)}
          defaultValue={theme}
          onChange={(chosen) => void changeSettings({ theme: chosen })}
        />
        <RadioGroup
          name="density"
          label={words.density}
          options={options<Density>(words.densities)}
          defaultValue={density}
          onChange={(chosen) => void changeSettings({ density: chosen })}
        />
      </FormSection>
      <Switch
        label={words.keys}
        hint={words.keysHint}
        defaultChecked={singleKeys}
        onChange={(on) => void changeSettings({ singleKeys: on })}
      />
    </Section>
  );
}
