import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import type { Subject } from "../types";

export const bkSystemState = catalogueRule("bk-system-state", {
  why: "Mailboxes cannot be opened without the directory, synchronization and sign-on that belong to them.",
  fix: "add it to `covers` of a backup",
  reading:
    "What this deployment creates is judged: directory sync, sign-on and domain controllers, unless an existing domain controller has its own backup and no backup here says what it covers.",
  check: (subject) =>
    eachOf(createdServices(subject), (service) => {
      if (machineBackups(subject).some(({ covers }) => covers.includes(service))) return undefined;
      return breach(subject.pathOf(subject.deployment, "backup"), {
        name: service,
        message: `no backup covers ${service}`,
        got: "nothing",
        expected: service,
      });
    }),
});

/** Native data protection saves databases only, and what is kept for zero days is not saved. */
function machineBackups(subject: Subject): Subject["deployment"]["backup"] {
  return subject.deployment.backup.filter(
    ({ product, retentionDays }) => product !== "native-data-protection" && retentionDays !== 0,
  );
}

function createdServices(subject: Subject): readonly string[] {
  const { datacenters, identity, backup } = subject.deployment;
  const controllers = datacenters.flatMap((datacenter) => datacenter.activeDirectory?.domainControllers ?? []);
  const own = controllers.filter(({ existing }) => !existing);
  const created =
    own.length > 0 && (own.length === controllers.length || backup.some(({ covers }) => covers.length > 0));
  const isCreated = (servers: readonly { readonly existing: boolean }[] | undefined) =>
    (servers ?? []).some(({ existing }) => !existing);
  return [
    ...(created ? ["domain-controllers"] : []),
    ...(isCreated(identity?.directorySync?.servers) ? ["directory-sync"] : []),
    ...(isCreated(identity?.signOn?.servers) ? ["sign-on"] : []),
  ];
}
