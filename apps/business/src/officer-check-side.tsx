import { Chip } from "@sen/ui/chip";
import { date, stamp } from "@sen/ui/format";
import { Section } from "@sen/ui/page";
import { Facts, Table } from "@sen/ui/table";
import { percentOf } from "./numbers.ts";
import styles from "./officer-check.module.css";
import { useChecking } from "./officer-checking.ts";
import { words as home } from "./words/home.ts";
import { words } from "./words/officer-check.ts";

/** Who signed, and whether it was exactly what was sent last. */
export function CheckSignatures() {
  const { cased, view } = useChecking();
  const sent = view.submissions.at(-1)?.bundleHash;
  return (
    <Section title={words.signatures}>
      {cased.signatures.length === 0 ? (
        <p className={styles["blank"]}>{words.noSignatures}</p>
      ) : (
        <Table caption={words.signatures}>
          <thead>
            <tr>
              <th scope="col">{words.signer}</th>
              <th scope="col">{words.signedAt}</th>
              <th scope="col">{words.bundle}</th>
            </tr>
          </thead>
          <tbody>
            {cased.signatures.map(({ key, name, at, bundleHash }) => (
              <tr key={`${key} ${bundleHash}`}>
                <th scope="row">{name}</th>
                <td data-l={words.signedAt}>{stamp(at)}</td>
                <td data-l={words.bundle}>
                  <Chip state={bundleHash === sent ? "done" : "bad"}>
                    {bundleHash === sent ? words.matches : words.differs}
                  </Chip>{" "}
                  <small className={styles["hash"]} title={bundleHash}>
                    {bundleHash.slice(0, 12)}
                  </small>
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Section>
  );
}

/** Who owns 25 % and more, as worked out from the answers. */
export function CheckOwners() {
  const { beneficialOwners } = useChecking().cased;
  return (
    <Section title={words.owners}>
      {beneficialOwners.length === 0 ? (
        <p className={styles["blank"]}>{words.noOwners}</p>
      ) : (
        <Table caption={words.owners}>
          <thead>
            <tr>
              <th scope="col">{words.ownerName}</th>
              <th scope="col" data-n>
                {words.direct}
              </th>
              <th scope="col" data-n>
                {words.indirect}
              </th>
              <th scope="col" data-n>
                {words.total}
              </th>
            </tr>
          </thead>
          <tbody>
            {beneficialOwners.map(({ name, direct, indirect, total }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td data-l={words.direct} data-n>
                  {percentOf(direct)}
                </td>
                <td data-l={words.indirect} data-n>
                  {percentOf(indirect)}
                </td>
                <td data-l={words.total} data-n>
                  {percentOf(total)}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Section>
  );
}

/** The registered enterprise that the dossier is about. */
export function CheckEntity() {
  const { entity } = useChecking().cased;
  if (!entity) return null;
  return (
    <Section title={words.entity}>
      <Facts
        facts={[
          [words.entityCode, entity.code],
          [words.entityName, entity.name],
          [words.entityStatus, home.statuses[entity.status]],
          [words.registeredOn, date(entity.registeredOn)],
          [words.amendments, String(entity.amendment)],
        ]}
      />
    </Section>
  );
}
