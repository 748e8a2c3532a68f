import { meOptions, useToday } from "@sen/sdk/desk";
import { manifests } from "@sen/suite/manifests";
import { EmptyState } from "@sen/ui/empty-state";
import { fullDate, today } from "@sen/ui/format";
import { Icon } from "@sen/ui/icon";
import { language } from "@sen/ui/language";
import { Notice } from "@sen/ui/notice";
import { PageHeader, Section, Split } from "@sen/ui/page";
import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { Schedule } from "../schedule.tsx";
import { Tasks } from "../tasks.tsx";
import { words } from "../words/home.ts";
import styles from "./index.module.css";

export const Route = createFileRoute("/")({ component: Home });

function Home() {
  const { desk } = Route.useRouteContext();
  const { data: me } = useSuspenseQuery(meOptions(desk.api));
  const { tasks, pending, failed } = useToday(manifests);
  const mine = manifests.filter(
    ({ id, path, isForEveryone }) =>
      path && (isForEveryone || me.permissions.some(({ permission }) => permission.startsWith(`${id}.`))),
  );
  return (
    <>
      <PageHeader title={words.title}>{words.greeting(me.name, fullDate(today()))}</PageHeader>
      <Split
        aside={
          <Section title={words.apps}>
            <ul className={styles["apps"]}>
              {mine.map(({ id, path, title, icon }) => (
                <li key={id}>
                  <a href={`${path}/`}>
                    <Icon name={icon} size={24} />
                    {title[language]}
                  </a>
                </li>
              ))}
            </ul>
          </Section>
        }
      >
        <Section title={words.tasks}>
          {failed && <Notice tone="warn">{words.someFailed}</Notice>}
          {!pending && tasks.length === 0 && !failed && <EmptyState title={words.noTasks} />}
          <Tasks tasks={tasks} />
        </Section>
        <Schedule me={me} />
      </Split>
    </>
  );
}
