import { breach, eachOf } from "../engine/answers";
import type { ServerRole } from "../../model";
import { catalogueRule } from "../support/define";
import { serversWith } from "../support/planned-servers";
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

/** Native data protection covers databases only, and a backup kept for zero days is no backup. */
function machineBackups(subject: Subject): Subject["deployment"]["backup"] {
  return subject.deployment.backup.filter(
    ({ product, retentionDays }) => product !== "native-data-protection" && retentionDays !== 0,
  );
}

function createdServices(subject: Subject): readonly string[] {
  const controllers = serversWith(subject, "domain-controller");
  const own = controllers.filter(({ existing }) => !existing);
  const { backup } = subject.deployment;
  const created =
    own.length > 0 && (own.length === controllers.length || backup.some(({ covers }) => covers.length > 0));
  const isCreated = (role: ServerRole) => serversWith(subject, role).some(({ existing }) => !existing);
  return [
    ...(created ? ["domain-controllers"] : []),
    ...(isCreated("directory-sync") ? ["directory-sync"] : []),
    ...(isCreated("sign-on") ? ["sign-on"] : []),
  ];
}
