import { Button } from "@sen/ui/button";
import { language, switchLanguage } from "@sen/ui/language";
import { PageHeader, Section } from "@sen/ui/page";
import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { useState } from "react";
import styles from "../sign-in.module.css";
import { CodeStep, type Filled, PasswordStep } from "../sign-in-steps.tsx";
import { ask, wayOn } from "../ways-in.ts";
import { words } from "../words/sign-in.ts";

type DemoAccount = Filled & { username: string; role: Record<"vi" | "en", string> };

export const Route = createFileRoute("/dang-nhap/")({
  validateSearch: ({ tiep }: Record<string, unknown>): { tiep?: string } =>
    typeof tiep === "string" ? { tiep } : {},
  component: SignIn,
});

function SignIn() {
  const { tiep } = Route.useSearch();
  const { desk } = Route.useRouteContext();
  const [step, setStep] = useState<"password" | "authenticator">("password");
  const [filled, setFilled] = useState<Filled>({ name: "", password: "" });
  const { data: demo = [] } = useQuery({
    queryKey: ["demo accounts"],
    queryFn: async () => ((await ask("/demo")).body["accounts"] ?? []) as DemoAccount[],
    staleTime: Number.POSITIVE_INFINITY,
  });
  const enter = () => {
    desk.queries.clear(); // nothing that was read as somebody else
    location.assign(wayOn(tiep));
  };
  const asksCode = step === "authenticator";

  return (
    <div className={styles["page"]} data-alone={demo.length === 0 || asksCode || undefined}>
      <div>
        <PageHeader title={asksCode ? words.codeTitle : words.title}>
          {asksCode ? words.codeSentence : words.sentence}
        </PageHeader>
        {asksCode ? (
          <CodeStep onIn={enter} onStartAgain={() => setStep("password")} />
        ) : (
          <PasswordStep filled={filled} onNext={(next) => (next === "in" ? enter() : setStep(next))} />
        )}
        <p className={styles["language"]}>
          <Button
            look="quiet"
            icon="language"
            onClick={() => switchLanguage(language === "vi" ? "en" : "vi")}
          >
            {words.otherLanguage}
          </Button>
        </p>
      </div>
      {demo.length > 0 && !asksCode && (
        <div className={styles["demo"]}>
          <Section title={words.demoTitle}>
            <p className={styles["small"]}>{words.demoSentence}</p>
            <ul>
              {demo.map(({ username, password, name, role }) => (
                <li key={username}>
                  <div>
                    <b>{name}</b>
                    <span>{role[language]}</span>
                  </div>
                  <Button
                    onClick={() => setFilled({ name: username, password })}
                    aria-label={words.fill(username, name)}
                  >
                    {username}
                  </Button>
                </li>
              ))}
            </ul>
          </Section>
        </div>
      )}
    </div>
  );
}
