import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const bkWitnessNone = catalogueRule("bk-witness-none", {
  why: "A restored witness brings back old votes, while the DAG creates a new witness in a minute.",
  fix: "remove the witness from `covers`",
  check: (subject) =>
    eachOf(subject.plan.clusters.length === 0 ? [] : subject.deployment.backup, (backup) => {
      if (!backup.covers.includes("witness")) return undefined;
      return breach(subject.pathOf(backup, "covers"), {
        name: backup.name,
        message: "the backup covers the witness",
        got: "witness",
        expected: "everything but the witness",
      });
    }),
});
