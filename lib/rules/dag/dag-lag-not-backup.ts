import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const dagLagNotBackup = catalogueRule("dag-lag-not-backup", {
  why: "After a lagged copy is brought up, Safety Net must give back the mail of the whole lag, or it is lost.",
  fix: "raise `transport.safetyNetDays` to the lag at least",
  check: (subject) =>
    eachOf(
      subject.deployment.clusters.filter((design) => design.copies.lagged > 0),
      (design) => {
        const { safetyNetDays } = subject.deployment.transport;
        if (safetyNetDays >= design.copies.replayLagDays) return undefined;
        return breach(subject.pathOf(subject.deployment, "transport", "safetyNetDays"), {
          name: design.name,
          message: "Safety Net forgets mail earlier than the lagged copies are played",
          got: `${safetyNetDays} days`,
          expected: `at least ${design.copies.replayLagDays} days`,
        });
      },
    ),
});
