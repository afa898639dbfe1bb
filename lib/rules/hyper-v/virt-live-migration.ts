import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { memberHosts } from "../support/member-storages";

export const virtLiveMigration = catalogueRule("virt-live-migration", {
  why: "Quick migration saves and restores the memory of the machine, so the member resumes with an outdated view of its DAG.",
  fix: "set `migration` of the host to live or none",
  check: (subject) =>
    eachOf(memberHosts(subject), (host) => {
      if (host.migration !== "quick") return undefined;
      return breach(subject.pathOf(host, "migration"), {
        name: host.name,
        message: "members are moved between hosts in saved state",
        got: host.migration,
        expected: "live or none",
      });
    }),
});
