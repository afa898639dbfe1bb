import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";

const loadBalancingRoles = ["nlb", "network-load-balancing"];

export const dagNoNlb = catalogueRule("dag-no-nlb", {
  why: "Windows Network Load Balancing and failover clustering both take control of the network adapter and cannot share it.",
  fix: "balance clients with DNS round robin or reverse proxies",
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
