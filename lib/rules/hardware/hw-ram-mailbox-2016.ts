import { hardwareLimits } from "../../facts/sizing";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterPath, membersOf, named } from "../support/lookup";

export const hwRamMailbox2016 = catalogueRule("hw-ram-mailbox-2016", {
  why: "Exchange 2016 is tested within this range.",
  fix: "set `machine.memoryGB` within the range, or to `auto`",
  check: (subject) =>
    eachOf(subject.deployment.exchange.version === "2016" ? subject.plan.clusters : [], (cluster) => {
      const { minimumMemoryGB, maximumMemoryGB } = hardwareLimits[2016];
      const sizes = [...new Set(membersOf(subject, cluster).map((machine) => machine.memoryGB))];
      return sizes
        .filter((size) => size < minimumMemoryGB || size > maximumMemoryGB)
        .map((size) =>
          breach(clusterPath(subject, cluster, "machine", "memoryGB"), {
            ...named(cluster),
            message: "the memory of the Mailbox servers is outside the range for Exchange 2016",
            got: `${size} GB`,
            expected: `${minimumMemoryGB} to ${maximumMemoryGB} GB`,
          }),
        );
    }),
});
