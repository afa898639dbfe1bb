import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import type { Subject } from "../types";

export const bkSystemState = catalogueRule("bk-system-state", {
  why: "Mailboxes without the directory, the sync or the sign-on that belongs to them open for nobody.",
  fix: "add it to `covers` of a backup",
  reading:
    "What this deployment creates is judged: directory sync, sign-on, and domain controllers where none exists already whose keeper saves the forest.",
  check: (subject) =>
    eachOf(createdServices(subject), (service) => {
      if (subject.deployment.backup.some(({ covers }) => covers.includes(service))) return undefined;
      return breach(subject.pathOf(subject.deployment, "backup"), {
        name: service,
        message: `no backup covers ${service}`,
        got: "nothing",
        expected: service,
      });
    }),
});

function createdServices(subject: Subject): readonly string[] {
  const { datacenters, identity } = subject.deployment;
  const controllers = datacenters.flatMap((datacenter) => datacenter.activeDirectory?.domainControllers ?? []);
  const created = controllers.length > 0 && controllers.every(({ existing }) => !existing);
  const isCreated = (servers: readonly { readonly existing: boolean }[] | undefined) =>
    (servers ?? []).some(({ existing }) => !existing);
  return [
    ...(created ? ["domain-controllers"] : []),
    ...(isCreated(identity?.directorySync?.servers) ? ["directory-sync"] : []),
    ...(isCreated(identity?.signOn?.servers) ? ["sign-on"] : []),
  ];
}
