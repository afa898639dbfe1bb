import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";

const loadBalancingRoles = ["nlb", "network-load-balancing"];

export const dagNoNlb = catalogueRule("dag-no-nlb", {
  why: "Windows Network Load Balancing and failover clustering take over the same adapter and cannot share it.",
  fix: "spread clients by DNS round robin or by reverse proxies",
  check: (subject) =>
    eachOf(subject.deployment.clusters, (design) => {
      const found = design.machine.roles.find((role) => loadBalancingRoles.includes(role.toLowerCase()));
      if (found === undefined) return undefined;
      return breach(subject.pathOf(design, "machine", "roles"), {
        message: "members of a DAG run Windows Network Load Balancing",
        got: found,
        expected: "no load balancing on members",
      });
    }),
});
