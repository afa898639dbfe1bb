import { hardwareLimits } from "../../facts/sizing";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterPath, membersOf, named } from "../support/lookup";

export const hwCores = catalogueRule("hw-cores", {
  why: "With more cores than tested, contention and garbage collection consume what they add.",
  fix: "use more and smaller servers",
  reading: "A virtual machine has no sockets of its own; its virtual processors are compared with the limit of cores.",
  check: (subject) =>
    eachOf(subject.plan.clusters, (cluster) => {
      const { version } = subject.deployment.exchange;
      const limit = hardwareLimits[version === "2016" ? 2016 : "SE"].cores;
      const most = Math.max(0, ...membersOf(subject, cluster).map((machine) => machine.processors));
      if (most <= limit) return undefined;
      return breach(clusterPath(subject, cluster, "machine", "processors"), {
        ...named(cluster),
        message: "the Mailbox servers have too many processors",
        got: most,
        expected: `at most ${limit}`,
      });
    }),
});
