import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const dagLagNotBackup = catalogueRule("dag-lag-not-backup", {
  why: "When a lagged copy is activated, Safety Net must redeliver the mail of the whole lag, or that mail is lost.",
  fix: "raise `transport.safetyNetDays` to at least the replay lag",
  check: (subject) =>
    eachOf(
      subject.deployment.clusters.filter((design) => design.copies.lagged > 0),
      (design) => {
        const { safetyNetDays } = subject.deployment.transport;
        if (safetyNetDays >= design.copies.replayLagDays) return undefined;
        return breach(subject.pathOf(subject.deployment, "transport", "safetyNetDays"), {
          name: design.name,
          message: "Safety Net holds mail for less time than the replay lag of the lagged copies",
          got: `${safetyNetDays} days`,
          expected: `at least ${design.copies.replayLagDays} days`,
        });
      },
    ),
});
