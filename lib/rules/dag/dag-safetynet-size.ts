import { safetyNetDays } from "../../facts/dag-limits";
import { answerOf, breach, doesNotApply } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { membersOf, memberPath } from "../support/lookup";
import { clusterSizes } from "../support/cluster-sizes";

export const dagSafetynetSize = catalogueRule("dag-safetynet-size", {
  why: "After a lossy failover Safety Net redelivers what the copy had not received; if it holds too little or its disk is full, mail is lost.",
  fix: "let Safety Net hold mail for at least two days, on a system disk with enough space",
  check: (subject) => {
    if (subject.plan.clusters.length === 0) return doesNotApply;
    const held = subject.deployment.transport.safetyNetDays;
    const short =
      held >= safetyNetDays
        ? undefined
        : breach(subject.pathOf(subject.deployment, "transport", "safetyNetDays"), {
            message: "Safety Net holds mail for too short a time",
            got: `${held} days`,
            expected: `at least ${safetyNetDays} days`,
          });
    const small = clusterSizes(subject).flatMap(({ cluster, sizes }) =>
      membersOf(subject, cluster)
        .filter(({ disks }) =>
          disks.some((disk) => disk.purpose === "system" && disk.sizeGB < sizes.transportDatabaseGB),
        )
        .map((machine) =>
          breach(memberPath(subject, cluster, machine.name), {
            name: machine.name,
            message: "the queue database with Safety Net does not fit the system disk",
            got: `${machine.disks.find(({ purpose }) => purpose === "system")?.sizeGB ?? 0} GB`,
            expected: `more than ${Math.ceil(sizes.transportDatabaseGB)} GB`,
          }),
        ),
    );
    return answerOf([short, small]);
  },
});
