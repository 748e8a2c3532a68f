import type { HeldPost, ListedPerson } from "@sen/directory/model";
import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { EmptyState } from "@sen/ui/empty-state";
import { date, today } from "@sen/ui/format";
import { PageHeader, Section, Split } from "@sen/ui/page";
import { Facts, Table } from "@sen/ui/table";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useMay } from "../directory-rights.ts";
import { AddPost, AmendPerson, ClosePost, HandOver } from "../person-dialog.tsx";
import { words } from "../words/directory.ts";

export const Route = createFileRoute("/quan-tri/nhan-su/$personId")({
  loader: ({ context: { desk }, params }) =>
    desk.queries.ensureQueryData(desk.api.directory.people.get.queryOptions({ id: params.personId })),
  component: PersonPage,
});

type Act = { kind: "amend" | "hand-over" | "post" } | { kind: "leave"; post: HeldPost };

function PersonPage() {
  const { personId } = Route.useParams();
  const api = useApi();
  const may = useMay();
  const [act, setAct] = useState<Act | null>(null);
  const { data: person } = useSuspenseQuery(api.directory.people.get.queryOptions({ id: personId }));
  const { data: keeper } = useQuery(
    api.directory.organisations.get.queryOptions({ id: person.organisationId }),
  );
  const close = () => setAct(null);
  return (
    <>
      <PageHeader
        title={person.fullName}
        above={{ href: "/quan-tri/nhan-su", label: words.people }}
        actions={
          may("directory.manage", person.organisationId) && (
            <>
              <Button onClick={() => setAct({ kind: "hand-over" })}>{words.handOver}</Button>
              <Button look="main" icon="pencil" onClick={() => setAct({ kind: "amend" })}>
                {words.amendPerson}
              </Button>
            </>
          )
        }
      />
      <Split
        aside={
          <Facts
            facts={[
              [words.email, person.email],
              [words.phone, person.phone ?? "–"],
              [words.keptBy, keeper?.versions.at(-1)?.name ?? ""],
            ]}
          />
        }
      >
        <Posts person={person} onAct={setAct} />
      </Split>
      {act?.kind === "amend" && <AmendPerson person={person} onClose={close} />}
      {act?.kind === "hand-over" && <HandOver person={person} day={today()} onClose={close} />}
      {act?.kind === "post" && <AddPost person={person} day={today()} onClose={close} />}
      {act?.kind === "leave" && <ClosePost post={act.post} day={today()} onClose={close} />}
    </>
  );
}

function Posts({ person, onAct }: { person: ListedPerson; onAct: (act: Act) => void }) {
  const may = useMay();
  const add = (
    <Button icon="plus" onClick={() => onAct({ kind: "post" })}>
      {words.addPost}
    </Button>
  );
  return (
    <Section title={words.allPosts} actions={may("directory.manage") && add}>
      {person.posts.length === 0 && <EmptyState title={words.noPosts} />}
      {person.posts.length > 0 && (
        <Table caption={words.allPosts}>
          <thead>
            <tr>
              <th scope="col">{words.title}</th>
              <th scope="col">{words.organisation}</th>
              <th scope="col">{words.from}</th>
              <th scope="col">{words.to}</th>
              <th scope="col">{words.actions}</th>
            </tr>
          </thead>
          <tbody>
            {person.posts.map((post) => (
              <tr key={post.id}>
                <th scope="row">{post.title}</th>
                <td data-l={words.organisation}>
                  <Link to="/quan-tri/co-quan/$officeId" params={{ officeId: post.organisationId }}>
                    {post.organisationName}
                  </Link>
                </td>
                <td data-l={words.from}>{date(post.from)}</td>
                <td data-l={words.to}>{post.to ? date(post.to) : words.now}</td>
                <td data-act>
                  {may("directory.manage", post.organisationId) &&
                    (post.to === null || post.to > today()) && (
                      <Button
                        look="quiet"
                        aria-label={`${words.closePost}: ${post.title}`}
                        onClick={() => onAct({ kind: "leave", post })}
                      >
                        {words.closePost}
                      </Button>
                    )}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Section>
  );
}
