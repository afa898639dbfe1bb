import { breach, eachOf, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const bkOffsite = catalogueRule("bk-offsite", {
  why: "A DAG copies deletion and encryption by attackers within seconds: only a copy elsewhere outlives them.",
  fix: "keep one copy outside both datacenters or unchangeable, and set `offsite: true`",
  check: (subject) =>
    eachOf(subject.plan.clusters.length === 0 ? [] : subject.deployment.backup, (backup) => {
      const path = subject.pathOf(backup, "offsite");
      if (backup.product === "native-data-protection" && backup.offsite === undefined) {
        return breach(path, {
          message: "native data protection alone keeps every copy within reach of one attacker",
          got: "no copy elsewhere",
          expected: "a copy outside both datacenters",
        });
      }
      if (backup.offsite === undefined) return undecided(path, `whether ${backup.name} keeps a copy elsewhere`);
      if (backup.offsite) return undefined;
      return breach(path, { message: "no copy of the backup is kept elsewhere", got: false, expected: true });
    }),
});
