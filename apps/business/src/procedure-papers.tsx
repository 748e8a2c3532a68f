import type { Component } from "@sen/catalogue/model";
import { Section } from "@sen/ui/page";
import { Law } from "./law.tsx";
import { inWords } from "./named.ts";
import styles from "./procedure.module.css";
import { words } from "./words/procedure.ts";

/** The papers of a procedure, those always wanted first; for the others, when. */
export function PaperList({ components }: { components: readonly Component[] }) {
  const always = components.filter(({ when }) => when === null);
  const depends = components.filter(({ when }) => when !== null);
  return (
    <Section title={words.papers}>
      <p className={styles["quiet"]}>{words.papersLead}</p>
      <Group title={words.always} components={always} />
      {depends.length > 0 && <Group title={words.depends} components={depends} />}
    </Section>
  );
}

function Group({ title, components }: { title: string; components: readonly Component[] }) {
  return (
    <>
      <h3 className={styles["group"]}>{title}</h3>
      <ul className={styles["papers"]}>
        {components.map((component) => (
          <li key={component.code}>
            <p>
              <strong>{inWords(component.name)}</strong>
              {component.whenWords && <span className={styles["when"]}>{inWords(component.whenWords)}</span>}
            </p>
            <p className={styles["quiet"]}>
              {[
                component.isWritten ? words.written : words.brought,
                ...(component.fromNumber ? [words.fromNumber] : []),
                ...(component.form ? [words.form(component.form)] : []),
              ].join(" · ")}{" "}
              · <Law source={component.source} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
