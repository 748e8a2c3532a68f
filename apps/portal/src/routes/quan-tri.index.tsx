import { meOptions } from "@sen/sdk/desk";
import { EmptyState } from "@sen/ui/empty-state";
import { Icon } from "@sen/ui/icon";
import { PageHeader, Section } from "@sen/ui/page";
import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { placesFor } from "../places.ts";
import { words } from "../words/portal.ts";
import styles from "./quan-tri.module.css";

export const Route = createFileRoute("/quan-tri/")({ component: Administration });

function Administration() {
  const { desk } = Route.useRouteContext();
  const { data: me } = useSuspenseQuery(meOptions(desk.api));
  const groups = placesFor(me.permissions.map(({ permission }) => permission));
  return (
    <>
      <PageHeader title={words.administration}>{words.administrationSentence}</PageHeader>
      {groups.length === 0 && <EmptyState title={words.nothingToAdminister}>{words.askForRights}</EmptyState>}
      {groups.map(({ title, sentence, places }) => (
        <Section key={title} title={title}>
          <p className={styles["about"]}>{sentence}</p>
          <ul className={styles["places"]}>
            {places.map((place) => (
              <li key={place.path}>
                <Icon name={place.icon} />
                <div>
                  <Link to={place.path}>{place.title}</Link>
                  <p>{place.sentence}</p>
                </div>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}
