import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const bkWitnessNone = catalogueRule("bk-witness-none", {
  why: "A witness that comes back from a backup brings old votes; the DAG makes a new one in a minute.",
  fix: "take the witness out of `covers`",
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
